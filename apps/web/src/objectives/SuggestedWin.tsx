import { appendRichText, objectText } from '@sweetspot/documents'
import { type Party, richTextOf } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'

interface SuggestedWinProps {
  readonly entry: RegisterEntry
  readonly party: Party
  readonly mayUse: boolean
}

/** What the spreadsheet said a side gains, as long as that side has not said it itself. */
export function SuggestedWin({ entry, party, mayUse }: SuggestedWinProps) {
  const { t } = useTranslation('objectives')
  const { replica } = useRelationship()
  const suggestion = entry.row.suggestedWin[party]
  if (suggestion === '' || entry.wins[party] !== '') return null
  const use = (): void => {
    const { doc } = replica.document(`voice.${party}`, 'wins')
    const fragment = objectText(doc, entry.id)
    doc.transact(() => {
      // An editor that was typed into and emptied again leaves an empty paragraph.
      fragment.delete(0, fragment.length)
      appendRichText(fragment, richTextOf(suggestion))
    })
  }
  return (
    <div className="mx-3 mb-3 rounded-control border border-dashed border-line-strong p-3">
      <p className="text-xs text-ink-quiet">{t('detail.suggested')}</p>
      <p className="mt-1 text-ink-soft">{suggestion}</p>
      {mayUse && (
        <Button className="mt-2" onClick={use}>
          {t('detail.useWording')}
        </Button>
      )}
    </div>
  )
}
