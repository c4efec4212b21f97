import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cardsQuery, useMediaQuery } from '../app/use-media-query.ts'
import { Notice } from '../design/Notice.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMay, useMayWrite, useRegister } from '../relationship/use-objectives.ts'
import { usePresence } from '../relationship/use-presence.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { ArchivedList } from './ArchivedList.tsx'
import { EmptyRegister } from './EmptyRegister.tsx'
import { ObjectiveCards } from './ObjectiveCards.tsx'
import { ObjectiveGrid } from './ObjectiveGrid.tsx'
import { RegisterHeader } from './RegisterHeader.tsx'
import { RegisterSkeleton } from './RegisterSkeleton.tsx'
import type { GridControl } from './use-grid-control.ts'
import { useRegisterActions } from './use-register-actions.ts'

/** All objectives of the relationship: a grid where there is room, cards where there is not. */
export function Register({ control, openId }: { control: GridControl; openId: string | null }) {
  const { t } = useTranslation('objectives')
  const { edits, names, me, replica } = useRelationship()
  const { phase } = useWatchable(replica.document('table', 'objectives').state)
  const view = useRegister()
  const present = usePresence()
  const actions = useRegisterActions()
  const isEditor = useMay('document.write', 'table')
  const mayEdit = useMayWrite('table', 'objectives')
  const asCards = useMediaQuery(cardsQuery)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // A page that was just opened takes the focus, so that its keys work without a click.
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true })
  }, [])

  const add = (): void => {
    const id = edits.add()
    if (asCards) actions.open(id)
    else control.edit({ id, column: 'title', replacing: false })
  }
  const addByKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (!mayEdit || !view.ready || !isAddKey(event)) return
    event.preventDefault()
    add()
  }
  const { ready, active, archived } = view
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby="objectives-title"
      className="flex h-full flex-col outline-none print:h-auto"
      onKeyDown={addByKey}
    >
      <RegisterHeader count={ready ? active.length : null} mayEdit={mayEdit && ready} onAdd={add} />
      {!isEditor && ready && (
        <div className="px-4 pb-3">
          <Notice>{t('readOnly', { company: names[me.party] })}</Notice>
        </div>
      )}
      {isEditor && ready && phase === 'reading' && (
        <div className="px-4 pb-3">
          <Notice>{t('lastKnown')}</Notice>
        </div>
      )}
      <div className="min-h-0 flex-1 max-md:overflow-y-auto">
        {!ready && <RegisterSkeleton />}
        {ready && active.length === 0 && <EmptyRegister mayEdit={mayEdit} onAdd={add} />}
        {ready && active.length > 0 && asCards && <ObjectiveCards entries={active} />}
        {ready && active.length > 0 && !asCards && (
          <ObjectiveGrid
            entries={active}
            control={control}
            actions={actions}
            present={present}
            mayEdit={mayEdit}
            openId={openId}
          />
        )}
      </div>
      {archived.length > 0 && <ArchivedList entries={archived} mayEdit={mayEdit} />}
    </section>
  )
}

/** N on its own, where nothing is being typed. */
function isAddKey(event: KeyboardEvent<HTMLElement>): boolean {
  const { target } = event
  if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return false
  // What a menu or a dialog hands up through React is not ours.
  if (!(target instanceof HTMLElement) || !event.currentTarget.contains(target)) return false
  return !target.isContentEditable && target.closest('input, textarea, select') === null
}
