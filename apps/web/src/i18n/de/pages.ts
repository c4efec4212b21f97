import type { pages as english } from '../en/pages.ts'
import type { German } from '../translation.ts'

export const pages: German<typeof english> = {
  title: 'Dokumente',
  nav: 'Dokumente',
  about: 'Texte dieser Beziehung. Bei jedem steht, wer ihn lesen darf.',
  create: 'Neues Dokument',
  untitled: 'Dokument ohne Titel',
  unreachable:
    'Die Liste der Dokumente braucht den Server; sie erscheint, sobald die Verbindung wieder da ist.',
  by: '{{name}}, {{day}}',
  charterAbout: 'Was beide Seiten einander versprochen haben',
  archived_one: '{{count}} archiviertes Dokument',
  archived_other: '{{count}} archivierte Dokumente',
  place: {
    table: 'Gemeinsam',
    own_voice: 'Unsere Worte',
    other_voice: 'Worte von {{company}}',
    own_caucus: 'Nur für uns',
  },
  audience: {
    table: '{{own}} und {{other}} lesen und schreiben es.',
    own_voice: 'Nur {{own}} schreibt es; {{other}} liest es.',
    other_voice: '{{other}} schreibt es; Sie lesen es.',
    own_caucus: 'Nur Personen von {{own}} lesen es. {{other}} sieht nicht einmal, dass es das gibt.',
  },
  empty: {
    table: 'Noch kein gemeinsames Dokument.',
    own_voice: 'Noch nichts. Schreiben Sie hier, was {{other}} in Ihren Worten lesen soll.',
    other_voice: '{{other}} hat noch kein Dokument geschrieben.',
    own_caucus: 'Noch nichts. Bereiten Sie hier vor, was {{other}} nicht sehen soll.',
  },
  host: 'Diese Instanz läuft auf {{host}}. Wer sie betreibt, könnte lesen, was hier geschrieben wird; von {{other}} kann das niemand.',
  dialog: {
    title: 'Neues Dokument',
    name: 'Titel',
    who: 'Wer darf es lesen?',
    submit: 'Dokument erstellen',
    missing: 'Geben Sie dem Dokument einen Titel.',
    tooLong: 'Ein Titel hat höchstens {{max}} Zeichen.',
  },
  printed: 'Das Protokoll von {{name}} stand bei Eintrag {{seq}} mit diesem Fingerabdruck:',
  publish: {
    action: 'Für beide Seiten veröffentlichen',
    title: 'Für beide Seiten veröffentlichen',
    body: '{{own}} und {{other}} können genau diesen Text lesen und bearbeiten, als neues gemeinsames Dokument. Wie er entstanden ist, wird nicht veröffentlicht, und dieses private Dokument bleibt privat.',
    waiting: 'Wartet, bis alles gespeichert ist.',
    changed: 'Das Dokument hat sich geändert, während Sie es gelesen haben.',
    confirm: '{{other}} zeigen',
    done: '„{{title}}“ ist jetzt gemeinsam.',
  },
  seal: {
    none: 'Nicht unterschrieben',
    one: 'Unterschrieben von {{company}}',
    both: 'Von beiden unterschrieben',
    drifted: 'Seit der Unterschrift geändert',
  },
  page: {
    back: 'Dokumente',
    name: 'Titel des Dokuments',
    body: 'Text des Dokuments',
    placeholder: 'Schreiben Sie hier. „# “ wird zur Überschrift, „- “ zur Liste, „[] “ zur Checkliste.',
    empty: 'Hier ist noch nichts geschrieben.',
    more: 'Mehr zu {{title}}',
    signing: 'Unterschriften',
    archive: 'Archivieren',
    restore: 'Wiederherstellen',
    print: 'Drucken',
    archivedNote:
      'Dieses Dokument ist archiviert. Sein Text bleibt erhalten; stellen Sie es wieder her, um weiterzuschreiben.',
    didArchive: '„{{title}}“ ist archiviert.',
    missing: 'Dieses Dokument gibt es nicht, oder es ist nicht für Sie bestimmt.',
    missingBody:
      'Vielleicht hat es inzwischen eine andere Adresse; suchen Sie es in der Liste der Dokumente.',
    opening: 'Das Dokument wird geöffnet…',
    notOnDevice:
      'Dieses Dokument wurde auf diesem Gerät noch nicht geladen. Es öffnet sich, sobald der Server erreichbar ist.',
    readOnly:
      'Sie können dieses Dokument lesen. Um es zu ändern, bitten Sie die Leitung von {{company}} um das Recht zum Bearbeiten.',
  },
}
