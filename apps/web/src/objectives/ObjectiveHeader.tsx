import { Link } from '@tanstack/react-router'
import { ArrowLeft, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { panelQuery, useMediaQuery } from '../app/use-media-query.ts'
import { Button, buttonClass } from '../design/Button.tsx'
import { Notice } from '../design/Notice.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMayWrite } from '../relationship/use-objectives.ts'
import { RowMenu } from './RowMenu.tsx'
import { useRegisterActions } from './use-register-actions.ts'

/** Where one is, the way back, and the objective's title. */
export function ObjectiveHeader({ entry, mayEdit }: { entry: RegisterEntry; mayEdit: boolean }) {
  const { t } = useTranslation('objectives')
  const { id } = useRelationship()
  const isPanel = useMediaQuery(panelQuery)
  const actions = useRegisterActions()
  const Picture = isPanel ? X : ArrowLeft
  return (
    <header>
      <div className="no-print flex items-center gap-1">
        <Link
          to="/r/$relationshipId/objectives"
          params={{ relationshipId: id }}
          aria-label={isPanel ? t('detail.close') : t('detail.back')}
          className={buttonClass('quiet', '-ml-3')}
        >
          <Picture size={16} aria-hidden="true" />
          {!isPanel && t('detail.back')}
        </Link>
        <span className="ml-auto text-ink-quiet">{entry.row.ref}</span>
        <RowMenu entry={entry} mayEdit={mayEdit} actions={actions} />
      </div>
      {entry.row.archivedAt !== null && <ArchivedNotice id={entry.id} />}
      <h2 id="objective-title" className="sr-only">
        {entry.row.title || t('untitled')}
      </h2>
      <TitleField entry={entry} mayEdit={mayEdit} />
    </header>
  )
}

function TitleField({ entry, mayEdit }: { entry: RegisterEntry; mayEdit: boolean }) {
  const { t } = useTranslation('objectives')
  const { edits } = useRelationship()
  const look = '-mx-2.5 mt-1 text-xl font-semibold tracking-tight leading-snug'
  if (!mayEdit) return <p className="mt-2 text-xl font-semibold">{entry.row.title || t('untitled')}</p>
  const leaveOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.blur()
  }
  return (
    <textarea
      aria-label={t('detail.name')}
      placeholder={t('untitled')}
      rows={1}
      value={entry.row.title}
      onChange={(event) => edits.set(entry.id, 'title', event.currentTarget.value.replaceAll('\n', ' '))}
      onKeyDown={leaveOnEnter}
      className={`field quiet-field field-sizing-content w-[calc(100%+1.25rem)]! block resize-none ${look}`}
    />
  )
}

function ArchivedNotice({ id }: { id: string }) {
  const { t } = useTranslation('objectives')
  const { edits } = useRelationship()
  const mayRestore = useMayWrite('table', 'objectives')
  const restore = mayRestore ? <Button onClick={() => edits.restore(id)}>{t('restore')}</Button> : null
  return <Notice action={restore}>{t('detail.archivedNote')}</Notice>
}
