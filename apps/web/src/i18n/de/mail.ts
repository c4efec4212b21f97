import type { mail as english } from '../en/mail.ts'
import type { German } from '../translation.ts'

export const mail: German<typeof english> = {
  forgot: {
    link: 'Passwort vergessen?',
    title: 'Passwort vergessen?',
    about:
      'Nennen Sie uns Ihre E-Mail-Adresse; wenn es dazu ein Konto gibt, erhalten Sie einen Link, um ein neues Passwort zu wählen.',
    email: 'E-Mail',
    submit: 'Link senden',
    sentTitle: 'Sehen Sie in Ihrem Posteingang nach',
    sent: 'Wenn es zu dieser Adresse ein Konto gibt, ist ein Link dorthin unterwegs. Er funktioniert einmal und gilt eine Stunde. Wenn nichts ankommt, sehen Sie im Spam-Ordner nach, oder bitten Sie die Leitung Ihrer Seite um einen Link.',
    noMail:
      'Diese Instanz verschickt keine E-Mails. Bitten Sie die Leitung Ihrer Seite um einen Link für ein neues Passwort; er wird unter „Beziehung“ erstellt.',
  },
  invite: {
    about:
      'Wer den Link innerhalb von 72 Stunden zuerst öffnet, kann beitreten. Er kommt per E-Mail, oder Sie geben ihn selbst weiter.',
    submit: 'Einladen',
    email: 'E-Mail (leer lassen, um den Link selbst weiterzugeben)',
    sent: 'Die Einladung ist unterwegs an {{email}}.',
  },
  outbox: {
    title: 'E-Mails dieser Instanz',
    back: 'Zurück zu Ihrem Konto',
    about:
      'Sie haben diese Instanz eingerichtet, deshalb sehen Sie, wem warum geschrieben wurde. Was in einer E-Mail stand, wird nicht aufbewahrt.',
    open: 'Ansehen, wem geschrieben wurde',
    empty: 'In den letzten 30 Tagen wurde niemandem geschrieben.',
    loading: 'Die Liste wird geöffnet…',
    purposes: { reset: 'Neues Passwort', invitation: 'Einladung' },
    states: {
      queued: 'Wartet',
      sent: 'Gesendet, {{moment}}',
      failed: 'Aufgegeben, {{moment}}',
    },
    failures: {
      rejected: 'Der Mailserver hat sie abgelehnt.',
      unreachable: 'Der Mailserver war nicht erreichbar.',
      expired: 'Sie wurde nicht mehr gebraucht.',
      void: 'Es gab nichts mehr zu schreiben.',
    },
    attempts_one: '{{count}} Versuch',
    attempts_other: '{{count}} Versuche',
  },
}
