import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail as it arrived: the envelope's recipient, and the whole message with its lines joined. */
export interface ReceivedMail {
  readonly recipient: string
  readonly source: string
  /** The decoded plain-text part. */
  readonly text: string
  /** The decoded HTML part. */
  readonly html: string
  readonly subject: string
}

type Reply = { readonly code: number; readonly text: string } | null

/** A real SMTP server on a port of its own that keeps what it is sent. */
export class MailServer {
  readonly #server: SMTPServer
  readonly #waiting: ((mail: ReceivedMail) => void)[] = []
  readonly received: ReceivedMail[] = []
  /** What the next recipients are answered with; null takes them. */
  readonly replies: Reply[] = []
  #port = 0

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, callback) => {
        const reply = this.replies.shift() ?? null
        if (reply === null) callback()
        else callback(Object.assign(new Error(reply.text), { responseCode: reply.code }))
      },
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          // Answering empties the envelope.
          const recipient = session.envelope.rcptTo[0]?.address ?? ''
          callback()
          this.#take(recipient, Buffer.concat(chunks).toString('utf8'))
        })
      },
    })
  }

  static async start(): Promise<MailServer> {
    const mails = new MailServer()
    await new Promise<void>((listening) => mails.#server.listen(0, '127.0.0.1', listening))
    mails.#port = (mails.#server.server.address() as AddressInfo).port
    return mails
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`
  }

  /** The next mail that was not yet asked for. */
  next(): Promise<ReceivedMail> {
    const mail = this.received.shift()
    return mail === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(mail)
  }

  close(): Promise<void> {
    return new Promise((closed) => this.#server.close(closed))
  }

  #take(recipient: string, source: string): void {
    const mail = { recipient, source, ...partsOf(source) }
    const waiting = this.#waiting.shift()
    if (waiting === undefined) this.received.push(mail)
    else waiting(mail)
  }
}

function partsOf(source: string): Pick<ReceivedMail, 'text' | 'html' | 'subject'> {
  const part = (type: string): string => {
    const at = source.indexOf(`Content-Type: ${type}`)
    const [head = '', ...rest] = source.slice(at).split('\r\n\r\n')
    const body = rest.join('\r\n\r\n').split('\r\n--')[0] ?? ''
    if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
    return /quoted-printable/i.test(head) ? unquoted(body) : body
  }
  const [, raw = ''] = /^Subject: ((?:.|\r\n[ \t])*)/m.exec(source) ?? []
  const subject = raw
    .replaceAll(/\r\n[ \t]/g, ' ')
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?q\?(.*?)\?=/gi, (_, words: string) => unquoted(words.replaceAll('_', ' ')))
    .replaceAll(/=\?utf-8\?b\?(.*?)\?=/gi, (_, words: string) =>
      Buffer.from(words, 'base64').toString('utf8'),
    )
  return { text: part('text/plain'), html: part('text/html'), subject: subject.trim() }
}

function unquoted(text: string): string {
  const bytes = text
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** The link in a mail. */
export function linkIn({ text }: ReceivedMail): URL {
  const [address = ''] = /https?:\/\/\S+/.exec(text) ?? []
  return new URL(address)
}
