import type { app as english } from '../en/app.ts'
import type { German } from '../translation.ts'

export const app: German<typeof english> = {
  name: 'Sweetspot',
  nav: { skip: 'Zum Inhalt springen' },
  hereFor: 'Sie sind hier für {{company}}',
  others: 'Auch hier',
  save: {
    saved: 'Gespeichert',
    saving: 'Wird gespeichert…',
    opening: 'Wird geöffnet…',
    reconnecting: 'Verbindung wird wiederhergestellt…',
    offline_zero: 'Offline – alles ist gespeichert',
    offline_one: 'Offline – {{count}} Änderung wartet auf diesem Gerät',
    offline_other: 'Offline – {{count}} Änderungen warten auf diesem Gerät',
    not_saved: 'Nicht gespeichert: {{reason}}',
    noAnswer: 'der Server antwortet seit einer Weile nicht; lassen Sie diese Seite offen.',
    reassure: 'Alles wird beim Schreiben gespeichert.',
    reassureWaiting:
      'Noch ist nicht alles gespeichert. Es wartet auf diesem Gerät und wird gesendet, sobald die Verbindung wieder da ist.',
  },
  account: {
    open: 'Konto von {{name}}',
    theme: 'Darstellung',
    system: 'Wie dieses Gerät',
    light: 'Hell',
    dark: 'Dunkel',
    relationships: 'Alle Beziehungen',
    signOut: 'Abmelden',
    confirmTitle: 'Abmelden, ohne zu speichern?',
    confirmBody_one: '{{count}} Änderung ist noch nicht gespeichert und ginge verloren.',
    confirmBody_other: '{{count}} Änderungen sind noch nicht gespeichert und gingen verloren.',
    confirmText:
      'Worte von Ihnen, die nicht gesendet werden konnten, liegen auf diesem Gerät und gingen verloren.',
    notRemoved:
      'Sie sind abgemeldet, aber dieser Browser hat nicht entfernt, was er aufbewahrt hat; löschen Sie seine Daten für diese Website.',
    stay: 'Bleiben',
  },
  closed: {
    title: 'Diese Seite arbeitet nicht mehr am gemeinsamen Text',
    record: 'Unterschriften und andere Einträge kommen nicht mehr an.',
    broken:
      'Das Protokoll, das ankam, passt nicht zu dem davor und wird deshalb nicht gezeigt. Laden Sie die Seite neu; wenn das nicht hilft, sagen Sie es Ihrer Leitung.',
    reload: 'Diese Seite neu laden',
    signIn: 'Wieder anmelden',
    ownText: 'Ihr eigener Text, der nicht gespeichert wurde',
    copy: 'Meinen Text kopieren',
    discard: 'Meinen Text verwerfen',
    copied: 'Ihr Text ist kopiert.',
    copyFailed:
      'Der Browser hat das Kopieren nicht erlaubt; markieren Sie den Text und kopieren Sie ihn selbst.',
  },
  error: {
    title: 'Diese Seite konnte nicht gezeigt werden',
    unexpected:
      'Auf dieser Seite ist etwas schiefgegangen; versuchen Sie es noch einmal, und laden Sie die Seite neu, wenn es bleibt.',
    retry: 'Noch einmal versuchen',
    home: 'Zur Startseite',
    notFound: 'Unter dieser Adresse ist nichts',
    notFoundBody: 'Der Link ist vielleicht alt, oder er war für jemand anderen bestimmt.',
    notMember:
      'Diese Beziehung gibt es nicht, oder Sie gehören nicht dazu; fragen Sie die Leitung Ihrer Seite.',
  },
  version: {
    ready: 'Eine neue Version ist bereit',
    reload: 'Neu laden',
    waiting: 'Die Seite lädt neu, sobald alles gespeichert ist.',
  },
  notices: 'Meldungen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig',
  roles: {
    lead: 'Leitung der Beziehung',
    sponsor: 'Sponsor',
    finance: 'Finanzen',
    member: 'Mitarbeit',
    viewer: 'Lesend',
    auditor: 'Prüfung',
  },
  opening: 'Die Beziehung wird geöffnet…',
}
