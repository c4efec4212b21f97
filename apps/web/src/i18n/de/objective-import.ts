import type { objectiveImport as english } from '../en/objective-import.ts'
import type { German } from '../translation.ts'

export const objectiveImport: German<typeof english> = {
  title: 'Aus einer Tabelle importieren',
  back: 'Alle Ziele',
  about:
    'Sehen Sie sich jede Zeile an, bevor etwas gespeichert wird. Die Datei wird nur gelesen; aufbewahrt werden ihr Name und die Zeilen, die Sie auswählen.',
  choose: {
    label: 'Tabelle auswählen',
    other: 'Andere Datei auswählen',
    drop: 'oder eine .xlsx- oder .csv-Datei hierher ziehen',
    dropNow: 'Datei loslassen, um ihre Zeilen anzusehen',
    reading: '{{name}} wird gelesen…',
    expected:
      'Ein Blatt muss eine Tabelle mit Kopfzeile enthalten: „Objective“ und mindestens eine weitere Spalte wie „Client win“, „Owner (client)“, „Measure“ oder „Due“.',
    one: 'Ziehen Sie immer nur eine Datei hierher.',
    tooLarge:
      'Diese Datei ist größer als {{size}} MB; speichern Sie das Blatt mit den Zielen allein und wählen Sie diese Datei.',
    unreadable:
      'Die Datei lässt sich nicht lesen; vielleicht wurde sie verschoben oder geändert. Wählen Sie sie noch einmal aus.',
    unexpected:
      'Die Antwort des Servers ist nicht lesbar; laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  text: {
    readAs: 'Gelesen als {{encoding}}, getrennt durch {{separator}}.',
    encoding: 'Zeichen',
    separator: 'Zellen',
    encodings: {
      'utf-8': 'Unicode (UTF-8)',
      'utf-16le': 'Unicode (UTF-16)',
      'utf-16be': 'Unicode (UTF-16, Big Endian)',
      'windows-1252': 'Westeuropäisch (Windows-1252)',
      'windows-1250': 'Mitteleuropäisch (Windows-1250)',
      'iso-8859-2': 'Mitteleuropäisch (Latin 2)',
    },
    separators: { comma: 'Komma', semicolon: 'Semikolon', tab: 'Tabulator', pipe: 'senkrechten Strich' },
  },
  returned: {
    title: 'Zeilen, die aus dieser Zielliste stammen',
    changed_one: '{{count}} geändert',
    changed_other: '{{count}} geändert',
    unchanged_one: '{{count}} unverändert',
    unchanged_other: '{{count}} unverändert',
    include: 'Änderungen aus Zeile {{number}} übernehmen',
    not_ours: 'Bleibt, wie es ist: Das schreibt {{company}}.',
    unreadable: 'Bleibt, wie es ist: Das lässt sich hier nicht lesen.',
    not_editable: 'Bleibt, wie es ist: Das ergibt sich aus dem Protokoll, nicht aus einer Tabelle.',
  },
  none: {
    title: 'In {{name}} wurden keine Ziele gefunden',
    body: 'Sweetspot sucht eine Kopfzeile mit „Objective“ und mindestens einer weiteren Spalte wie „Ref“, „Client win“, „Owner (vendor)“, „Measure“ oder „Due“. Ergänzen Sie eine über den Zeilen und wählen Sie die Datei noch einmal aus.',
  },
  preview: {
    title: 'Was aus {{name}} übernommen wird',
    rows: 'Zeilen der Tabelle',
    coming_one: '{{coming}} von {{count}} Zeile wird übernommen',
    coming_other: '{{coming}} von {{count}} Zeilen werden übernommen',
    look: '{{count}} zu prüfen',
    skipped_one: '{{count}} Zeile übersprungen',
    skipped_other: '{{count}} Zeilen übersprungen',
    more_one: '{{count}} weitere Zeile zeigen',
    more_other: '{{count}} weitere Zeilen zeigen',
    rest: 'Messgrößen, Wichtigkeit und Notizen werden ebenfalls übernommen; was kein eigenes Feld hat, bleibt im Wortlaut beim Ziel.',
    otherSheets_one: '{{sheets}} lässt sich noch nicht importieren und bleibt in der Datei.',
    otherSheets_other: '{{sheets}} lassen sich noch nicht importieren und bleiben in der Datei.',
  },
  column: {
    include: 'Import',
    row: 'Zeile',
    ref: 'Ref.',
    title: 'Ziel',
    ownWin: 'Unser Nutzen',
    otherWin: 'Nutzen für {{company}}',
    owners: 'Zuständig',
    due: 'Termin',
  },
  suggested: 'Wird {{company}} als Formulierung vorgeschlagen',
  row: {
    name: 'Zeile {{number}}',
    include: 'Zeile {{number}} importieren',
    includeAll: 'Alle Zeilen importieren',
    ref: 'Referenz von Zeile {{number}}',
    title: 'Ziel von Zeile {{number}}',
    due: 'Termin von Zeile {{number}}',
    noWin: 'Nichts angegeben',
    noOwner: 'Niemand genannt',
    inSheet: 'In der Tabelle:',
    words: '„{{text}}“',
    inSheetNothing: 'In der Tabelle: nichts',
    leftOut: 'Wird nicht übernommen.',
    leftOutByYou: 'Wird nicht übernommen, weil Sie sie weggelassen haben.',
    notes: 'Zu prüfen in Zeile {{number}}',
  },
  note: {
    otherWinMissing:
      '{{company}} hat den eigenen Nutzen nicht genannt; fragen Sie danach, bevor Sie dieses Ziel vorschlagen.',
  },
  problem: {
    title: 'Geben Sie Zeile {{number}} einen Titel, oder lassen Sie sie weg.',
    tooLong:
      'Zeile {{number}} enthält einen Text mit mehr als {{length}} Zeichen; kürzen Sie ihn in der Tabelle, oder lassen Sie die Zeile weg.',
    invalid:
      'Zeile {{number}} lässt sich so nicht übernehmen; korrigieren Sie sie in der Tabelle, oder lassen Sie sie weg.',
    refTwice: '{{ref}} ist auch die Referenz von Zeile {{other}}; geben Sie einer der beiden eine andere.',
    refTaken: '{{ref}} gehört in der Zielliste schon zu „{{title}}“; geben Sie dieser Zeile eine andere.',
  },
  skipped: {
    title_one: '{{count}} übersprungene Zeile',
    title_other: '{{count}} übersprungene Zeilen',
    before_table: 'Zeile {{number}}, über der Tabelle: „{{text}}“',
    blank: 'Zeile {{number}} ist leer.',
    repeated_header: 'Zeile {{number}} wiederholt die Kopfzeile.',
  },
  apply: {
    start_one: '{{count}} Ziel importieren',
    start_other: '{{count}} Ziele importieren',
    update_one: '{{count}} Ziel ändern',
    update_other: '{{count}} Ziele ändern',
    both_one: '{{updated}} ändern, {{count}} Ziel importieren',
    both_other: '{{updated}} ändern, {{count}} Ziele importieren',
    updated_one: '{{count}} Ziel ist geändert.',
    updated_other: '{{count}} Ziele sind geändert.',
    working: 'Wird importiert…',
    done_one: '{{count}} Ziel steht in der Zielliste.',
    done_other: '{{count}} Ziele stehen in der Zielliste.',
    nothing: 'Wählen Sie mindestens eine Zeile zum Importieren.',
    failed:
      'Der Import wurde nicht fertig; versuchen Sie es noch einmal. Was Sie hier geändert haben, ist noch da.',
  },
  who: {
    people:
      'Sie können hier alles lesen, aber nicht importieren. Für {{company}} importieren können: {{people}}.',
    nobody:
      'Sie können hier alles lesen, aber nicht importieren; für {{company}} kann das noch niemand, zuerst muss eine Leitung beitreten.',
  },
}
