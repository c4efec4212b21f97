import type { RichText } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { Notice } from '../design/Notice.tsx'
import { RichTextView } from './RichTextView.tsx'

/** A text with parts of a newer version: to be read, and left as it is. */
export function UnknownText({ content, headingBase }: { content: RichText; headingBase: number }) {
  const { t } = useTranslation('editor')
  return (
    <div className="flex flex-col gap-3 p-3">
      <Notice action={<Button onClick={() => location.reload()}>{t('reload')}</Button>}>
        {t('unknownNote')}
      </Notice>
      <RichTextView content={content} headingBase={headingBase} />
    </div>
  )
}
