import { Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../design/Button.tsx'
import { useToast } from '../design/use-toast.ts'
import { fingerprintGroups } from './fingerprint-groups.ts'

/** A fingerprint in short groups; what is copied is without them, as the offline check prints it. */
export function Fingerprint({ value, name }: { value: string; name: string }) {
  const { t } = useTranslation('record')
  const toast = useToast()
  const copy = (): void => {
    navigator.clipboard.writeText(value).then(
      () => toast({ text: t('copied') }),
      () => toast({ text: t('copyFailed') }),
    )
  }
  return (
    <span className="flex items-start gap-1">
      <code className="min-w-0 flex-1 text-xs">{fingerprintGroups(value)}</code>
      <IconButton label={t('copyWhat', { what: name })} onClick={copy} className="-my-1.5">
        <Copy size={14} aria-hidden="true" />
      </IconButton>
    </span>
  )
}
