import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useRegister } from '../relationship/use-objectives.ts'
import { SectionTitle } from './SectionTitle.tsx'

/** The objectives that this one is connected with. */
export function LinkedObjectives({ entry, mayEdit }: { entry: RegisterEntry; mayEdit: boolean }) {
  const { t } = useTranslation(['objectiveLife', 'objectives'])
  const { id: relationshipId, edits } = useRelationship()
  const { active, byId } = useRegister()
  const { links } = entry.row
  const titleOf = (other: RegisterEntry): string => other.row.title || t('objectives:untitled')
  const others = active.filter(({ id }) => id !== entry.id && !links.some((link) => link.id === id))
  if (!mayEdit && links.length === 0) return null
  return (
    <section aria-labelledby="links">
      <SectionTitle id="links">{t('links.title')}</SectionTitle>
      {links.length === 0 && <p className="text-ink-quiet">{t('links.none')}</p>}
      <ul className="flex flex-col">
        {links.map(({ id }) => {
          const other = byId.get(id)
          return other === undefined ? null : (
            <li key={id} className="flex min-h-9 items-center gap-2">
              <Link
                to="/r/$relationshipId/objectives/$objectiveId"
                params={{ relationshipId, objectiveId: id }}
                className="min-w-0 flex-1 truncate underline decoration-line-strong/60 underline-offset-2 hover:decoration-ink"
              >
                {titleOf(other)}
              </Link>
              {mayEdit && (
                <button
                  type="button"
                  aria-label={t('links.remove', { title: titleOf(other) })}
                  onClick={() =>
                    edits.set(
                      entry.id,
                      'links',
                      links.filter((link) => link.id !== id),
                    )
                  }
                  className="no-print inline-flex size-8 items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:size-11"
                >
                  <X size={15} aria-hidden="true" />
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {mayEdit && others.length > 0 && (
        <label className="no-print mt-1 flex flex-col gap-1 text-xs text-ink-quiet">
          {t('links.add')}
          <select
            className="field text-sm"
            value=""
            onChange={(event) =>
              edits.set(entry.id, 'links', [...links, { kind: 'objective', id: event.currentTarget.value }])
            }
          >
            <option value="">{t('links.choose')}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {titleOf(other)}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  )
}
