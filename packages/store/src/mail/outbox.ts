/** Why somebody is written to. */
export type MailPurpose = 'reset' | 'invitation'

/** Why a mail did not get through; no more is kept of what a mail server said. */
export type MailFailure = 'rejected' | 'unreachable' | 'expired' | 'void'

/** What is needed to queue a mail. Its text and its link are made when it is sent, and never kept. */
export interface NewMail {
  readonly id: string
  readonly recipient: string
  readonly purpose: MailPurpose
  /** What it is about: a person's id, or an invitation's. */
  readonly subject: string
  /** Where it belongs: an invitation's relationship; '' for none. */
  readonly place: string
  /** Language tag of the recipient; null where it is not known. */
  readonly language: string | null
  /** After this it is of no use any more. ISO 8601 in UTC with milliseconds. */
  readonly expiresAt: string
}

/** The envelope of a mail. */
export interface Mail extends NewMail {
  readonly state: 'queued' | 'sent' | 'failed'
  /** Of the last attempt, where it failed. */
  readonly failure: MailFailure | null
  readonly attempts: number
  readonly createdAt: string
  /** When it is tried next, while it is queued. */
  readonly dueAt: string
  /** When it was sent or given up; null while it is queued. */
  readonly settledAt: string | null
}

/** Mails on their way, and whom was written to. Methods throw a TypeError for a time of another form. */
export interface Outbox {
  /** Queues a mail, due at once. */
  add(mail: NewMail): Promise<void>
  /**
   * Takes a mail that is due, and counts the attempt. Of several who claim at once each gets another one, or null.
   * It is due again at `retryAt`, unless it is settled before: a crash in between repeats it.
   */
  claim(retryAt: string): Promise<Mail | null>
  /** It was sent. */
  sent(id: string): Promise<void>
  /** The attempt failed; it is tried again at `retryAt`, or given up where that is null. */
  failed(id: string, failure: MailFailure, retryAt: string | null): Promise<void>
  /** When the next mail is due, by the database's clock; null where none is queued. */
  nextDueAt(): Promise<string | null>
  /** The newest envelopes, newest first. */
  list(limit: number): Promise<Mail[]>
  /** Forgets what was settled before a time; returns how many. */
  deleteSettledBefore(time: string): Promise<number>
}
