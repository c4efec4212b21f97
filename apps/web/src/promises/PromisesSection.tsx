import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMay, useMe } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { useToday } from '../today/use-today.ts'
import { HandOverNotices } from './HandOverNotices.tsx'
import { NewPromiseDialog } from './NewPromiseDialog.tsx'
import { PromiseRow } from './PromiseRow.tsx'
import { promiseLists } from './promise-list.ts'

interface PromisesSectionProps {
  /** Only those of this objective; without it, all of the relationship. */
  readonly objectiveId?: string
}

/** Who owes what to whom: of one objective, or of the whole relationship. */
export function PromisesSection({ objectiveId }: PromisesSectionProps) {
  const { t } = useTranslation('promises')
  const { replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  const me = useMe()
  const { today } = useToday()
  const mayMake = useMay('promise.make', 'table')
  const [isAdding, setAdding] = useState(false)
  const { running, settled } = useMemo(
    () => promiseLists(state, me, { today, objectiveId: objectiveId ?? null }),
    [state, me, today, objectiveId],
  )
  const none = settled.length === 0 ? t('none') : t('noneOpen')
  return (
    <section aria-labelledby="promises" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start gap-2">
        <div className="min-w-0 flex-1 basis-48">
          <h2
            id="promises"
            className={objectiveId === undefined ? 'text-base font-semibold' : 'font-semibold'}
          >
            {t('title')}
          </h2>
          {objectiveId === undefined && <p className="text-ink-soft">{t('about')}</p>}
        </div>
        {mayMake && (
          <Button className="no-print" onClick={() => setAdding(true)}>
            <Plus size={16} aria-hidden="true" />
            {t('add')}
          </Button>
        )}
      </div>
      {objectiveId === undefined && <HandOverNotices />}
      {running.length === 0 && <p className="text-ink-soft">{none}</p>}
      {running.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {running.map((item) => (
            <PromiseRow key={item.promise.id} item={item} showsObjective={objectiveId === undefined} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <details>
          <summary className="w-fit rounded-control text-ink-soft hover:text-ink">
            {t('settled', { count: settled.length })}
          </summary>
          <ul className="mt-2 divide-y divide-line rounded-card border border-line bg-surface">
            {settled.map((item) => (
              <PromiseRow key={item.promise.id} item={item} showsObjective={objectiveId === undefined} />
            ))}
          </ul>
        </details>
      )}
      {isAdding && <NewPromiseDialog objectiveId={objectiveId ?? null} onClose={() => setAdding(false)} />}
    </section>
  )
}
