import type { CommandResult } from '@sweetspot/protocol'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { Modal } from '../design/Modal.tsx'
import { useSentences } from '../i18n/use-sentences.ts'
import { useHindrance } from '../signing/use-hindrance.ts'
import { useSigning } from '../signing/use-signing.ts'

interface ActDialogProps {
  readonly title: string
  readonly body: string
  /** What the button says. */
  readonly confirm: string
  /** What to say once it is recorded. */
  readonly done: string
  /** Label of the words that go with it; without one nothing is asked. */
  readonly words?: string
  readonly isOptional?: boolean
  /** Whether what stands in `children` still lacks something. */
  readonly isIncomplete?: boolean
  readonly send: (words: string) => Promise<CommandResult>
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** Asks once more, with the words that are recorded, before something is recorded for both sides. */
export function ActDialog(props: ActDialogProps) {
  const { title, body, confirm, done, words: label, isOptional = false, isIncomplete = false } = props
  const { t } = useTranslation(['objectiveLife', 'app'])
  const sentences = useSentences()
  const hindrance = useHindrance()
  const field = useId()
  const [words, setWords] = useState('')
  const acting = useSigning({ send: () => props.send(words), done, onClose: props.onClose })
  const lacksWords = label !== undefined && !isOptional && words.trim() === ''
  const isBlocked = lacksWords || isIncomplete || acting.isPending || hindrance !== null
  return (
    <Modal
      open
      onClose={props.onClose}
      title={title}
      description={body}
      footer={
        <>
          {hindrance !== null && <p className="mr-auto self-center text-ink-soft">{hindrance}</p>}
          <Button onClick={props.onClose}>{t('app:cancel')}</Button>
          <Button look="primary" disabled={isBlocked} onClick={() => acting.mutate()}>
            {acting.isPending ? t('dialog.working') : confirm}
          </Button>
        </>
      }
    >
      <ErrorSentence message={acting.error && sentences.ofError(acting.error)} />
      <div className="flex flex-col gap-4">
        {props.children}
        {label !== undefined && (
          <div className="flex flex-col gap-1">
            <label htmlFor={field} className="text-xs text-ink-quiet">
              {label}
            </label>
            <textarea
              id={field}
              rows={4}
              maxLength={8000}
              className="field text-sm"
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          </div>
        )}
      </div>
    </Modal>
  )
}
