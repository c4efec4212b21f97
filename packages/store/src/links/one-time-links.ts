/** What a one-time link is for. */
export type LinkPurpose = 'invitation' | 'reset'

/** What is needed to store a link that works once. */
export interface NewOneTimeLink {
  readonly purpose: LinkPurpose
  /** SHA-256 of the link's secret, 64 hex digits: a copy of the database opens nothing. */
  readonly tokenHash: string
  /** What it opens: an invitation's id, or a person's. */
  readonly subject: string
  /** What it hangs on: an invitation's relationship, or the lead who made a reset link. */
  readonly place: string
  /** A note for whoever made it, such as the invited person's name; null for none. */
  readonly note: string | null
  /** ISO 8601 in UTC with milliseconds. */
  readonly expiresAt: string
}

/** A stored link. */
export interface OneTimeLink extends NewOneTimeLink {
  readonly createdAt: string
}

/** Secret links that work once. Methods throw a TypeError for what is no hash, or no such time. */
export interface OneTimeLinks {
  /** Stores a link; earlier ones of the same purpose and subject stop working. */
  replace(link: NewOneTimeLink): Promise<void>
  /** The link of a secret, unless it has expired by the database's clock. */
  find(purpose: LinkPurpose, tokenHash: string): Promise<OneTimeLink | null>
  /** Finds and uses up a link: of several who take it at once, exactly one gets it. */
  take(purpose: LinkPurpose, tokenHash: string): Promise<OneTimeLink | null>
  /** The links of a place that have not expired, oldest first. */
  listByPlace(purpose: LinkPurpose, place: string): Promise<OneTimeLink[]>
  deleteBySubject(purpose: LinkPurpose, subject: string): Promise<void>
  /** Deletes what has expired by the database's clock; returns how many. */
  deleteExpired(): Promise<number>
}
