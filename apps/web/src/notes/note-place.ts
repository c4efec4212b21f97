import type { PageSummary } from '@sweetspot/protocol'
import type { NotedObject } from './noted-object.ts'

/** A page that a note can be about. */
type NotedPage = Pick<PageSummary, 'name' | 'scope' | 'title'>

/** Where a private note is read: beside the objective or page that it is about, or wherever one is. */
export type NotePlace =
  | (Pick<NotedObject, 'id'> & { readonly kind: 'objective' })
  | { readonly kind: 'page'; readonly page: NotedPage }
  | { readonly kind: 'anywhere' }

/** Finds the place of a note by the id of what it is about, which may not exist (any more). */
export function notePlace(
  id: string,
  objectives: Pick<ReadonlyMap<string, unknown>, 'has'>,
  pages: readonly NotedPage[],
): NotePlace {
  if (objectives.has(id)) return { kind: 'objective', id }
  const page = pages.find(({ name }) => name === id)
  return page === undefined ? { kind: 'anywhere' } : { kind: 'page', page }
}
