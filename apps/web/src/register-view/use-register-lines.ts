import { useCallback, useMemo, useState } from 'react'
import { useRegion } from '../i18n/region-context.ts'
import { useFormats } from '../i18n/use-formats.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { createSearchTexts } from './entry-facts.ts'
import { type RegisterLine, registerLines } from './register-lines.ts'
import type { RegisterQuery } from './register-query.ts'

/** The lines that a query shows now, and how to fold a group's rows away or out again. */
export function useRegisterLines(
  entries: readonly RegisterEntry[],
  query: RegisterQuery,
): { readonly lines: readonly RegisterLine[]; readonly fold: (groupId: string) => void } {
  const { me } = useRelationship()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const fold = useCallback((groupId: string) => {
    setFolded((now) => {
      const next = new Set(now)
      if (!next.delete(groupId)) next.add(groupId)
      return next
    })
  }, [])
  const [searchText] = useState(createSearchTexts)
  const { locale } = useRegion()
  const { compare: compareWords } = useMemo(
    () => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }),
    [locale],
  )
  const today = useFormats().isoDay(new Date())
  const lines = useMemo(
    () => registerLines(entries, query, { today, searchText, own: me.party, compareWords, folded }),
    [entries, query, today, searchText, me.party, compareWords, folded],
  )
  return { lines, fold }
}
