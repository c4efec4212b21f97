import type { start as english } from '../en/start.ts'
import type { Polish } from '../translation.ts'

export const start: Polish<typeof english> = {
  setup: {
    title: 'Uruchom tę instancję',
    about: 'Zakładasz pierwsze konto. Kolejne osoby dołączają z zaproszenia.',
    submit: 'Załóż konto',
    working: 'Zakładanie konta…',
    missing: 'Otwórz odnośnik, który serwer wypisał przy uruchomieniu; zawiera tajny kod.',
    done: 'Ta instancja jest już uruchomiona; zaloguj się albo poproś lidera swojej strony o zaproszenie.',
    link: 'Uruchom własną',
  },
  vendor: {
    link: 'Zacznij ze swoim dostawcą',
    title: 'Zacznij ze swoim dostawcą',
    about:
      'Podaj obie firmy i umowę między nimi. Zostajesz liderem swojej strony; potem zapraszasz lidera drugiej.',
    organisation: 'Twoja firma',
    partner: 'Twój dostawca',
    contractReference: 'Numer umowy',
    contractHint: 'Taki jak na umowie; możesz zostawić puste.',
    relationshipType: 'Jak współpracujecie',
    type: {
      transaction: 'Usługa transakcyjna: dobrze określony, powtarzalny proces',
      co_sourcing: 'Co-sourcing: wspólnie zarządzane projekty',
      strategic: 'Partnerstwo strategiczne: dostawca prowadzi pakiet usług',
    },
    stage: 'Na jakim etapie jest współpraca',
    stages: { preparing: 'Przygotowanie', running: 'W toku', exiting: 'Zakończenie' },
    submit: 'Zacznij',
    working: 'Rozpoczynanie…',
  },
}
