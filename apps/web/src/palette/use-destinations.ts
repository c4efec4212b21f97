import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { places } from '../app/places.ts'
import { pagesQuery } from '../pages/page-api.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useRegister } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import type { PaletteItem } from './palette-item.ts'

/** What can be gone to: places, objectives, people and pages, each as the person who is here may see it. */
export function useDestinations(): readonly PaletteItem[] {
  const { t } = useTranslation(['shell', 'objectives', 'pages'])
  const { id: relationshipId, short, replica } = useRelationship()
  const { active } = useRegister()
  const { state } = useWatchable(replica.ledger.view)
  const { data: pages = [] } = useQuery(pagesQuery(relationshipId))
  const navigate = useNavigate()
  return useMemo(() => {
    const params = { relationshipId }
    const toPlaces = places.flatMap((place): PaletteItem[] => {
      // What is no tab is an action, and listed with them.
      const within = place.pages.filter(({ to, isTab }) => isTab && to !== place.to)
      return [
        {
          id: `place/${place.key}`,
          group: 'places',
          label: t(`nav.${place.key}`),
          run: () => void navigate({ to: place.to, params }),
        },
        ...within.map(
          (page): PaletteItem => ({
            id: `page/${page.key}`,
            group: 'places',
            label: t(`page.${page.key}`),
            detail: t(`nav.${place.key}`),
            run: () => void navigate({ to: page.to, params }),
          }),
        ),
      ]
    })
    const toObjectives = active.map(
      ({ id, row }): PaletteItem => ({
        id: `objective/${id}`,
        group: 'objectives',
        label: row.title || t('objectives:untitled'),
        detail: row.ref,
        run: () =>
          void navigate({
            to: '/r/$relationshipId/objectives/$objectiveId',
            params: { relationshipId, objectiveId: id },
          }),
      }),
    )
    const toPeople = [...state.members.values()].map(
      ({ personId, name, party }): PaletteItem => ({
        id: `person/${personId}`,
        group: 'people',
        label: name,
        detail: short[party],
        run: () => void navigate({ to: '/r/$relationshipId/people', params }),
      }),
    )
    const toPages = pages.map(
      ({ scope, name, title }): PaletteItem => ({
        id: `document/${scope}/${name}`,
        group: 'pages',
        label: title || t('pages:untitled'),
        run: () =>
          void navigate({
            to: '/r/$relationshipId/pages/$scope/$pageId',
            params: { relationshipId, scope, pageId: name },
          }),
      }),
    )
    return [...toPlaces, ...toObjectives, ...toPeople, ...toPages]
  }, [active, navigate, pages, relationshipId, short, state.members, t])
}
