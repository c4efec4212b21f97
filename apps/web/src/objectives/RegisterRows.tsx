import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { entriesIn } from '../register-view/register-lines.ts'
import type { RegisterQuery } from '../register-view/register-query.ts'
import { withinShown } from '../register-view/row-selection.ts'
import { useColumnLayout } from '../register-view/use-column-layout.ts'
import { useRegisterLines } from '../register-view/use-register-lines.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { usePresence } from '../relationship/use-presence.ts'
import { BulkBar } from './BulkBar.tsx'
import { ObjectiveCards } from './ObjectiveCards.tsx'
import { ObjectiveGrid } from './ObjectiveGrid.tsx'
import { RegisterToolbar } from './RegisterToolbar.tsx'
import { useAnnouncer } from './use-announcer.tsx'
import { useBulkActions } from './use-bulk-actions.ts'
import { useCopyRows } from './use-copy-rows.ts'
import type { GridControl } from './use-grid-control.ts'
import { usePaste } from './use-paste.ts'
import { useQuerySentence } from './use-query-sentence.ts'
import type { RegisterActions } from './use-register-actions.ts'

const PasteDialog = lazy(async () => {
  const { PasteDialog: component } = await import('./PasteDialog.tsx')
  return { default: component }
})

interface RegisterRowsProps {
  readonly entries: readonly RegisterEntry[]
  readonly query: RegisterQuery
  readonly ask: (query: RegisterQuery) => void
  readonly asCards: boolean
  readonly control: GridControl
  readonly actions: RegisterActions
  readonly mayEdit: boolean
  readonly openId: string | null
}

/** The objectives that are asked for, with what changes the question. */
export function RegisterRows(props: RegisterRowsProps) {
  const { entries, query, ask, asCards, control, actions, mayEdit, openId } = props
  const { me } = useRelationship()
  const { lines, fold } = useRegisterLines(entries, query)
  const [layout, arrange] = useColumnLayout(me.personId)
  const present = usePresence()
  const { said, announce } = useAnnouncer()
  const sentence = useQuerySentence(lines, entries.length, query)
  const lastSaid = useRef(sentence)
  useEffect(() => {
    if (lastSaid.current !== sentence) announce(sentence)
    lastSaid.current = sentence
  }, [sentence, announce])
  const shown = entriesIn(lines).map(({ id }) => id)
  const selection = withinShown(control.selection, shown)
  const bulk = useBulkActions({ ...control, selection }, actions)
  const copy = useCopyRows({ lines, layout, selection, announce })
  const paste = usePaste({ lines, layout, mayEdit })
  const grid = { lines, query, ask, fold, layout, arrange, announce, actions, present, mayEdit, openId }
  return (
    <>
      {selection.ids.size > 0 ? (
        <BulkBar count={selection.ids.size} mayEdit={mayEdit} copy={copy.toClipboard} {...bulk} />
      ) : (
        <RegisterToolbar
          entries={entries}
          query={query}
          ask={ask}
          columns={asCards || openId !== null ? null : { layout, arrange }}
        />
      )}
      {said}
      <div className="min-h-0 flex-1 max-md:overflow-y-auto" onCopy={copy.onCopy} onPaste={paste.onPaste}>
        {paste.plan !== null && (
          <Suspense>
            <PasteDialog rows={paste.plan} apply={paste.apply} cancel={paste.cancel} />
          </Suspense>
        )}
        {lines.length === 0 && <NothingFound />}
        {lines.length > 0 &&
          (asCards ? (
            <ObjectiveCards lines={lines} fold={fold} />
          ) : (
            <ObjectiveGrid {...grid} control={{ ...control, selection }} />
          ))}
      </div>
    </>
  )
}

function NothingFound() {
  const { t } = useTranslation('register')
  return (
    <div className="px-4 py-12 text-center">
      <p className="font-medium">{t('filter.none')}</p>
      <p className="text-ink-soft">{t('filter.noneHint')}</p>
    </div>
  )
}
