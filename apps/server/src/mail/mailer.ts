import type { MailFailure } from '@sweetspot/store'
import { createTransport } from 'nodemailer'
import type { Letter } from './letter.ts'

/** A mail server that does not answer must not hold the queue. */
const connectMs = 10_000
const silenceMs = 30_000

/** A mail did not get through; why, in a class that may be kept and shown. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent'
  readonly failure: Extract<MailFailure, 'rejected' | 'unreachable'>

  constructor(failure: MailNotSent['failure'], options: ErrorOptions) {
    super(`the mail was not sent: ${failure}`, options)
    this.failure = failure
  }
}

/** Hands letters to a mail server. */
export interface Mailer {
  /** Throws `MailNotSent`. */
  send(recipient: string, letter: Letter): Promise<void>
  close(): void
}

/** A mailer over SMTP, by an address such as `smtps://user:password@mail.example.com`. */
export function createMailer(smtpUrl: string, sender: string): Mailer {
  const transport = createTransport(
    {
      url: smtpUrl,
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      socketTimeout: silenceMs,
      // A letter is made of its own words only.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: sender },
  )
  return {
    async send(recipient, letter) {
      try {
        await transport.sendMail({ to: { name: '', address: recipient }, ...letter })
      } catch (cause) {
        throw new MailNotSent(isFinal(cause) ? 'rejected' : 'unreachable', { cause })
      }
    },
    close: () => transport.close(),
  }
}

/** Replies of 500 and above will not change by asking again (RFC 5321, 4.2.1); a wrong password of ours may. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof Error) || ('code' in error && error.code === 'EAUTH')) return false
  const reply = 'responseCode' in error ? error.responseCode : undefined
  return typeof reply === 'number' && reply >= 500
}
