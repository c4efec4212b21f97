import type { priorities as english } from '../en/priorities.ts'
import type { German } from '../translation.ts'

export const priorities: German<typeof english> = {
  title: 'Prioritäten',
  points_one: '{{count}} Punkt',
  points_other: '{{count}} Punkte',
  about:
    'Jede Seite verteilt 100 Punkte auf die Ziele, ohne die Punkte der anderen zu sehen. Beide werden gleichzeitig aufgedeckt.',
  notBlind:
    'Die Wichtigkeit aus Ihrer Tabelle kannten beide Seiten. Sie bleibt bei den Zielen und zählt hier nicht.',
  begin: {
    title: 'Was ist am wichtigsten?',
    body: 'Eine Runde umfasst die Ziele, die beide Seiten unterschrieben haben; solange das weniger als zwei sind, alle mit einem Titel.',
    action: 'Runde beginnen',
    again: 'Neue Runde beginnen',
    working: 'Beginnt…',
    few: 'Schreiben Sie zuerst mindestens zwei Ziele.',
    askLead: 'Eine Runde beginnt die Leitung oder ein Sponsor einer der beiden Seiten.',
    restart: 'Heutige Ziele übernehmen',
  },
  form: {
    title: 'Runde {{round}}: unsere Punkte',
    points: 'Punkte für {{title}}',
    less: 'Ein Punkt weniger für {{title}}',
    more: 'Ein Punkt mehr für {{title}}',
    left_one: 'noch {{count}} Punkt zu vergeben',
    left_other: 'noch {{count}} Punkte zu vergeben',
    over_one: '{{count}} Punkt zu viel',
    over_other: '{{count}} Punkte zu viel',
    all: 'Alle 100 Punkte sind vergeben',
    even: 'Gleichmäßig verteilen',
    clear: 'Leeren',
    submit: 'Unsere Punkte versiegeln',
    submitReveal: 'Unsere Punkte versiegeln und beide aufdecken',
    working: 'Wird versiegelt…',
    hint: 'Pfeil auf und ab ändern ein Feld um einen Punkt, Bild auf und ab um zehn.',
    otherIn:
      '{{company}} hat die eigenen Punkte vergeben. Beide werden aufgedeckt, sobald Sie Ihre versiegeln.',
    askLead: 'Die Punkte vergibt die Leitung oder ein Sponsor Ihrer Seite: {{people}}.',
    notAll: 'Vergeben Sie genau 100 Punkte; {{left}}.',
  },
  sealed: {
    title: 'Unsere Punkte sind versiegelt',
    body: '{{company}} sieht nur, dass sie da sind. Beide werden aufgedeckt, sobald auch {{company}} Punkte vergeben hat.',
    change: 'Unsere Punkte ändern',
    keep: 'So lassen',
  },
  match: {
    title: 'Übereinstimmung der Prioritäten',
    of: '{{match}} von 100',
    words: 'So viele Punkte haben beide Seiten denselben Zielen gegeben.',
    round: 'Runde {{round}}, aufgedeckt: {{when}}',
  },
  table: {
    label: 'Punkte beider Seiten',
    objective: 'Ziel',
    difference: 'Unterschied',
    same: 'gleich',
    more: '{{count}} mehr bei {{company}}',
  },
  trade: {
    title: 'Raum zum Verhandeln',
    body: 'Dass einer Seite etwas viel wichtiger ist, ist kein Mangel: Jede kann nachgeben, wo es ihr wenig bedeutet, und bekommen, was ihr viel bedeutet.',
    none: 'Beide Seiten gewichten die Ziele sehr ähnlich; zu verhandeln gibt es wenig.',
    line: '{{own}} gegen {{other}} Punkte: wichtiger für {{company}}.',
  },
}
