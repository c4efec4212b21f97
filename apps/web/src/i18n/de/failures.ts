import type { failures as english } from '../en/failures.ts'
import type { German } from '../translation.ts'

export const failures: German<typeof english> = {
  error: {
    invalid_input: 'Eine Eingabe passt nicht; prüfen Sie sie und versuchen Sie es noch einmal.',
    unreadable_body:
      'Der Server konnte die Anfrage nicht lesen; laden Sie die Seite neu und versuchen Sie es noch einmal.',
    not_signed_in: 'Melden Sie sich an, um weiterzumachen.',
    wrong_credentials: 'Die Angaben stimmen nicht; prüfen Sie sie und versuchen Sie es noch einmal.',
    not_allowed: 'Das dürfen Sie nicht; fragen Sie die Leitung Ihrer Seite.',
    foreign_origin:
      'Diese Anfrage kam von einer anderen Adresse; öffnen Sie die Seite neu und versuchen Sie es noch einmal.',
    not_found: 'Hier ist nichts, oder es ist nicht mit Ihnen geteilt; laden Sie die Seite neu.',
    idempotency_key_reused:
      'Das wurde schon mit anderem Inhalt gesendet; laden Sie die Seite neu und versuchen Sie es noch einmal.',
    refused: 'Der Server hat das abgelehnt; laden Sie die Seite neu und sehen Sie noch einmal nach.',
    stale_epoch:
      'Dieses Dokument wurde aus einer Sicherung wiederhergestellt; kopieren Sie Ihren nicht gesendeten Text und laden Sie die Seite neu.',
    update_refused:
      'Ihre Änderungen passen nicht zum Dokument; kopieren Sie Ihren Text und laden Sie die Seite neu.',
    content_changed:
      'Der Text hat sich geändert, seit Sie ihn gelesen haben; lesen Sie ihn noch einmal, bevor Sie weitermachen.',
    already_signed: 'Ihre Seite hat das schon unterschrieben.',
    no_open_proposal: 'Hier ist nichts vorgeschlagen; schlagen Sie es zuerst vor.',
    proposal_superseded: 'Ein neuerer Vorschlag hat diesen ersetzt; lesen Sie ihn zuerst.',
    unchanged_since_agreement: 'Seit beide Seiten unterschrieben haben, hat sich nichts geändert.',
    last_lead: 'Das ist die letzte Leitung Ihrer Seite; machen Sie zuerst jemand anderen zur Leitung.',
    already_member: 'Diese Person gehört schon dazu.',
    promise_settled: 'Bei dieser Zusage hat sich inzwischen etwas getan; sehen Sie noch einmal nach.',
    unknown_promise: 'Diese Zusage gibt es nicht mehr.',
    round_open: 'Eine Seite hat in dieser Runde schon geantwortet; schließen Sie sie zuerst ab.',
    round_closed: 'Diese Runde ist nicht offen; laden Sie die Seite neu und beginnen Sie eine neue.',
    answer_invalid: 'Diese Antwort passt nicht zur Runde; prüfen Sie sie und versuchen Sie es noch einmal.',
    too_few_objectives: 'Schreiben Sie mindestens zwei Ziele, bevor Sie sie gewichten.',
    too_many_objectives:
      'Es sind zu viele Ziele, um sie auf einmal zu gewichten; vereinbaren Sie zuerst die wichtigsten.',
    unchanged: 'Es würde sich nichts ändern; so ist es schon.',
    email_taken: 'Zu dieser E-Mail-Adresse gibt es schon ein Konto; melden Sie sich damit an.',
    no_mail:
      'Diese Instanz verschickt keine E-Mails; geben Sie den Link selbst weiter, oder bitten Sie Ihre Leitung um einen.',
    invitation_void:
      'Diese Einladung wurde benutzt, zurückgezogen oder ist abgelaufen; bitten Sie um eine neue.',
    link_void: 'Dieser Link wurde benutzt oder ist abgelaufen; bitten Sie um einen neuen.',
    too_large: 'Das ist zu groß zum Senden; senden Sie es in kleineren Teilen.',
    unsupported_file:
      'Diese Datei lässt sich nicht lesen; speichern Sie sie als Tabelle (.xlsx) und wählen Sie sie noch einmal.',
    title_missing: 'Geben Sie zuerst einen Titel ein.',
    win_missing: 'Schreiben Sie zuerst, was jede Seite davon hat.',
    text_missing: 'Schreiben Sie zuerst den Text; noch gibt es nichts zu unterschreiben.',
    reason_missing: 'Sagen Sie in einem eigenen Satz, warum.',
    evidence_missing: 'Sagen Sie, woran die andere Seite sieht, dass das erreicht ist.',
    result_missing: 'Schreiben Sie zu jeder Messgröße, was erreicht wurde.',
    own_proposal: 'Dieser Vorschlag kommt von Ihrer eigenen Seite.',
    not_agreed: 'Das müssen zuerst beide Seiten unterschreiben.',
    not_started: 'Das hat noch nicht begonnen.',
    not_due_yet: 'Der Termin ist noch nicht vorbei.',
    agreement_changed:
      'Beide Seiten haben inzwischen einen anderen Text unterschrieben; lesen Sie zuerst diesen.',
    no_open_claim: 'Diese Meldung ist nicht mehr offen; laden Sie die Seite neu.',
    claim_open: 'Eine Seite hat das als erreicht gemeldet; darauf muss zuerst geantwortet werden.',
    own_claim: 'Ihre eigene Seite hat das gemeldet; die andere Seite muss antworten.',
    already_closed: 'Das ist schon abgeschlossen; schlagen Sie es neu vor, um daran weiterzuarbeiten.',
    no_open_retirement:
      'Dieser Vorschlag, das Ziel zu beenden, ist nicht mehr offen; laden Sie die Seite neu.',
    own_retirement: 'Ihre eigene Seite hat das vorgeschlagen; die andere Seite muss zustimmen.',
    already_proposed: 'Das ist schon vorgeschlagen; antworten Sie auf diesen Vorschlag.',
    not_a_signer: 'Diese Person unterschreibt nicht; machen Sie sie zuerst zur Leitung oder zum Sponsor.',
    invalid_limit: 'Geben Sie den Betrag als Zahl ab null an, mit Währung.',
    unknown_page: 'Dieses Dokument gibt es nicht mehr.',
    unknown_objective: 'Dieses Ziel steht nicht mehr in der Zielliste.',
    unknown_member: 'Diese Person gehört nicht mehr dazu.',
    roles_missing: 'Wählen Sie mindestens eine Rolle.',
    invalid_dates: 'Diese Daten passen nicht zusammen; prüfen Sie sie.',
    too_many: 'Das waren zu viele Versuche; warten Sie einige Minuten und versuchen Sie es noch einmal.',
    internal: 'Auf dem Server ist etwas schiefgegangen; versuchen Sie es gleich noch einmal.',
    try_later: 'Der Server ist ausgelastet; versuchen Sie es gleich noch einmal.',
    unreachable:
      'Der Server ist nicht erreichbar; prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    unreadable_answer: 'Die Antwort des Servers ist nicht lesbar; versuchen Sie es gleich noch einmal.',
  },
  field: {
    missing: 'Füllen Sie dieses Feld aus.',
    short: 'Schreiben Sie mindestens {{limit}} Zeichen.',
    long: 'Schreiben Sie höchstens {{limit}} Zeichen.',
    form: 'Das Format stimmt nicht; prüfen Sie die Eingabe.',
    other: 'Geben Sie hier etwas anderes ein.',
  },
  closed: {
    malformed:
      'Diese Seite hat etwas gesendet, das der Server nicht lesen konnte; laden Sie sie neu und versuchen Sie es noch einmal.',
    signedOut: 'Sie sind abgemeldet; melden Sie sich wieder an, um weiterzumachen.',
    forbidden:
      'Sie dürfen das nicht ändern, oder Ihr Zugang wurde entfernt; kopieren Sie Ihren nicht gesendeten Text und laden Sie neu.',
    notFound: 'Dieses Dokument gibt es nicht, oder es ist nicht mit Ihnen geteilt.',
    staleEpoch:
      'Dieses Dokument wurde aus einer Sicherung wiederhergestellt; kopieren Sie Ihren nicht gesendeten Text und laden Sie neu.',
    tooLarge:
      'Diese Änderung ist zu groß, um sie auf einmal zu senden; fügen Sie sie in kleineren Teilen ein.',
    refused:
      'Der Server hat diese Änderung abgelehnt, weil sie nicht in das Dokument passt; kopieren Sie Ihren Text und laden Sie neu.',
    clientTooOld: 'Eine neuere Version von Sweetspot läuft; laden Sie diese Seite neu.',
    tooMany: 'Es kamen zu viele Änderungen auf einmal; warten Sie einen Moment und laden Sie neu.',
    restart: 'Der Server startet neu; Ihre Änderungen warten auf diesem Gerät.',
    tryLater: 'Der Server kann gerade nicht speichern; Ihre Änderungen warten auf diesem Gerät.',
  },
}
