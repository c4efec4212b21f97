import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'

/** Lines that are shown; the register has all of them. */
const shown = 8

/** The objectives that are in the register already, with both wins as far as they are written. */
export function WrittenList({ entries }: { entries: readonly RegisterEntry[] }) {
  const { t } = useTranslation('begin')
  const relationship = useRelationship()
  const { otherShort: company } = companyNames(relationship)
  const { party } = relationship.me
  return (
    <section aria-labelledby="written">
      <h3 id="written" className="mb-2 font-semibold">
        {t('objective.written')}
      </h3>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id} className="px-4 py-3">
            <Link
              to="/r/$relationshipId/objectives/$objectiveId"
              params={{ relationshipId: relationship.id, objectiveId: entry.id }}
              search={entry.wins[party] === '' ? { focus: 'ownWin' } : {}}
              className="font-medium underline-offset-2 hover:underline"
            >
              {entry.row.title}
            </Link>
            <p className="text-ink-soft">{entry.wins[party] || t('objective.missingWin')}</p>
            <p className="text-ink-quiet">
              {t('objective.otherWin', { company })}:{' '}
              {entry.wins[party === 'client' ? 'vendor' : 'client'] ||
                t('objective.otherWrites', { company })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
