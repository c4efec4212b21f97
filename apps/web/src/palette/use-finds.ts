import { voiceOf } from '@sweetspot/domain'
import type { SearchHit } from '@sweetspot/protocol'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import type { PaletteItem } from './palette-item.ts'
import { searchQuery } from './search-api.ts'

/** A pause in typing after which the server is asked. */
const pauseMs = 180

/** What the server finds for a query, as items of the palette. Offline, nothing. */
export function useFinds(query: string): {
  readonly finds: readonly PaletteItem[]
  readonly isAsking: boolean
} {
  const { t } = useTranslation(['shell', 'objectives', 'pages'])
  const relationship = useRelationship()
  const { id: relationshipId, me } = relationship
  const { otherShort: company } = companyNames(relationship)
  const navigate = useNavigate()
  const asked = useSettled(query)
  const { data, isFetching } = useQuery(searchQuery(relationshipId, asked))
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
    const open = ({ kind, scope, id }: SearchHit): void => {
      if (kind === 'page') {
        const params = { relationshipId, scope, pageId: id }
        void navigate({ to: '/r/$relationshipId/pages/$scope/$pageId', params })
        return
      }
      const params = { relationshipId, objectiveId: id }
      void navigate({ to: '/r/$relationshipId/objectives/$objectiveId', params })
    }
    return (data?.hits ?? []).map(
      (hit): PaletteItem => ({
        id: `found/${hit.scope}/${hit.kind}/${hit.id}`,
        group: 'found',
        label: hit.title || t(hit.kind === 'page' ? 'pages:untitled' : 'objectives:untitled'),
        detail: kindOf(hit),
        excerpt: hit.excerpt,
        run: () => open(hit),
      }),
    )
  }, [company, data, me.party, navigate, relationshipId, t])
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
