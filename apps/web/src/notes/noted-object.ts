/** What a private note can be about. */
export interface NotedObject {
  readonly kind: 'objective' | 'page'
  readonly id: string
}

/** Under this name stand the notes that are about nothing in particular. */
export const generalNotes = 'general'

/** The object that is open at an address, or null where none is. */
export function notedObject(pathname: string): NotedObject | null {
  const [, first, , place, object, inner] = pathname.split('/')
  if (first !== 'r') return null
  if (place === 'objectives' && object) return { kind: 'objective', id: object }
  if (place === 'pages' && inner) return { kind: 'page', id: inner }
  return null
}

/** Whether a key press asks for the notes: the modifier and the full stop, also while one is writing. */
export function isNotesKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return key === '.' && (ctrlKey || metaKey) && !altKey
}
