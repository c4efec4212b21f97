import type { members as english } from '../en/members.ts'
import type { German } from '../translation.ts'

export const members: German<typeof english> = {
  nav: 'Beziehung',
  title: 'Personen',
  about: 'Wer hier für welches Unternehmen arbeitet. Jedes Unternehmen verwaltet seine eigenen Leute.',
  you: 'Sie',
  yours: 'Ihre Seite',
  theirs: '{{company}} lädt die eigenen Leute selbst ein, ändert und entfernt sie selbst.',
  theirsEmpty:
    'Von {{company}} ist noch niemand hier. Laden Sie die erste Leitung ein; sie lädt dann alle anderen von {{company}} ein.',
  theirsEmptyAsk:
    'Von {{company}} ist noch niemand hier. Die Leitung Ihrer Seite kann die erste Leitung einladen.',
  askLead: 'Wenn sich hier etwas ändern soll, fragen Sie die Leitung Ihrer Seite: {{people}}.',
  manage: '{{name}} verwalten',
  deputy: 'Vertretung: {{name}}, {{from}} bis {{until}}',
  action: {
    invite: 'Jemanden einladen',
    inviteFirst: 'Erste Leitung von {{company}} einladen',
    roles: 'Rollen ändern',
    limit: 'Unterschriftsrahmen festlegen',
    deputy: 'Vertretung benennen',
    password: 'Passwort-Link erstellen',
    appoint: 'Zur Leitung machen',
    remove: 'Entfernen',
    leave: 'Verlassen',
  },
  done: {
    removed: '{{name}} ist entfernt.',
    roles: 'Die Rollen von {{name}} sind geändert.',
    deputy: '{{deputy}} vertritt {{name}}.',
    appointed: '{{name}} gehört jetzt zur Leitung.',
    withdrawn: 'Die Einladung ist zurückgezogen; ihr Link funktioniert nicht mehr.',
  },
  invite: {
    title: 'Jemanden auf die Seite von {{company}} einladen',
    titleFirst: 'Erste Leitung von {{company}} einladen',
    about:
      'Sie erhalten einen Link zum Weitergeben. Wer ihn innerhalb von 72 Stunden zuerst öffnet, kann beitreten.',
    aboutFirst:
      'Sie erhalten einen Link zum Weitergeben. Wer ihn innerhalb von 72 Stunden zuerst öffnet, wird die Leitung von {{company}}. Sichtbar sind dann die Ziele, der Nutzen Ihrer Seite und das Protokoll; nie sichtbar ist, was Ihre Seite für sich vorbereitet, und Ihre Worte kann dort niemand ändern.',
    name: 'Name (nur für Ihre eigene Liste)',
    submit: 'Link erstellen',
  },
  link: {
    label: 'Link',
    once: 'Kopieren Sie diesen Link jetzt und geben Sie ihn selbst weiter; er wird nur dieses eine Mal gezeigt und funktioniert einmal, bis {{until}}.',
    copy: 'Link kopieren',
    copied: 'Kopiert. Geben Sie den Link nur an die Person weiter, für die er bestimmt ist.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt; der Link ist markiert, kopieren Sie ihn selbst.',
  },
  open: {
    title: 'Offene Einladungen',
    noName: 'Kein Name notiert',
    forOther: 'für {{company}}',
    until: 'bis {{until}}',
    withdraw: 'Zurückziehen',
    withdrawLabel: 'Einladung für {{name}} zurückziehen',
  },
  rolesDialog: {
    title: 'Rollen von {{name}}',
    legend: 'Rollen',
    save: 'Rollen speichern',
    missing: 'Wählen Sie mindestens eine Rolle.',
  },
  deputyDialog: {
    title: 'Vertretung für {{name}}',
    about: 'Wer einspringt, solange {{name}} nicht da ist. Beide Seiten sehen es, und es wird protokolliert.',
    none: 'Auf Ihrer Seite gibt es sonst niemanden für die Vertretung; laden Sie zuerst jemanden ein.',
    deputy: 'Vertretung',
    choose: 'Person wählen',
    from: 'Erster Tag',
    until: 'Letzter Tag',
    save: 'Vertretung benennen',
    missing: 'Wählen Sie, wer die Vertretung übernimmt.',
    noFrom: 'Wählen Sie den ersten Tag.',
    noUntil: 'Wählen Sie den letzten Tag.',
    order: 'Wählen Sie einen letzten Tag, der nicht vor dem ersten liegt.',
    past: 'Wählen Sie einen letzten Tag, der noch nicht vorbei ist.',
  },
  passwordDialog: {
    title: 'Passwort-Link für {{name}}',
    about:
      'Mit diesem Link wählt {{name}} ein neues Passwort. Geben Sie ihn nur an {{name}} weiter: Wer ihn öffnet, kommt in das Konto.',
    make: 'Link erstellen',
  },
  appointDialog: {
    title: '{{name}} zur Leitung machen?',
    about:
      '{{name}} kann dann unterschreiben und die Leute Ihrer Seite verwalten. Andere Rollen bleiben, wie sie sind.',
  },
  removeDialog: {
    title: '{{name}} entfernen?',
    about:
      '{{name}} verliert sofort den Zugang zu dieser Beziehung. Was {{name}} geschrieben und unterschrieben hat, bleibt.',
    confirm: '{{name}} entfernen',
    titleSelf: 'Diese Beziehung verlassen?',
    aboutSelf:
      'Sie verlieren sofort den Zugang zu dieser Beziehung. Was Sie geschrieben und unterschrieben haben, bleibt. Um zurückzukommen, brauchen Sie eine neue Einladung.',
    confirmSelf: 'Verlassen',
  },
  roleAbout: {
    lead: 'Schlägt vor, unterschreibt und verwaltet die Leute der eigenen Seite.',
    sponsor: 'Schlägt vor und unterschreibt für die Geschäftsführung und kann eine Leitung ernennen.',
    finance: 'Liest alles, was beide Seiten teilen, mit Blick auf den Wert.',
    member: 'Schreibt und bearbeitet, unterschreibt aber nicht.',
    viewer: 'Liest und ändert nichts.',
    auditor: 'Liest und prüft das Protokoll, sieht aber keine Vorbereitung.',
  },
  arrive: {
    title: 'Sie sind eingeladen',
    loading: 'Die Einladung wird geöffnet…',
    void: 'Diese Einladung ist nicht gültig',
    missing:
      'Der Link ist nicht vollständig; öffnen Sie ihn genau so, wie Sie ihn erhalten haben, oder bitten Sie um einen neuen.',
    sentence: '{{person}} von {{company}} lädt Sie ein.',
    relationship: 'Beziehung',
    actsFor: 'Sie handeln für',
    roles: 'Rolle',
    host: 'Gespeichert auf',
    cannot: 'Was {{company}} nicht kann',
    cannotOther: 'Was das andere Unternehmen nicht kann',
    cannotBody: 'Ihre Worte ändern oder Ihre Eskalationen schließen. Umgekehrt gilt dasselbe für Sie.',
    newTitle: 'Konto anlegen',
    name: 'Ihr Name',
    email: 'E-Mail',
    password: 'Passwort',
    passwordHint: 'Mindestens {{count}} Zeichen; gut sind ein paar Wörter, die Sie sich merken können.',
    submit: 'Konto anlegen und beitreten',
    working: 'Sie treten bei…',
    have: 'Ich habe ein Konto',
    havent: 'Ich habe noch kein Konto',
    signedIn: 'Sie sind als {{name}} ({{email}}) angemeldet.',
    join: 'Für {{company}} beitreten',
    notYou:
      'Um als jemand anderes beizutreten, melden Sie sich zuerst ab und öffnen Sie den Link noch einmal.',
  },
}
