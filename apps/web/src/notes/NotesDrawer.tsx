import { caucusOf } from '@sweetspot/domain'
import { NotebookPen } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pageCommand } from '../palette/page-commands.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMay } from '../relationship/use-objectives.ts'
import { isNotesKey } from './noted-object.ts'
import { onNotesRequest } from './notes-request.ts'

const NotesPanel = lazy(async () => {
  const { NotesPanel: component } = await import('./NotesPanel.tsx')
  return { default: component }
})

/** The button of one's own side's private notes, and the drawer itself; nothing for who may not read them. */
export function NotesDrawer() {
  const { me } = useRelationship()
  return useMay('document.read', caucusOf(me.party)) ? <OwnNotes /> : null
}

function OwnNotes() {
  const { t } = useTranslation('notes')
  const { replica, me } = useRelationship()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Opened before they are asked for, so that they are here when the line is not.
    replica.document(caucusOf(me.party), 'notes')
  }, [replica, me.party])
  useEffect(() => {
    const answer = (event: KeyboardEvent): void => {
      if (!isNotesKey(event)) return
      event.preventDefault()
      event.stopPropagation()
      setOpen((before) => !before)
    }
    addEventListener('keydown', answer, { capture: true })
    return () => removeEventListener('keydown', answer, { capture: true })
  }, [])
  useEffect(() => onNotesRequest(() => setOpen(true)), [])
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={t('open')}
        title={t('open')}
        aria-expanded={isOpen}
        aria-keyshortcuts="Control+. Meta+."
        onClick={() => setOpen((before) => !before)}
        className="inline-flex size-9 items-center justify-center rounded-control text-ink-quiet hover:bg-hover hover:text-ink aria-expanded:bg-hover aria-expanded:text-ink pointer-coarse:size-11"
        {...pageCommand}
      >
        <NotebookPen size={16} aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense>
          <NotesPanel onClose={close} />
        </Suspense>
      )}
    </>
  )
}
