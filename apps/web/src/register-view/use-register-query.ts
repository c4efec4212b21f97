import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { queryOf, type RegisterQuery, registerSearchKeys, searchOf } from './register-query.ts'

/** The register's query as the address says it, and how to ask for another. */
export function useRegisterQuery(): readonly [RegisterQuery, (query: RegisterQuery) => void] {
  const search = useSearch({ from: '/r/$relationshipId/objectives' })
  const navigate = useNavigate()
  const query = useMemo(() => queryOf(search), [search])
  const ask = useCallback(
    (next: RegisterQuery) => {
      // What is not asked for has to be taken out by name, since the address keeps what is not mentioned.
      const cleared = Object.fromEntries(registerSearchKeys.map((key) => [key, undefined]))
      void navigate({
        to: '.',
        search: (now) => ({ ...now, ...cleared, ...searchOf(next) }),
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return [query, ask]
}
