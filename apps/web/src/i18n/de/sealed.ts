import type { sealed as english } from '../en/sealed.ts'
import type { German } from '../translation.ts'

export const sealed: German<typeof english> = {
  host: {
    title: 'Bevor Sie schreiben',
    body: 'Das wird auf {{host}} gespeichert. {{company}} erfährt nur, dass Ihre Antwort da ist, bis beide vorliegen. Wer {{host}} betreibt, könnte sie lesen.',
  },
  category: {
    reduced_cost: 'Niedrigere Kosten',
    lower_risk: 'Weniger Risiko',
    improved_quality: 'Bessere Qualität',
    increased_innovation: 'Mehr Innovation',
    variable_capacity: 'Variable Kapazität',
    less_management_time: 'Weniger Führungsaufwand',
    specialised_skills: 'Spezialwissen',
    focus_on_core: 'Konzentration auf unser Kerngeschäft',
    industry_knowledge: 'Branchenwissen',
    application_knowledge: 'Anwendungswissen',
    margin: 'Marge',
    reference: 'Eine Referenz',
    renewal_or_extension: 'Verlängerung oder Erweiterung',
    staff_development: 'Entwicklung unserer Leute',
  },
  seek: {
    title: 'Was wir suchen',
    about:
      'Drei Dinge, die {{own}} von dieser Beziehung will, in Ihren eigenen Worten. {{company}} tut dasselbe. Beide Antworten werden im selben Moment aufgedeckt.',
    legend: 'Nummer {{number}}',
    kind: 'Art',
    choose: 'Auswählen…',
    words: 'In unseren Worten',
    placeholder: {
      client: 'Zum Beispiel: Filialen, die über Weihnachten offen bleiben',
      vendor: 'Zum Beispiel: eine Referenz im britischen Handel, die wir nennen dürfen',
    },
    add: 'Weiteres hinzufügen',
    remove: 'Nummer {{number}} entfernen',
    submit: 'Unsere Antwort versiegeln',
    submitReveal: 'Unsere Antwort versiegeln und beide aufdecken',
    working: 'Wird versiegelt…',
    otherIn:
      '{{company}} hat schon geantwortet. Beide Antworten werden aufgedeckt, sobald Sie Ihre versiegeln.',
    problem: {
      none: 'Nennen Sie mindestens eine Sache, die Sie suchen.',
      category: 'Wählen Sie die Art.',
      words: 'Sagen Sie es in Ihren eigenen Worten.',
      long: 'Sagen Sie es in höchstens 200 Zeichen.',
    },
    sealed: 'Unsere Antwort ist versiegelt',
    sealedBody:
      '{{company}} sieht nur, dass sie da ist. Beide werden aufgedeckt, sobald {{company}} geantwortet hat; bis dahin können Sie Ihre ändern.',
    change: 'Unsere Antwort ändern',
    keep: 'So lassen',
    askLead: 'Die Leitung oder ein Sponsor Ihrer Seite antwortet: {{people}}.',
    opened: 'Beide Antworten sind aufgedeckt',
  },
  spot: {
    title: 'Wo sich unsere Interessen treffen',
    lead: 'Unser Sweetspot: die Ziele, von denen beide Seiten etwas haben, das sie suchen.',
    none: 'Noch dient nichts beiden Seiten. Sagen Sie unten, welche Ziele dem dienen, was Sie suchen.',
    unserved: '{{company}} sucht, noch ohne Ziel',
    shared: 'Dient beiden',
    nothingOpen: 'Zu allem gibt es ein Ziel.',
    more_one: 'und {{count}} weiteres',
    more_other: 'und {{count}} weitere',
    counts:
      '{{client}} ohne Ziel bei {{clientName}}, {{shared}} für beide, {{vendor}} ohne Ziel bei {{vendorName}}',
    start: 'Sagen, was wir suchen',
    waiting: 'Unsere Antwort ist versiegelt. {{company}} hat noch nicht geantwortet.',
    theirs:
      '{{company}} hat geantwortet. Sagen Sie, was Ihre Seite sucht, dann werden beide Antworten aufgedeckt.',
    nobody:
      'Jede Seite nennt, was sie sucht, ohne die Antwort der anderen zu sehen. Dann werden beide gleichzeitig aufgedeckt, und dieses Bild erscheint.',
    again: 'Neu fragen',
    againTitle: 'Neu fragen, was jede Seite sucht?',
    againBody: 'Eine neue Runde beginnt. Das Gesagte bleibt hier, bis beide Seiten wieder geantwortet haben.',
    newRound: 'Eine neue Runde ist offen. Das bisher Gesagte bleibt sichtbar, bis beide geantwortet haben.',
  },
  sought: {
    title: '{{company}} sucht',
    own: 'Wir suchen',
    servedBy: 'Dem dient',
    unserved: 'Dem dient noch kein Ziel.',
    mark: 'Ziele auswählen',
    markFor: 'Ziele auswählen, die „{{words}}“ dienen',
    dialogTitle: 'Was dient „{{words}}“?',
    dialogAbout:
      'Markieren Sie die Ziele, von denen Ihre Seite das bekommt. {{company}} sieht Ihre Markierungen.',
    noObjectives: 'Es gibt noch keine Ziele.',
    save: 'Speichern',
  },
}
