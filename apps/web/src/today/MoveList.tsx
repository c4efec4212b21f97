import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MoveRow } from './MoveRow.tsx'
import type { ItemGroup } from './today-item.ts'

/** Of one kind this many are shown until somebody asks for all of them. */
const shownAtFirst = 4

/** What waits, kind by kind. */
export function MoveList({ groups }: { groups: readonly ItemGroup[] }) {
  return (
    <div className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </div>
  )
}

function Group({ group: { items, kind } }: { group: ItemGroup }) {
  const { t } = useTranslation('today')
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? items : items.slice(0, shownAtFirst)
  const hidden = items.length - shown.length
  return (
    <>
      <ul className="divide-y divide-line">
        {shown.map((item) => (
          <li key={item.id}>
            <MoveRow item={item} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          className="block min-h-11 w-full px-4 text-left text-ink-soft hover:bg-hover hover:text-ink focus-visible:-outline-offset-2"
        >
          {t(`more.${kind}`, { count: hidden })}
        </button>
      )}
    </>
  )
}
