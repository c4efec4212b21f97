import type { record as english } from '../en/record.ts'
import type { German } from '../translation.ts'

export const record: German<typeof english> = {
  title: 'Protokoll',
  about: 'Was beide Seiten getan haben, das Neueste zuerst. Hier lässt sich nichts ändern oder entfernen.',
  loading: 'Das Protokoll wird geladen…',
  empty: {
    title: 'Noch ist nichts protokolliert',
    body: 'Vorschläge, Unterschriften und Importe erscheinen hier sofort, für beide Seiten gleich.',
  },
  broken: {
    title: 'Dieses Protokoll setzt nicht fort, was dieser Browser zuvor gesehen hat',
    body: 'Was bis dahin angekommen war, steht unten; nichts danach. Exportieren Sie das Protokoll, bewahren Sie die Datei auf und fragen Sie beim Betreiber dieser Instanz nach.',
  },
  earlier_one: '{{count}} früheren Eintrag zeigen',
  earlier_other: '{{count}} frühere Einträge zeigen',
  somebody: 'Jemand',
  noName: '„Ziel ohne Titel“',
  noPageName: '„Dokument ohne Titel“',
  event: {
    opened: '{{actor}} hat die Beziehung von {{client}} und {{vendor}} eröffnet, Vertrag {{reference}}',
    openedPlain: '{{actor}} hat die Beziehung von {{client}} und {{vendor}} eröffnet',
    invited: '{{actor}} hat jemanden eingeladen, für {{company}} beizutreten (Rolle: {{roles}})',
    invitationWithdrawn: '{{actor}} hat eine Einladung von {{company}} zurückgezogen',
    rolesChanged: '{{actor}} hat die Rollen von {{person}} ({{company}}) geändert: {{roles}}',
    renamed: '{{actor}} ({{company}}) heißt ab jetzt {{person}}',
    auditorEnded: 'Die Prüfung durch {{person}} für {{company}} ist zu Ende',
    removed: '{{actor}} hat {{person}} ({{company}}) entfernt',
    deputyNamed: '{{actor}} hat {{deputy}} als Vertretung von {{person}} benannt, {{from}} bis {{until}}',
    leadAppointed: '{{actor}} hat {{person}} zur Leitung der Beziehung für {{company}} ernannt',
    joined: '{{actor}} ist für {{company}} beigetreten (Rolle: {{roles}})',
    imported_one: '{{actor}} hat für {{company}} {{count}} Ziel aus {{file}} importiert',
    imported_other: '{{actor}} hat für {{company}} {{count}} Ziele aus {{file}} importiert',
    proposed: '{{actor}} hat {{objective}} für {{company}} vorgeschlagen und unterschrieben',
    reproposed:
      '{{actor}} hat für {{company}} eine neue Fassung von {{objective}} vorgeschlagen und unterschrieben',
    signed: '{{actor}} hat {{objective}} für {{company}} unterschrieben: von beiden vereinbart',
    counterProposed:
      '{{actor}} hat auf den Vorschlag zu {{objective}} für {{company}} mit einer anderen Fassung geantwortet und sie unterschrieben',
    changeSuggested: '{{actor}} hat für {{company}} eine Änderung an {{objective}} angeregt',
    held: '{{actor}} hat gesagt, dass {{company}} zu {{objective}} noch nicht zusagen kann',
    proposalWithdrawn: '{{actor}} hat den Vorschlag von {{company}} zu {{objective}} zurückgezogen',
    claimed: '{{actor}} hat {{objective}} für {{company}} als erreicht gemeldet',
    confirmed: '{{actor}} hat für {{company}} bestätigt, dass {{objective}} erreicht ist',
    disputed: '{{actor}} hat für {{company}} bestritten, dass {{objective}} erreicht ist',
    missed: '{{actor}} hat {{objective}} für {{company}} als verfehlt gemeldet',
    retirementProposed: '{{actor}} hat für {{company}} vorgeschlagen, {{objective}} zu beenden',
    retirementDeclined: '{{actor}} hat für {{company}} abgelehnt, {{objective}} zu beenden',
    retirementTakenBack:
      '{{actor}} hat den Vorschlag von {{company}} zurückgenommen, {{objective}} zu beenden',
    retired: '{{actor}} hat für {{company}} zugestimmt, {{objective}} zu beenden',
    limitSet: '{{actor}} hat den Unterschriftsrahmen von {{person}} festgelegt: {{limit}}',
    limitRemoved: '{{actor}} hat den Unterschriftsrahmen von {{person}} ({{company}}) aufgehoben',
    pageProposed: '{{actor}} hat das Dokument {{page}} für {{company}} vorgeschlagen und unterschrieben',
    pageReproposed:
      '{{actor}} hat für {{company}} eine neue Fassung des Dokuments {{page}} vorgeschlagen und unterschrieben',
    pageSigned: '{{actor}} hat das Dokument {{page}} für {{company}} unterschrieben: von beiden vereinbart',
    pagePublished: '{{actor}} hat das Dokument {{page}} von {{company}} für beide Seiten veröffentlicht',
    promiseAsked: '{{actor}} ({{company}}) hat um „{{what}}“ bis {{day}} gebeten',
    promiseGiven: '{{actor}} hat „{{what}}“ für {{company}} bis {{day}} zugesagt; zuständig: {{person}}',
    promiseAccepted: '{{actor}} hat „{{what}}“ für {{company}} zugesagt; zuständig: {{person}}',
    promiseDeclined: '{{actor}} hat „{{what}}“ für {{company}} abgelehnt: „{{reason}}“',
    promiseDone: '{{actor}} ({{company}}) hat „{{what}}“ als erledigt gemeldet',
    promiseKept: '{{actor}} ({{company}}) hat gesagt, dass „{{what}}“ eingehalten wurde',
    promiseMissed:
      '{{actor}} ({{company}}) hat gesagt, dass „{{what}}“ nicht eingehalten wurde: „{{reason}}“',
    promiseReleased: '{{actor}} ({{company}}) hat der anderen Seite „{{what}}“ erlassen: „{{reason}}“',
    promiseHandedOver: '{{actor}} ({{company}}) hat „{{what}}“ übergeben, an {{person}}',
    promiseTakenOver: '{{actor}} hat „{{what}}“ für {{company}} übernommen',
    prioritiesOpened: '{{actor}} hat für {{company}} Runde {{round}} der Prioritäten begonnen',
    prioritiesGiven:
      '{{actor}} hat die Prioritäten von {{company}} für Runde {{round}} abgegeben, versiegelt',
    prioritiesRevealed:
      'Runde {{round}} der Prioritäten ist vollständig: Die Prioritäten beider Seiten wurden gleichzeitig aufgedeckt',
    soughtOpened: '{{actor}} hat für {{company}} neu gefragt, was jede Seite sucht: Runde {{round}}',
    soughtGiven: '{{actor}} hat gesagt, was {{company}} sucht, versiegelt',
    soughtRevealed: 'Was jede Seite sucht, wurde gleichzeitig aufgedeckt',
  },
  said: { reason: 'Begründung', evidence: 'Nachweis' },
  quoted: '„{{title}}“',
  role: {
    lead: 'Leitung der Beziehung',
    sponsor: 'Sponsor',
    finance: 'Finanzen',
    member: 'Mitarbeit',
    viewer: 'Lesend',
    auditor: 'Prüfung',
  },
  detail: {
    show: 'Details',
    of: 'zu Eintrag {{number}}',
    signedText: 'Genau das wurde unterschrieben',
    importedRows: 'Was übernommen wurde',
    row: 'Zeile {{number}}',
    event: 'Eintrag',
    recorded: 'Protokolliert',
    by: 'Von',
    byFor: '{{name}} für {{company}}',
    fingerprint: 'Fingerabdruck des Eintrags',
    textFingerprint: 'Fingerabdruck des unterschriebenen Textes',
    fileFingerprint: 'Fingerabdruck der Datei',
  },
  copy: 'Kopieren',
  copyWhat: 'Kopieren: {{what}}',
  copied: 'Kopiert.',
  copyFailed:
    'Der Browser hat das Kopieren nicht erlaubt; markieren Sie den Text und kopieren Sie ihn selbst.',
  verify: {
    title: 'Dieses Protokoll prüfen',
    start: 'Protokoll prüfen',
    working: 'Wird geprüft…',
    again: 'Noch einmal prüfen',
    failed: 'Die Prüfung wurde nicht fertig; laden Sie die Seite neu und versuchen Sie es noch einmal.',
    unreadable:
      'Der Server hat etwas gesendet, das kein Protokoll ist; laden Sie die Seite neu und versuchen Sie es noch einmal.',
    unsupported:
      'Dieser Browser kann die Signatur der Instanz nicht prüfen; exportieren Sie das Protokoll und prüfen Sie die Datei mit {{command}}.',
    good_one: 'Geprüft: {{count}} Eintrag, wie protokolliert, an seinem Platz',
    good_other: 'Geprüft: {{count}} Einträge, jeder wie protokolliert, an seinem Platz',
    bad: 'Prüfung nicht bestanden: Dieses Protokoll ist nicht das, was protokolliert wurde',
    rewritten: 'Die Vergangenheit dieses Protokolls wurde umgeschrieben',
    newKey: 'Dieses Protokoll ist mit einem anderen Schlüssel signiert als zuvor',
    checkedAt: 'Geprüft: {{moment}}.',
    first:
      'Dieser Browser hatte dieses Protokoll noch nie geprüft. Ab jetzt bemerkt er, wenn seine Vergangenheit umgeschrieben wird.',
    continues: 'Es setzt das Protokoll fort, das dieser Browser zuletzt geprüft hat ({{moment}}).',
    notRemembered:
      'Dieser Browser konnte das Ergebnis nicht speichern und kann deshalb später nicht bemerken, ob die Vergangenheit umgeschrieben wurde.',
    keep: 'Exportieren Sie das Protokoll jetzt und bewahren Sie die Datei auf, dann fragen Sie beim Betreiber dieser Instanz nach. Vergleichen Sie mit der anderen Seite.',
    acceptBody:
      'Wenn der Betreiber dieser Instanz beiden Seiten den neuen Schlüssel mitgeteilt hat und es der obige ist, akzeptieren Sie ihn.',
    accept: 'Neuen Schlüssel akzeptieren',
    accepted: 'Der neue Schlüssel ist akzeptiert; die nächste Prüfung vergleicht mit ihm.',
    end: 'Das Protokoll endet bei Eintrag {{number}} mit',
    endOwn: 'Das private Protokoll Ihrer Seite endet bei Eintrag {{number}} mit',
    key: 'Schlüssel dieser Instanz',
    whatTitle: 'Was das beweist und was nicht',
    proves:
      'Es beweist, dass kein Eintrag geändert, entfernt, hinzugefügt oder verschoben wurde, nachdem diese Instanz ihn protokolliert und signiert hat.',
    provesNot:
      'Es beweist nicht, wer an der Tastatur saß: Solange Personen nicht mit eigenen Schlüsseln signieren, könnte der Betreiber der Instanz etwas in Ihrem Namen protokollieren.',
  },
  chain: {
    shared: 'gemeinsames Protokoll',
    caucus: {
      client: 'privates Protokoll der Kundenseite',
      vendor: 'privates Protokoll der Dienstleisterseite',
    },
  },
  problem: {
    chain_missing: 'Es fehlt: {{chain}}.',
    chain_twice: 'Doppelt enthalten: {{chain}}.',
    wrong_relationship_one: 'Eintrag {{events}} ({{chain}}) gehört zu einer anderen Beziehung.',
    wrong_relationship_other: 'Die Einträge {{events}} ({{chain}}) gehören zu einer anderen Beziehung.',
    wrong_chain_one: 'Eintrag {{events}} ({{chain}}) stammt aus einem anderen Protokoll.',
    wrong_chain_other: 'Die Einträge {{events}} ({{chain}}) stammen aus einem anderen Protokoll.',
    gap_one:
      'Eintrag {{events}} ({{chain}}) folgt nicht auf den vorigen: Einträge fehlen, sind hinzugekommen oder stehen in falscher Reihenfolge.',
    gap_other:
      'Die Einträge {{events}} ({{chain}}) folgen nicht auf die vorigen: Einträge fehlen, sind hinzugekommen oder stehen in falscher Reihenfolge.',
    reveal_mismatch_one:
      'Eintrag {{events}} ({{chain}}) deckt eine Antwort auf, die nicht die versiegelte ist.',
    reveal_mismatch_other:
      'Die Einträge {{events}} ({{chain}}) decken Antworten auf, die nicht die versiegelten sind.',
    broken_link_one: 'Eintrag {{events}} ({{chain}}) setzt den vorigen nicht fort.',
    broken_link_other: 'Die Einträge {{events}} ({{chain}}) setzen die vorigen nicht fort.',
    payload_changed_one: 'Eintrag {{events}} ({{chain}}) hat einen anderen Inhalt als protokolliert.',
    payload_changed_other:
      'Die Einträge {{events}} ({{chain}}) haben einen anderen Inhalt als protokolliert.',
    head_mismatch:
      'Das signierte Ende, Eintrag {{events}} ({{chain}}), liegt nicht dort, wo die Einträge enden.',
    bad_signature:
      'Das Ende, Eintrag {{events}} ({{chain}}), trägt eine Signatur, die nicht von diesem Schlüssel ist.',
    rewritten_since:
      'Eintrag {{events}} ({{chain}}) ist nicht der, den dieser Browser zuvor geprüft hat: Das Protokoll wurde seitdem umgeschrieben.',
    key_changed:
      'Das Ende ({{chain}}) ist mit einem anderen Schlüssel signiert als bei der letzten Prüfung durch diesen Browser, bei Eintrag {{events}}.',
  },
  more_one: '{{count}} weiterer',
  more_other: '{{count}} weitere',
  export: {
    start: 'Exportieren',
    working: 'Wird exportiert…',
    done: 'Gespeichert als {{name}}.',
    offline: 'Exportierte Datei ohne diesen Server prüfen:',
    earlier: 'Nennen Sie auch einen früheren Export, dann wird geprüft, ob der neue ihn fortsetzt.',
    command: 'pnpm verify DATEI',
  },
  print: {
    end: 'Endet bei Eintrag {{number}}. Fingerabdruck {{fingerprint}}',
  },
}
