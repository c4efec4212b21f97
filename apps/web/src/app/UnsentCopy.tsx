import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useToast } from '../design/use-toast.ts'

interface UnsentCopyProps {
  readonly text: string
  /** Removes the text for good; absent where it is not kept. */
  readonly onDiscard?: () => void
}

/** The person's own words that could not be sent, to take along. */
export function UnsentCopy({ text, onDiscard }: UnsentCopyProps) {
  const { t } = useTranslation('app')
  const toast = useToast()
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => toast({ text: t('closed.copied') }),
      () => toast({ text: t('closed.copyFailed') }),
    )
  }
  return (
    <div className="mt-3 max-w-2xl">
      <label className="block font-medium">
        {t('closed.ownText')}
        <textarea readOnly value={text} rows={4} className="field mt-1 font-normal" />
      </label>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={copy}>{t('closed.copy')}</Button>
        {onDiscard !== undefined && (
          <Button look="quiet" onClick={onDiscard}>
            {t('closed.discard')}
          </Button>
        )}
      </div>
    </div>
  )
}
