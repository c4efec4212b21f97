import type { Editor } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { isSafeLink } from './safe-link.ts'

/** Asks for the address of a link over the selected words. */
export function LinkField({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation('editor')
  const given: unknown = editor.getAttributes('link')['href']
  const [href, setHref] = useState(typeof given === 'string' ? given : 'https://')
  const [isWrong, setWrong] = useState(false)
  const set = (): void => {
    if (!isSafeLink(href)) {
      setWrong(true)
      return
    }
    editor.chain().focus().extendMarkRange('link').setLink({ href }).run()
    onDone()
  }
  const remove = (): void => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onDone()
  }
  const answer = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') set()
    else if (event.key === 'Escape') {
      editor.commands.focus()
      onDone()
    } else return
    event.preventDefault()
  }
  return (
    <div className="popup flex flex-wrap gap-2 p-2">
      <input
        ref={(input) => input?.focus()}
        type="url"
        aria-label={t('linkAddress')}
        value={href}
        onChange={(event) => setHref(event.currentTarget.value)}
        onKeyDown={answer}
        className="field min-w-40 flex-1"
      />
      <Button onClick={set}>{t('linkSet')}</Button>
      {editor.isActive('link') && <Button onClick={remove}>{t('linkRemove')}</Button>}
      <ErrorSentence message={isWrong ? t('linkWrong') : null} />
    </div>
  )
}
