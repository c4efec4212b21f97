import type { DocumentReplica, DocumentState } from '@sweetspot/client'
import type { Scope } from '@sweetspot/domain'
import { useMemo } from 'react'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { PageCopy, type PageView } from './page-copy.ts'

/** An open page: its document, how that stands with the server, and what it says. */
export interface OpenPage {
  readonly scope: Scope
  readonly name: string
  readonly document: DocumentReplica
  readonly state: DocumentState
  readonly page: PageView
}

/** Opens a page and follows it. */
export function usePage(scope: Scope, name: string): OpenPage {
  const { replica } = useRelationship()
  const document = replica.document(scope, name)
  const copy = useMemo(() => new PageCopy(document), [document])
  return { scope, name, document, state: useWatchable(document.state), page: useWatchable(copy) }
}
