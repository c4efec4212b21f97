import type { Party, SoughtItem } from '@sweetspot/domain'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { PartyName } from '../design/PartyName.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMayWrite, useRegister } from '../relationship/use-objectives.ts'
import { ServesDialog } from './ServesDialog.tsx'
import { useServes } from './use-serves.ts'

/** What one side seeks, and the objectives that it marked as serving each thing. */
export function SoughtColumn({ party, items }: { party: Party; items: readonly SoughtItem[] }) {
  const { t } = useTranslation('sealed')
  const { me, short } = useRelationship()
  const isOwn = me.party === party
  const mayMark = useMayWrite(`voice.${me.party}`, 'wins') && isOwn
  const [marking, setMarking] = useState<SoughtItem | null>(null)
  return (
    <section aria-labelledby={`sought-${party}`} className="min-w-0">
      <h3 id={`sought-${party}`} className="mb-2 font-semibold">
        <PartyName
          party={party}
          name={isOwn ? t('sought.own') : t('sought.title', { company: short[party] })}
        />
      </h3>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {items.map((item) => (
          <li key={item.id} className="px-3 py-2.5">
            <p className="text-xs text-ink-quiet">{t(`category.${item.category}`)}</p>
            <p className="wrap-anywhere">{item.words}</p>
            <ServedBy party={party} item={item} />
            {mayMark && (
              <Button
                look="quiet"
                className="-ml-3 mt-1"
                aria-label={t('sought.markFor', { words: item.words })}
                onClick={() => setMarking(item)}
              >
                {t('sought.mark')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {marking !== null && <ServesDialog item={marking} onClose={() => setMarking(null)} />}
    </section>
  )
}

function ServedBy({ party, item }: { party: Party; item: SoughtItem }) {
  const { t } = useTranslation('sealed')
  const { id } = useRelationship()
  const { active } = useRegister()
  const serves = useServes(party)
  const serving = active.filter((entry) => serves.get(entry.id)?.includes(item.id) === true)
  if (serving.length === 0) return <p className="mt-1 text-ink-quiet">{t('sought.unserved')}</p>
  return (
    <div className="mt-1 text-ink-soft">
      <p className="text-xs">{t('sought.servedBy')}</p>
      <ul>
        {serving.map((entry) => (
          <li key={entry.id}>
            <Link
              to="/r/$relationshipId/objectives/$objectiveId"
              params={{ relationshipId: id, objectiveId: entry.id }}
              className="underline underline-offset-2 hover:text-ink"
            >
              {entry.row.title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
