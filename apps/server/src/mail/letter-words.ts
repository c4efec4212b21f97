/** The words of the letters in one language. Names come in as they are; whoever writes HTML escapes them. */
export interface LetterWords {
  readonly hello: (name: string) => string
  readonly reset: {
    readonly subject: string
    readonly body: string
    readonly link: string
    /** Until when, in words, and on which host. */
    readonly until: (until: string) => string
    readonly ignore: string
  }
  readonly invitation: {
    readonly subject: (organisation: string) => string
    readonly body: (invitation: InvitationNames) => string
    readonly host: (host: string) => string
    readonly link: string
    readonly until: (until: string) => string
    readonly ignore: string
  }
}

/** Who invites whom to what. */
export interface InvitationNames {
  readonly person: string
  readonly organisation: string
  readonly relationship: string
  /** The company for which the invited person will act. */
  readonly company: string
}

const english: LetterWords = {
  hello: (name) => `Hello ${name},`,
  reset: {
    subject: 'Choose a new password for Sweetspot',
    body: 'Somebody, probably you, asked for a new password for your account. Choose it here:',
    link: 'Choose a new password',
    until: (until) => `The link works once, until ${until}. All your devices are signed out then.`,
    ignore: 'If it was not you, do nothing: your password stays as it is.',
  },
  invitation: {
    subject: (organisation) => `${organisation} invites you to Sweetspot`,
    body: ({ person, organisation, relationship, company }) =>
      `${person} of ${organisation} invites you to “${relationship}”. You would act for ${company}.`,
    host: (host) => `Everything there is kept on ${host}.`,
    link: 'Read the invitation',
    until: (until) => `The link works once, until ${until}.`,
    ignore: 'If you do not know the sender, do nothing.',
  },
}

const polish: LetterWords = {
  hello: (name) => `Dzień dobry, ${name},`,
  reset: {
    subject: 'Ustaw nowe hasło do Sweetspot',
    body: 'Ktoś, prawdopodobnie Ty, poprosił o nowe hasło do Twojego konta. Ustaw je tutaj:',
    link: 'Ustaw nowe hasło',
    until: (until) =>
      `Odnośnik działa jeden raz, do ${until}. Wszystkie Twoje urządzenia zostaną wtedy wylogowane.`,
    ignore: 'Jeśli to nie Ty, nic nie rób: hasło się nie zmieni.',
  },
  invitation: {
    subject: (organisation) => `${organisation} zaprasza Cię do Sweetspot`,
    body: ({ person, organisation, relationship, company }) =>
      `${person} (${organisation}) zaprasza Cię do „${relationship}”. Reprezentujesz tam ${company}.`,
    host: (host) => `Wszystko jest tam przechowywane na ${host}.`,
    link: 'Przeczytaj zaproszenie',
    until: (until) => `Odnośnik działa jeden raz, do ${until}.`,
    ignore: 'Jeśli nie znasz nadawcy, nic nie rób.',
  },
}

const german: LetterWords = {
  hello: (name) => `Guten Tag ${name},`,
  reset: {
    subject: 'Neues Passwort für Sweetspot wählen',
    body: 'Jemand, wahrscheinlich Sie, hat ein neues Passwort für Ihr Konto angefordert. Wählen Sie es hier:',
    link: 'Neues Passwort wählen',
    until: (until) => `Der Link funktioniert einmal, bis ${until}. Alle Ihre Geräte werden dann abgemeldet.`,
    ignore: 'Wenn Sie es nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
  },
  invitation: {
    subject: (organisation) => `${organisation} lädt Sie zu Sweetspot ein`,
    body: ({ person, organisation, relationship, company }) =>
      `${person} von ${organisation} lädt Sie zu „${relationship}“ ein. Sie handeln dort für ${company}.`,
    host: (host) => `Alles dort liegt auf ${host}.`,
    link: 'Einladung lesen',
    until: (until) => `Der Link funktioniert einmal, bis ${until}.`,
    ignore: 'Wenn Sie den Absender nicht kennen, tun Sie nichts.',
  },
}

const byLanguage: Readonly<Record<string, LetterWords>> = { en: english, pl: polish, de: german }

/** The words for a language tag; English where it is not known or not spoken. */
export function letterWords(language: string | null): LetterWords {
  return byLanguage[baseOf(language)] ?? english
}

/** The language tag to write times in: the reader's own where its words are spoken. */
export function letterLocale(language: string | null): string {
  return language !== null && Object.hasOwn(byLanguage, baseOf(language)) ? language : 'en-GB'
}

function baseOf(language: string | null): string {
  return language?.toLowerCase().split('-')[0] ?? 'en'
}
