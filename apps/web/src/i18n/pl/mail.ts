import type { mail as english } from '../en/mail.ts'
import type { Polish } from '../translation.ts'

export const mail: Polish<typeof english> = {
  forgot: {
    link: 'Nie pamiętasz hasła?',
    title: 'Nie pamiętasz hasła?',
    about: 'Podaj swój adres e-mail; jeśli ma konto, wyślemy odnośnik do ustawienia nowego hasła.',
    email: 'E-mail',
    submit: 'Wyślij odnośnik',
    sentTitle: 'Sprawdź skrzynkę',
    sent: 'Jeśli ten adres ma konto, odnośnik jest już w drodze. Działa jeden raz, przez godzinę. Jeśli nic nie nadejdzie, zajrzyj do spamu albo poproś o odnośnik lidera swojej strony.',
    noMail:
      'Ta instancja nie wysyła poczty. Poproś lidera swojej strony o odnośnik do ustawienia nowego hasła; liderzy tworzą go w widoku Relacja.',
  },
  invite: {
    about:
      'Kto otworzy odnośnik pierwszy, może dołączyć w ciągu 72 godzin. Wyślemy go e-mailem albo przekażesz go samodzielnie.',
    submit: 'Zaproś',
    email: 'E-mail (zostaw puste, aby przekazać odnośnik samodzielnie)',
    sent: 'Zaproszenie jest w drodze na adres {{email}}.',
  },
  outbox: {
    title: 'Poczta wysłana z tej instancji',
    back: 'Wróć do swojego konta',
    about:
      'Ta instancja jest założona z Twojego konta, dlatego widzisz, do kogo i w jakiej sprawie pisano. Treści wiadomości nie są przechowywane.',
    open: 'Zobacz, do kogo wysłano wiadomości',
    empty: 'W ciągu ostatnich 30 dni nie wysłano żadnej wiadomości.',
    loading: 'Otwieranie listy…',
    purposes: { reset: 'Nowe hasło', invitation: 'Zaproszenie' },
    states: {
      queued: 'Czeka',
      sent: 'Wysłano, {{moment}}',
      failed: 'Zaniechano, {{moment}}',
    },
    failures: {
      rejected: 'Serwer poczty odmówił przyjęcia.',
      unreachable: 'Nie można było połączyć się z serwerem poczty.',
      expired: 'Wiadomość straciła ważność.',
      void: 'Nie było już o czym pisać.',
    },
    attempts_one: '{{count}} próba',
    attempts_few: '{{count}} próby',
    attempts_many: '{{count}} prób',
    attempts_other: '{{count}} próby',
  },
}
