import type { people as english } from '../en/people.ts'
import type { German } from '../translation.ts'

export const people: German<typeof english> = {
  lead: 'Ein Ort, an dem Kunde und Dienstleister vereinbaren, was jede Seite gewinnt, und es im Blick behalten.',
  signIn: {
    title: 'Anmelden',
    email: 'E-Mail',
    password: 'Passwort',
    submit: 'Anmelden',
    working: 'Anmeldung läuft…',
    missing: 'Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein.',
  },
  explore: {
    title: 'Beide Seiten ansehen',
    about:
      'Harbour & Hill Retail und Northgate Digital sind zwei Unternehmen aus einem erfundenen Beispiel. Öffnen Sie beide und sehen Sie, wie jede Seite die andere arbeiten sieht.',
    client: 'Als Harbour & Hill Retail ansehen',
    vendor: 'Fenster von Northgate Digital öffnen',
    newTab: 'öffnet sich in einem neuen Tab',
    entering: 'Das Beispiel wird geöffnet…',
    unknownSide: 'Es gibt zwei Seiten zum Ansehen; gehen Sie zur Startseite und wählen Sie eine.',
  },
  relationships: {
    title: 'Ihre Beziehungen',
    with: '{{own}} mit {{other}}',
    none: 'Sie gehören noch zu keiner Beziehung; bitten Sie die Leitung Ihrer Seite um eine Einladung.',
  },
}
