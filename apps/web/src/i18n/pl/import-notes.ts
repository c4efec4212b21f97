import type { importNotes as english } from '../en/import-notes.ts'
import type { Polish } from '../translation.ts'

export const importNotes: Polish<typeof english> = {
  not_blind: 'Ważność w tym arkuszu widziały obie strony, więc nie liczy się jako oceniona w ciemno.',
  title_missing: 'Ten wiersz nie nazywa celu; nadaj mu tytuł, aby go zaimportować.',
  already_in_register: 'Ten cel jest już na liście; pomiń go.',
  ref_missing: 'Ten wiersz nie ma oznaczenia; pierwsze wolne to {{proposal}}.',
  ref_duplicate: 'Oznaczenie {{raw}} jest zajęte; pierwsze wolne to {{proposal}}.',
  win_missing: 'Brakuje korzyści Waszej strony; opisz ją, zanim zaproponujesz ten cel.',
  owner_unknown:
    '„{{raw}}” nie wskazuje jasno jednej osoby z tamtej strony; nazwisko zostaje, wybierz osobę.',
  no_measure: 'Nie podano miernika; napisz, po czym obie strony poznają, że cel jest osiągnięty.',
  measure_unnamed: 'Wartość docelowa nie ma miernika; nazwij to, co mierzycie.',
  measure_target_unclear:
    '„{{raw}}” nie jest jednoznaczną liczbą; trafi na listę tak, jak zapisano, sprawdź ją.',
  date_text: '„{{raw}}” zapisano jako tekst; odczytujemy to jako {{proposal}}.',
  date_ambiguous: '„{{raw}}” można odczytać na dwa sposoby; zaczynając od dnia, to {{proposal}}, sprawdź.',
  quarter_as_date: '„{{raw}}” to kwartał; proponujemy jego ostatni dzień, {{proposal}}.',
  month_as_date: '„{{raw}}” to miesiąc; proponujemy jego ostatni dzień, {{proposal}}.',
  date_unclear: '„{{raw}}” nie jest datą; zostaje jako tekst, ustaw termin.',
  date_missing: 'Nie podano terminu; ustaw go.',
  importance_unclear: '„{{raw}}” nie jest liczbą od 1 do 5; zostaje jako tekst.',
}
