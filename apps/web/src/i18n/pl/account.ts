import type { account as english } from '../en/account.ts'
import type { Polish } from '../translation.ts'

export const account: Polish<typeof english> = {
  menu: 'Twoje konto',
  title: 'Twoje konto',
  back: 'Wróć do swoich relacji',
  loading: 'Otwieranie konta…',
  saved: 'Zapisano.',
  save: 'Zapisz',
  working: 'Zapisywanie…',
  name: {
    title: 'Imię i nazwisko',
    label: 'Twoje imię i nazwisko',
    hint: 'Od teraz wszędzie widzą je obie strony; pod wcześniejszymi podpisami zostaje dawne nazwisko.',
    email: 'Logujesz się adresem {{email}}.',
    submit: 'Zapisz imię i nazwisko',
  },
  password: {
    title: 'Hasło',
    current: 'Obecne hasło',
    next: 'Nowe hasło',
    hint: 'Minimalna liczba znaków: {{count}}. Pozostałe urządzenia zostaną wylogowane.',
    submit: 'Zmień hasło',
    done: 'Hasło zostało zmienione.',
    currentMissing: 'Wpisz obecne hasło.',
  },
  region: {
    title: 'Język i strefa czasowa',
    about:
      'Ustawienia konta, takie same wszędzie, gdzie się logujesz. Braki w tłumaczeniu pokazujemy po angielsku.',
    language: 'Język',
    timeZone: 'Strefa czasowa',
    device: 'Jak na tym urządzeniu',
    submit: 'Zapisz język i strefę czasową',
  },
  sessions: {
    title: 'Gdzie trwa Twoja sesja',
    since: 'od {{since}}',
    current: 'to urządzenie',
    end: 'Wyloguj',
    endLabel: 'Wyloguj: {{device}}, od {{since}}',
    endOthers: 'Wyloguj wszędzie indziej',
    ended: 'Wylogowano: {{device}}.',
    endedOthers: 'Wylogowano wszystkie pozostałe urządzenia.',
    none: 'Nie ma innych zalogowanych urządzeń.',
  },
  device: {
    both: '{{browser}}, {{system}}',
    unknown: 'Nieznane urządzenie',
  },
  reset: {
    title: 'Ustaw nowe hasło',
    about: 'Wszystkie urządzenia zostaną wylogowane; potem zaloguj się nowym hasłem.',
    next: 'Nowe hasło',
    hint: 'Minimalna liczba znaków: {{count}}.',
    submit: 'Ustaw hasło',
    done: 'Nowe hasło jest ustawione; zaloguj się nim.',
    missing: 'Odnośnik jest niepełny; otwórz go dokładnie w otrzymanej postaci albo poproś lidera o nowy.',
  },
}
