import { Check, CloudOff, LoaderCircle, type LucideIcon, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSentences } from '../i18n/use-sentences.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { type SaveSentence, saveSentence } from './save-sentence.ts'

/** The truthful save state, in words, at every width. */
export function SaveStatus() {
  const { t } = useTranslation('app')
  const sentences = useSentences()
  const { replica } = useRelationship()
  const said = saveSentence(useWatchable(replica.saveState))
  const { key, count, reason, tone } = said
  const why = reason === null ? t('save.noAnswer') : sentences.ofClosing(reason)
  const Picture = pictureOf(said)
  const look =
    tone === 'loud' ? 'rounded-2xl bg-ink px-2.5 text-paper font-medium lg:max-w-96' : 'text-ink-quiet'
  return (
    <div role="status" className={`flex min-w-0 items-center gap-1.5 py-0.5 text-xs ${look}`}>
      <Picture size={14} aria-hidden="true" className="shrink-0" />
      <span className="min-w-0">
        {key === 'save.not_saved' ? t(key, { reason: why }) : t(key, { count })}
      </span>
    </div>
  )
}

function pictureOf({ key }: SaveSentence): LucideIcon {
  switch (key) {
    case 'save.saved':
      return Check
    case 'save.saving':
    case 'save.opening':
    case 'save.reconnecting':
      return LoaderCircle
    case 'save.offline':
      return CloudOff
    case 'save.not_saved':
      return TriangleAlert
  }
}
