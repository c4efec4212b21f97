import { html } from 'hono/html'
import type { Letter } from './letter.ts'
import { type InvitationNames, letterLocale, letterWords } from './letter-words.ts'

/** How the recipient reads: null where that is not known. */
interface Reader {
  readonly language: string | null
  readonly timeZone: string | null
}

interface Parts {
  readonly subject: string
  /** Plain paragraphs before the link. */
  readonly before: readonly string[]
  readonly link: { readonly words: string; readonly address: string }
  readonly after: readonly string[]
}

/** The letter with which somebody chooses a new password. */
export function resetLetter(name: string, link: string, expiresAt: string, reader: Reader): Letter {
  const { hello, reset } = letterWords(reader.language)
  return letterOf({
    subject: reset.subject,
    before: [hello(name), reset.body],
    link: { words: reset.link, address: link },
    after: [reset.until(momentFor(expiresAt, reader)), reset.ignore],
  })
}

/** The letter with which somebody is invited. */
export function invitationLetter(
  names: InvitationNames & { readonly host: string },
  link: string,
  expiresAt: string,
  reader: Reader,
): Letter {
  const { invitation } = letterWords(reader.language)
  return letterOf({
    subject: invitation.subject(names.organisation),
    before: [invitation.body(names), invitation.host(names.host)],
    link: { words: invitation.link, address: link },
    after: [invitation.until(momentFor(expiresAt, reader)), invitation.ignore],
  })
}

/** With the zone's name: a letter is read anywhere. */
function momentFor(iso: string, { language, timeZone }: Reader): string {
  return new Intl.DateTimeFormat(letterLocale(language), {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: timeZone ?? 'UTC',
  }).format(new Date(iso))
}

function letterOf({ subject, before, link, after }: Parts): Letter {
  const paragraph = (text: string) => html`<p>${text}</p>`
  return {
    subject,
    text: `${[...before, link.address, ...after].join('\n\n')}\n`,
    // `html` escapes what is filled in.
    html: html`${before.map(paragraph)}<p><a href="${link.address}">${link.words}</a></p>${after.map(paragraph)}`.toString(),
  }
}
