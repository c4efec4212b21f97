import { plainText, type RichTextNode } from '@sweetspot/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** An item of a check list, to be read. */
export function CheckItem({
  node,
  children,
}: {
  node: Exclude<RichTextNode, { text: string }>
  children: ReactNode
}) {
  const { t } = useTranslation('editor')
  const words = plainText(node.content)
  const isDone = node.attrs['checked'] === true
  return (
    <li data-checked={isDone}>
      <label>
        <input
          type="checkbox"
          checked={isDone}
          disabled
          aria-label={words === '' ? t('checkEmpty') : t('check', { words })}
        />
      </label>
      <div>{children}</div>
    </li>
  )
}
