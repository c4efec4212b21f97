import type { account as english } from '../en/account.ts'
import type { German } from '../translation.ts'

export const account: German<typeof english> = {
  menu: 'Ihr Konto',
  title: 'Ihr Konto',
  back: 'Zurück zu Ihren Beziehungen',
  loading: 'Ihr Konto wird geöffnet…',
  saved: 'Gespeichert.',
  save: 'Speichern',
  working: 'Wird gespeichert…',
  name: {
    title: 'Name',
    label: 'Ihr Name',
    hint: 'Ab jetzt sehen ihn beide Seiten überall; was Sie früher unterschrieben haben, behält den damaligen Namen.',
    email: 'Sie melden sich mit {{email}} an.',
    submit: 'Name speichern',
  },
  password: {
    title: 'Passwort',
    current: 'Aktuelles Passwort',
    next: 'Neues Passwort',
    hint: 'Mindestens {{count}} Zeichen. Alle Ihre anderen Geräte werden abgemeldet.',
    submit: 'Passwort ändern',
    done: 'Ihr Passwort ist geändert.',
    currentMissing: 'Geben Sie Ihr aktuelles Passwort ein.',
  },
  region: {
    title: 'Sprache und Zeitzone',
    about:
      'Gehört zu Ihrem Konto und gilt überall, wo Sie sich anmelden. Was noch nicht übersetzt ist, erscheint auf Englisch.',
    language: 'Sprache',
    timeZone: 'Zeitzone',
    device: 'Wie dieses Gerät',
    submit: 'Sprache und Zeitzone speichern',
  },
  sessions: {
    title: 'Wo Sie angemeldet sind',
    since: 'seit {{since}}',
    current: 'dieses Gerät',
    end: 'Abmelden',
    endLabel: '{{device}} abmelden, angemeldet seit {{since}}',
    endOthers: 'Überall sonst abmelden',
    ended: '{{device}} ist abgemeldet.',
    endedOthers: 'Sie sind überall sonst abgemeldet.',
    none: 'Sie sind nirgends sonst angemeldet.',
  },
  device: {
    both: '{{browser}} unter {{system}}',
    unknown: 'Unbekanntes Gerät',
  },
  reset: {
    title: 'Neues Passwort wählen',
    about: 'Alle Geräte dieses Kontos werden abgemeldet; melden Sie sich danach mit dem neuen Passwort an.',
    next: 'Neues Passwort',
    hint: 'Mindestens {{count}} Zeichen.',
    submit: 'Passwort festlegen',
    done: 'Ihr neues Passwort gilt; melden Sie sich damit an.',
    missing:
      'Der Link ist nicht vollständig; öffnen Sie ihn genau so, wie Sie ihn erhalten haben, oder bitten Sie Ihre Leitung um einen neuen.',
  },
}
