import { type KeyboardEvent, useEffect, useRef } from 'react'
import { cardsQuery, useMediaQuery } from '../app/use-media-query.ts'
import { usePrinting } from '../app/use-printing.ts'
import { isFiltered, wholeRegister } from '../register-view/register-query.ts'
import { useRegisterQuery } from '../register-view/use-register-query.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMayWrite, useRegister } from '../relationship/use-objectives.ts'
import { ArchivedList } from './ArchivedList.tsx'
import { EmptyRegister } from './EmptyRegister.tsx'
import { RegisterHeader } from './RegisterHeader.tsx'
import { RegisterNotices } from './RegisterNotices.tsx'
import { RegisterRows } from './RegisterRows.tsx'
import { RegisterSkeleton } from './RegisterSkeleton.tsx'
import type { GridControl } from './use-grid-control.ts'
import { useRegisterActions } from './use-register-actions.ts'

/** All objectives of the relationship: a grid where there is room, cards where there is not. */
export function Register({ control, openId }: { control: GridControl; openId: string | null }) {
  const { edits } = useRelationship()
  const { ready, active, archived } = useRegister()
  const [query, ask] = useRegisterQuery()
  const actions = useRegisterActions()
  const mayEdit = useMayWrite('table', 'objectives')
  const isNarrow = useMediaQuery(cardsQuery)
  const isPrinting = usePrinting()
  const asCards = isNarrow && !isPrinting
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // A page that was just opened takes the focus, so that its keys work without a click.
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true })
  }, [])

  const add = (): void => {
    // A new objective has nothing yet that a filter could find.
    if (isFiltered(query)) ask({ ...wholeRegister, sort: query.sort, group: query.group })
    const id = edits.add()
    if (asCards) actions.open(id)
    else control.edit({ id, column: 'title', replacing: false })
  }
  const answer = (event: KeyboardEvent<HTMLElement>): void => {
    if (!mayEdit || !ready || !isOwnKey(event)) return
    const mod = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (key === 'n' && !mod && !event.altKey) add()
    else if (key === 'z' && mod) event.shiftKey ? edits.redo() : edits.undo()
    else return
    event.preventDefault()
  }
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby="objectives-title"
      className="flex h-full flex-col outline-none print:h-auto"
      onKeyDown={answer}
    >
      <RegisterHeader count={ready ? active.length : null} mayEdit={mayEdit && ready} onAdd={add} />
      <RegisterNotices ready={ready} />
      {!ready && <RegisterSkeleton />}
      {ready && active.length === 0 && <EmptyRegister mayEdit={mayEdit} onAdd={add} />}
      {ready && active.length > 0 && (
        <RegisterRows
          entries={active}
          query={query}
          ask={ask}
          asCards={asCards}
          control={control}
          actions={actions}
          mayEdit={mayEdit}
          openId={openId}
        />
      )}
      {archived.length > 0 && <ArchivedList entries={archived} mayEdit={mayEdit} />}
    </section>
  )
}

/** A key for the register itself: pressed in it, and where nothing is being typed. */
function isOwnKey({ target, currentTarget, defaultPrevented }: KeyboardEvent<HTMLElement>): boolean {
  // What a menu or a dialog hands up through React is not ours.
  if (defaultPrevented || !(target instanceof HTMLElement) || !currentTarget.contains(target)) return false
  return !target.isContentEditable && target.closest('input, textarea, select') === null
}
