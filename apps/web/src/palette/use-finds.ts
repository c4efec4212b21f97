import { voiceOf } from '@sweetspot/domain'
import type { PageSummary, SearchHit } from '@sweetspot/protocol'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { notePlace } from '../notes/note-place.ts'
import { requestNotes } from '../notes/notes-request.ts'
import { pagesQuery } from '../pages/page-api.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useRegister } from '../relationship/use-objectives.ts'
import type { PaletteItem } from './palette-item.ts'
import { searchQuery } from './search-api.ts'

/** A pause in typing after which the server is asked. */
const pauseMs = 180

/** What is known of pages before their list has arrived. */
const noPages: readonly PageSummary[] = []

/** What the server finds for a query, as items of the palette. Offline, nothing. */
export function useFinds(query: string): {
  readonly finds: readonly PaletteItem[]
  readonly isAsking: boolean
} {
  const { t } = useTranslation(['shell', 'objectives', 'pages', 'notes'])
  const relationship = useRelationship()
  const { id: relationshipId, me } = relationship
  const { otherShort: company } = companyNames(relationship)
  const navigate = useNavigate()
  const asked = useSettled(query)
  const { data, isFetching } = useQuery(searchQuery(relationshipId, asked))
  const { byId: objectives } = useRegister()
  const { data: pages = noPages } = useQuery(pagesQuery(relationshipId))
  const finds = useMemo(() => {
    const kindOf = ({ kind, scope }: SearchHit): string => {
      switch (kind) {
        case 'objectives':
          return t('palette.objective')
        case 'wins':
          return scope === voiceOf(me.party) ? t('palette.ownWin') : t('palette.otherWin', { company })
        case 'notes':
          return t('palette.note')
        case 'page':
          return scope.startsWith('caucus') ? t('palette.private') : t('palette.page')
      }
    }
    const openPage = async (scope: string, pageId: string): Promise<void> => {
      const params = { relationshipId, scope, pageId }
      await navigate({ to: '/r/$relationshipId/pages/$scope/$pageId', params })
    }
    const openObjective = async (objectiveId: string): Promise<void> => {
      const params = { relationshipId, objectiveId }
      await navigate({ to: '/r/$relationshipId/objectives/$objectiveId', params })
    }
    const openNote = async (id: string): Promise<void> => {
      const place = notePlace(id, objectives, pages)
      if (place.kind === 'page') await openPage(place.page.scope, place.page.name)
      if (place.kind === 'objective') await openObjective(place.id)
      requestNotes()
    }
    const open = ({ kind, scope, id }: SearchHit): void => {
      switch (kind) {
        case 'page':
          return void openPage(scope, id)
        case 'notes':
          return void openNote(id)
        case 'objectives':
        case 'wins':
          return void openObjective(id)
      }
    }
    const titleOf = ({ kind, id, title }: SearchHit): string => {
      if (title !== '' || kind === 'objectives' || kind === 'wins') return title || t('objectives:untitled')
      if (kind === 'page') return t('pages:untitled')
      const place = notePlace(id, objectives, pages)
      if (place.kind === 'objective') return t('objectives:untitled')
      return place.kind === 'page' ? place.page.title || t('pages:untitled') : t('notes:general')
    }
    return (data?.hits ?? []).map(
      (hit): PaletteItem => ({
        id: `found/${hit.scope}/${hit.kind}/${hit.id}`,
        group: 'found',
        label: titleOf(hit),
        detail: kindOf(hit),
        excerpt: hit.excerpt,
        run: () => open(hit),
      }),
    )
  }, [company, data, me.party, navigate, objectives, pages, relationshipId, t])
  return { finds: query.trim() === '' ? [] : finds, isAsking: isFetching || asked !== query }
}

/** A value once it has not changed for a while. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
