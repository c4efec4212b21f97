import { otherParty, type PriorityDifference, roomToTrade } from '@sweetspot/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PartyName } from '../design/PartyName.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'

/** What matters clearly more to one side, most first: said as an opportunity, because it is one. */
export function RoomToTrade({ compared }: { compared: readonly PriorityDifference[] }) {
  const { t } = useTranslation('priorities')
  const { id: relationshipId, short } = useRelationship()
  const room = roomToTrade(compared)
  return (
    <section aria-labelledby="room">
      <h2 id="room" className="text-base font-semibold">
        {t('trade.title')}
      </h2>
      <p className="max-w-2xl text-ink-soft">{t(room.length === 0 ? 'trade.none' : 'trade.body')}</p>
      <ul className="mt-3 grid gap-3 sm:grid-cols-2">
        {room.map(({ id, title, points, dearerTo }) => {
          const party = dearerTo ?? 'client'
          return (
            <li key={id} className="flex flex-col gap-1 rounded-card border border-line bg-surface p-4">
              <Link
                to="/r/$relationshipId/objectives/$objectiveId"
                params={{ relationshipId, objectiveId: id }}
                className="font-medium underline-offset-2 hover:underline"
              >
                {title}
              </Link>
              <p className="text-ink-soft">
                {t('trade.line', {
                  own: points[party],
                  other: points[otherParty(party)],
                  company: short[party],
                })}
              </p>
              <PartyName party={party} name={short[party]} className="mt-auto text-xs" />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
