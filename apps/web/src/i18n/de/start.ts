import type { start as english } from '../en/start.ts'
import type { German } from '../translation.ts'

export const start: German<typeof english> = {
  setup: {
    title: 'Diese Instanz einrichten',
    about: 'Sie legen das erste Konto an. Danach kommen alle anderen auf Einladung dazu.',
    submit: 'Konto anlegen',
    working: 'Wird angelegt…',
    missing:
      'Öffnen Sie den Einrichtungslink, den der Server beim Start ausgegeben hat; er enthält ein Geheimnis.',
    done: 'Diese Instanz ist schon eingerichtet; melden Sie sich an, oder bitten Sie die Leitung Ihrer Seite um eine Einladung.',
    link: 'Eigene Instanz einrichten',
  },
  vendor: {
    link: 'Mit Ihrem Dienstleister beginnen',
    title: 'Mit Ihrem Dienstleister beginnen',
    about:
      'Nennen Sie die beiden Unternehmen und den Vertrag zwischen ihnen. Sie übernehmen die Leitung Ihrer Seite; als Nächstes laden Sie die Leitung der anderen ein.',
    organisation: 'Ihr Unternehmen',
    partner: 'Ihr Dienstleister',
    contractReference: 'Vertragsreferenz',
    contractHint: 'Wie sie im Vertrag steht; das Feld darf leer bleiben.',
    relationshipType: 'Wie Sie zusammenarbeiten',
    type: {
      transaction: 'Transaktion: ein klar definierter, wiederkehrender Prozess',
      co_sourcing: 'Co-Sourcing: gemeinsam gesteuerte Projekte',
      strategic: 'Strategisch: Der Dienstleister verantwortet ein Bündel von Leistungen',
    },
    stage: 'Wo der Vertrag steht',
    stages: { preparing: 'In Vorbereitung', running: 'Läuft', exiting: 'Läuft aus' },
    submit: 'Beginnen',
    working: 'Beginnt…',
  },
}
