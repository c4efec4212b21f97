/** Where an upgrade request wants to go. */
export type SocketPath =
  | { readonly kind: 'sync'; readonly relationshipId: string; readonly scope: string; readonly name: string }
  | { readonly kind: 'feed'; readonly relationshipId: string }

/** Parses `/sync/{relationshipId}/{scope}/{name}` and `/feed/{relationshipId}`; null for any other path. */
export function parseSocketPath(pathname: string): SocketPath | null {
  const [empty, place, relationshipId, ...rest] = pathname.split('/').map(decoded)
  if (empty !== '' || !relationshipId) return null
  if (place === 'feed' && rest.length === 0) return { kind: 'feed', relationshipId }
  const [scope, name] = rest
  if (place !== 'sync' || rest.length !== 2 || !scope || !name) return null
  return { kind: 'sync', relationshipId, scope, name }
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    // A broken escape names no place.
    return undefined
  }
}
