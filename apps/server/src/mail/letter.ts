/** What somebody is sent. */
export interface Letter {
  readonly subject: string
  readonly text: string
  readonly html: string
}
