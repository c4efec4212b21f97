import type { people as english } from '../en/people.ts'
import type { Polish } from '../translation.ts'

export const people: Polish<typeof english> = {
  lead: 'Jedno miejsce, w którym klient i jego dostawca ustalają, co zyskuje każda ze stron, i tego pilnują.',
  signIn: {
    title: 'Logowanie',
    email: 'E-mail',
    password: 'Hasło',
    submit: 'Zaloguj się',
    working: 'Logowanie…',
    missing: 'Wpisz adres e-mail i hasło.',
  },
  explore: {
    title: 'Poznaj obie strony',
    about:
      'Harbour & Hill Retail i Northgate Digital to dwie firmy z wymyślonego przykładu. Otwórz obie i zobacz, jak każda strona widzi pracę drugiej.',
    client: 'Wejdź jako Harbour & Hill Retail',
    vendor: 'Otwórz okno Northgate Digital',
    newTab: 'otwiera się w nowej karcie',
    entering: 'Otwieranie przykładu…',
    unknownSide: 'Do obejrzenia są dwie strony; wróć na stronę startową i wybierz jedną.',
  },
  relationships: {
    title: 'Twoje relacje',
    with: '{{own}} i {{other}}',
    none: 'Nie należysz jeszcze do żadnej relacji; poproś lidera swojej strony o zaproszenie.',
  },
}
