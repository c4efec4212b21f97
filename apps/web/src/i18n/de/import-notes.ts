import type { importNotes as english } from '../en/import-notes.ts'
import type { German } from '../translation.ts'

export const importNotes: German<typeof english> = {
  not_blind:
    'Beide Seiten kennen die Wichtigkeit aus dieser Tabelle, sie gilt deshalb nicht als verdeckt angegeben.',
  title_missing: 'Diese Zeile nennt kein Ziel; ergänzen Sie eines, um sie zu übernehmen.',
  already_in_register: 'Dieses Ziel steht schon in der Zielliste; lassen Sie es weg.',
  ref_missing: 'Diese Zeile hat keine Referenz; {{proposal}} ist die nächste freie.',
  ref_duplicate: '{{raw}} ist schon vergeben; {{proposal}} ist die nächste freie Referenz.',
  win_missing: 'Der Nutzen Ihrer Seite fehlt; schreiben Sie ihn, bevor Sie dieses Ziel vorschlagen.',
  owner_unknown:
    '„{{raw}}“ lässt sich keiner Person dieser Seite eindeutig zuordnen; der Name bleibt stehen, wählen Sie eine Person.',
  no_measure:
    'Es ist keine Messgröße angegeben; schreiben Sie, woran beide Seiten sehen, dass das Ziel erreicht ist.',
  measure_unnamed: 'Zum Zielwert fehlt die Messgröße; schreiben Sie, was gemessen wird.',
  measure_target_unclear:
    '„{{raw}}“ ist nicht eindeutig ein Zielwert; der Text wird so übernommen, wie er dasteht, prüfen Sie ihn.',
  date_text: '„{{raw}}“ steht als Text da; gelesen wird es als {{proposal}}.',
  date_ambiguous:
    '„{{raw}}“ lässt sich auf zwei Arten lesen; mit dem Tag zuerst ist es {{proposal}}, prüfen Sie es.',
  quarter_as_date: '„{{raw}}“ ist ein Quartal; vorgeschlagen wird sein letzter Tag, {{proposal}}.',
  month_as_date: '„{{raw}}“ ist ein Monat; vorgeschlagen wird sein letzter Tag, {{proposal}}.',
  date_unclear: '„{{raw}}“ ist kein Datum; es bleibt als Text erhalten, legen Sie einen Termin fest.',
  date_missing: 'Es ist kein Termin angegeben; legen Sie einen fest.',
  importance_unclear: '„{{raw}}“ ist keine Zahl von 1 bis 5; es bleibt als Text erhalten.',
}
