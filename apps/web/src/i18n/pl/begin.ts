import type { begin as english } from '../en/begin.ts'
import type { Polish } from '../translation.ts'

export const begin: Polish<typeof english> = {
  title: 'Pierwsze kroki',
  about: 'Możesz przerwać w każdej chwili i wrócić w to samo miejsce.',
  steps: 'Kroki',
  done: 'gotowe',
  waiting: 'czeka na {{company}}',
  step: {
    seek: 'Czego szukamy',
    objective: 'Jeden cel',
    invite: 'Zaproszenie dla {{company}}',
    meet: 'Co nas łączy',
    win: 'Nasza korzyść',
    answer: 'Nasza odpowiedź',
  },
  next: 'Dalej: {{step}}',
  finish: 'Przejdź do widoku Dziś',
  later: 'Dokończę później',
  complete: {
    title: 'Na razie to wszystko',
    client: 'W widoku Dziś widać, co czeka na Ciebie, a co na {{company}}.',
    vendor: 'W widoku Dziś widać, co czeka na Ciebie, a przy każdym celu możesz zgłosić, co Cię niepokoi.',
  },
  seek: {
    title: 'Trzy rzeczy, których szukamy',
    about: 'Co {{own}} chce zyskać na współpracy z {{company}}? Na początek wystarczą trzy rzeczy.',
  },
  objective: {
    title: 'Jeden cel',
    about:
      'Od czego chcesz zacząć rozmowę? Napisz, co ma zostać osiągnięte i co zyskujecie; {{company}} sama napisze o swojej korzyści.',
    way: 'Jak zacząć',
    write: 'Napisz cel',
    paste: 'Wklej z arkusza',
    example: 'Weź przykład',
    file: 'Zaimportuj plik',
    name: 'Co ma zostać osiągnięte',
    namePlaceholder: 'Na przykład: więcej zgłoszeń rozwiązanych przy pierwszym kontakcie',
    win: 'Co na tym zyskujemy',
    winPlaceholder: 'Na przykład: pracownicy szybciej wracają do pracy',
    otherWin: 'Korzyść: {{company}}',
    otherWrites: 'Pisze to {{company}}.',
    lines: 'Wiersze z arkusza',
    linesHint: 'Jeden cel w wierszu. Z drugiej kolumny powstanie Wasza korzyść.',
    found_one: 'Znaleziono {{count}} cel',
    found_few: 'Znaleziono {{count}} cele',
    found_many: 'Znaleziono {{count}} celów',
    found_other: 'Znaleziono {{count}} celu',
    use: 'Użyj tego',
    submit: 'Dodaj cel',
    submitMany_one: 'Dodaj {{count}} cel',
    submitMany_few: 'Dodaj {{count}} cele',
    submitMany_many: 'Dodaj {{count}} celów',
    submitMany_other: 'Dodaj {{count}} celu',
    noName: 'Napisz, co ma zostać osiągnięte.',
    noWin: 'Napisz, co na tym zyskujecie.',
    noLines: 'Wklej co najmniej jeden wiersz.',
    written: 'Na liście celów',
    another: 'Dodaj kolejny',
    missingWin: 'Nie ma jeszcze opisu Waszej korzyści',
    open: 'Otwórz: {{title}}',
    askEditor: 'Twoja rola pozwala tylko czytać. Poproś lidera swojej strony o napisanie pierwszego celu.',
  },
  example: {
    first: {
      title: 'Więcej zgłoszeń rozwiązanych przy pierwszym kontakcie',
      win: 'Pracownicy szybciej wracają do pracy i rzadziej dzwonią na infolinię IT.',
    },
    second: {
      title: 'Mniej awarii o najwyższym priorytecie, które odczuwają klienci',
      win: 'Klienci, którzy mogą na nas polegać, i spokojne noce dla naszych ludzi.',
    },
    third: {
      title: 'Zmiany trafiają na produkcję w dwa tygodnie',
      win: 'Odpowiadamy na potrzeby rynku, zanim się zmienią.',
    },
  },
  invite: {
    title: 'Zaproś {{company}}',
    about:
      'Otrzymasz odnośnik dla osoby, która prowadzi tę współpracę po stronie {{company}}. Działa jeden raz, przez 72 godziny.',
    see: 'Co zobaczą',
    seeItems: {
      objectives: 'Cele i to, co Wasza strona na każdym zyskuje',
      record: 'Rejestr tego, co obie strony uzgodniły',
      names: 'Nazwiska i role osób z Waszej strony',
    },
    notSee: 'Czego nie zobaczą',
    notSeeItems: {
      sealed: 'Czego szukacie, dopóki sami nie powiedzą, czego szukają',
      private: 'Niczego, co jest tylko dla Was, ani nawet tego, że istnieje',
      edit: 'Możliwości zmiany Waszych słów: czytają je i piszą własne',
    },
    submit: 'Utwórz odnośnik dla {{company}}',
    open: 'Zaproszenie czeka. Gdy ktoś z niego skorzysta, zobaczysz to tutaj.',
    again: 'Utwórz kolejny odnośnik',
    joined: 'Po stronie {{company}}: {{people}}.',
    askLead: '{{company}} otrzyma zaproszenie od lidera Waszej strony.',
  },
  meet: {
    title: 'Gdzie spotykają się obie listy',
    about:
      'Zaznacz poniżej, które cele służą temu, czego szukacie. Co służy obu stronom, jest Waszym wspólnym polem.',
    notYet: 'Najpierw powiedz, czego szukacie; potem obie listy otworzą się razem.',
    waiting:
      'Nie wiadomo jeszcze, czego szuka {{company}}. Możesz iść dalej; listy otworzą się, gdy tylko nadejdzie odpowiedź.',
  },
  win: {
    title: 'Nasza korzyść',
    about:
      'Wiadomo już, co zyskuje {{company}}. Teraz napisz, co zyskuje {{own}}; bez tego nie da się niczego podpisać.',
    none: '{{company}} nie ma tu jeszcze żadnego celu. Pierwszy możesz napisać Ty.',
    write: 'Przejdź do celów',
    choose: 'Cel',
  },
  answer: {
    title: 'Nasza odpowiedź',
    about:
      'Podpis w imieniu {{own}} oznacza zgodę. Jeśli nie możecie się jeszcze zobowiązać, napisz to przy celu; nikt nie podpisze za Was.',
    notYet: 'Najpierw napisz, co zyskujecie na którymś z celów.',
    whole: 'Zasugeruj zmianę albo napisz, dlaczego nie możecie się jeszcze zobowiązać',
    signed: '{{own}}: podpisano.',
  },
  resume: 'Nie wszystkie pierwsze kroki są za Tobą.',
  resumeAction: 'Dokończ',
}
