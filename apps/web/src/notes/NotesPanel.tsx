import { caucusOf, may } from '@sweetspot/domain'
import { useLocation } from '@tanstack/react-router'
import { Lock, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMayWrite, useMe } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { NoteSection } from './NoteSection.tsx'
import { generalNotes, notedObject } from './noted-object.ts'
import { useObjectTitle } from './use-object-title.ts'

/** The private notes of one's own side, beside the page; on a phone instead of it. */
export function NotesPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['notes', 'app'])
  const relationship = useRelationship()
  const { own, other } = companyNames(relationship)
  const { me } = relationship
  const isReader = may(useMe(), 'document.read', caucusOf(me.party))
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  if (!isReader) return null
  // On the body, because what lies over the page belongs to none of its landmarks.
  return createPortal(
    <aside
      aria-label={t('label', { own })}
      data-party={me.party}
      onKeyDown={leave}
      className="no-print fixed inset-y-0 right-0 z-20 flex w-full flex-col border-line bg-raised shadow-[-12px_0_32px_-16px_var(--shadow)] sm:w-120 sm:border-l"
    >
      <header className="flex items-start gap-3 border-b border-line px-4 py-3">
        <Lock size={16} aria-hidden="true" className="mt-1 shrink-0 text-ink-quiet" />
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold">{t('title')}</h2>
          <p className="text-xs text-ink-soft">{t('about', { own, other })}</p>
        </div>
        <IconButton label={t('app:close')} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <div className="flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-4 py-4">
        <Notes />
      </div>
    </aside>,
    document.body,
  )
}

function Notes() {
  const { t } = useTranslation('notes')
  const { replica, me } = useRelationship()
  const scope = caucusOf(me.party)
  const { pathname } = useLocation()
  const object = notedObject(pathname)
  const title = useObjectTitle(object)
  const replicaOfNotes = replica.document(scope, 'notes')
  const state = useWatchable(replicaOfNotes.state)
  const mayWrite = useMayWrite(scope, 'notes')
  if (state.phase === 'opening') {
    return <p className="text-ink-quiet">{t(state.missing ? 'notOnDevice' : 'opening')}</p>
  }
  return (
    <>
      {object !== null && (
        <NoteSection
          key={object.id}
          document={replicaOfNotes}
          noteId={object.id}
          title={t('onObject', { title })}
          mayWrite={mayWrite}
          takeFocus
        />
      )}
      <NoteSection
        key={generalNotes}
        document={replicaOfNotes}
        noteId={generalNotes}
        title={t('general')}
        mayWrite={mayWrite}
        takeFocus={object === null}
      />
    </>
  )
}
