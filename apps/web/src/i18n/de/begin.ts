import type { begin as english } from '../en/begin.ts'
import type { German } from '../translation.ts'

export const begin: German<typeof english> = {
  title: 'Erste Schritte',
  about: 'Sie können jederzeit aufhören und später hier weitermachen.',
  steps: 'Schritte',
  done: 'erledigt',
  waiting: 'wartet auf {{company}}',
  step: {
    seek: 'Was wir suchen',
    objective: 'Ein Ziel',
    invite: '{{company}} einladen',
    meet: 'Wo wir uns treffen',
    win: 'Unser Nutzen',
    answer: 'Unsere Antwort',
  },
  next: 'Weiter: {{step}}',
  finish: 'Zu Heute',
  later: 'Später weitermachen',
  complete: {
    title: 'Das ist fürs Erste alles',
    client: 'Unter Heute sehen Sie, was auf Sie wartet und was auf {{company}} wartet.',
    vendor:
      'Unter Heute sehen Sie, was auf Sie wartet, und bei jedem Ziel können Sie ansprechen, was Ihnen Sorgen macht.',
  },
  seek: {
    title: 'Drei Dinge, die wir suchen',
    about: 'Was will {{own}} von der Zusammenarbeit mit {{company}}? Für den Anfang reichen drei Dinge.',
  },
  objective: {
    title: 'Ein Ziel',
    about:
      'Worüber würden Sie zuerst sprechen? Schreiben Sie, was erreicht werden soll und was Sie davon haben; {{company}} schreibt den eigenen Nutzen selbst.',
    way: 'So beginnen',
    write: 'Selbst schreiben',
    paste: 'Aus einer Tabelle einfügen',
    example: 'Beispiel übernehmen',
    file: 'Datei importieren',
    name: 'Was erreicht werden soll',
    namePlaceholder: 'Zum Beispiel: Mehr Anfragen beim ersten Kontakt lösen',
    win: 'Was wir davon haben',
    winPlaceholder: 'Zum Beispiel: Unsere Leute können schneller weiterarbeiten',
    otherWin: 'Nutzen für {{company}}',
    otherWrites: 'Das schreibt {{company}}.',
    lines: 'Zeilen aus Ihrer Tabelle',
    linesHint: 'Ein Ziel pro Zeile. Eine zweite Spalte wird zu Ihrem Nutzen.',
    found_one: '{{count}} Ziel gefunden',
    found_other: '{{count}} Ziele gefunden',
    use: 'Übernehmen',
    submit: 'Hinzufügen',
    submitMany_one: '{{count}} Ziel hinzufügen',
    submitMany_other: '{{count}} Ziele hinzufügen',
    noName: 'Schreiben Sie, was erreicht werden soll.',
    noWin: 'Schreiben Sie, was Sie davon haben.',
    noLines: 'Fügen Sie mindestens eine Zeile ein.',
    written: 'In der Zielliste',
    another: 'Weiteres hinzufügen',
    missingWin: 'Ihr Nutzen fehlt noch',
    open: '{{title}} öffnen',
    askEditor:
      'Ihre Rolle erlaubt nur das Lesen. Bitten Sie die Leitung Ihrer Seite, das erste Ziel zu schreiben.',
  },
  example: {
    first: {
      title: 'Mehr Anfragen beim ersten Kontakt lösen',
      win: 'Unsere Leute können schneller weiterarbeiten und müssen seltener anrufen.',
    },
    second: {
      title: 'Weniger schwere Störungen, die unsere Kunden treffen',
      win: 'Kunden, die sich auf uns verlassen können, und ruhige Nächte für unsere Leute.',
    },
    third: {
      title: 'Änderungen sind innerhalb von zwei Wochen produktiv',
      win: 'Wir können auf den Markt reagieren, solange er noch fragt.',
    },
  },
  invite: {
    title: '{{company}} einladen',
    about:
      'Sie erhalten einen Link für die Person, die das bei {{company}} leitet. Er funktioniert einmal und gilt 72 Stunden.',
    see: 'Das ist sichtbar',
    seeItems: {
      objectives: 'Die Ziele und was Ihre Seite von jedem hat',
      record: 'Das Protokoll dessen, was beide Seiten vereinbart haben',
      names: 'Namen und Rollen Ihrer Leute hier',
    },
    notSee: 'Das bleibt verborgen',
    notSeeItems: {
      sealed: 'Was Sie suchen, solange die andere Seite nicht selbst geantwortet hat',
      private: 'Was Ihre Seite für sich behält, und auch, dass es das gibt',
      edit: 'Eine Möglichkeit, Ihre Worte zu ändern: Die andere Seite liest sie und schreibt eigene',
    },
    submit: 'Link für {{company}} erstellen',
    open: 'Eine Einladung ist offen. Sobald jemand beigetreten ist, sehen Sie es hier.',
    again: 'Weiteren Link erstellen',
    joined: 'Für {{company}} hier: {{people}}.',
    askLead: 'Die Leitung Ihrer Seite lädt {{company}} ein.',
  },
  meet: {
    title: 'Wo sich beide Listen treffen',
    about:
      'Markieren Sie unten, welche Ziele dem dienen, was Sie suchen. Was beiden Seiten dient, ist der Sweetspot.',
    notYet: 'Sagen Sie zuerst, was Sie suchen; dann öffnen sich beide Listen gemeinsam.',
    waiting:
      '{{company}} hat noch nicht gesagt, was gesucht wird. Sie können weitermachen; die Listen öffnen sich, sobald die Antwort da ist.',
  },
  win: {
    title: 'Unser Nutzen',
    about:
      '{{company}} hat den eigenen Nutzen beschrieben. Schreiben Sie nun, was {{own}} davon hat; ohne das kann nichts unterschrieben werden.',
    none: '{{company}} hat noch kein Ziel geschrieben. Das erste können auch Sie schreiben.',
    write: 'Zu den Zielen',
    choose: 'Ziel',
  },
  answer: {
    title: 'Unsere Antwort',
    about:
      'Stimmen Sie zu, indem Sie für {{own}} unterschreiben. Wenn Sie noch nicht zusagen können, sagen Sie es beim Ziel; an Ihrer Stelle kann niemand unterschreiben.',
    notYet: 'Schreiben Sie zuerst bei einem Ziel, was Sie davon haben.',
    whole: 'Änderung anregen oder sagen, warum Sie noch nicht zusagen können',
    signed: '{{own}} hat unterschrieben.',
  },
  resume: 'Ihre ersten Schritte sind noch nicht abgeschlossen.',
  resumeAction: 'Weitermachen',
}
