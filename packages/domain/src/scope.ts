import { type Party, parties } from './party.ts'

/**
 * Where a document lives, which decides who may write it: the shared table, a party's own voice (the other side
 * reads), or a party's caucus (the other side does not learn that it exists).
 */
export const scopes = ['table', 'voice.client', 'voice.vendor', 'caucus.client', 'caucus.vendor'] as const
export type Scope = (typeof scopes)[number]

/** Whether a string is a scope. */
export function isScope(value: string): value is Scope {
  return (scopes as readonly string[]).includes(value)
}

/** A party's own words, which the other side reads. */
export function voiceOf(party: Party): 'voice.client' | 'voice.vendor' {
  return `voice.${party}`
}

/** A party's private documents. */
export function caucusOf(party: Party): 'caucus.client' | 'caucus.vendor' {
  return `caucus.${party}`
}

/** How a scope looks to a party: what kind it is, and whose. */
export function scopeFor(
  party: Party,
  scope: Scope,
): 'table' | 'own_voice' | 'other_voice' | 'own_caucus' | 'other_caucus' {
  if (scope === 'table') return 'table'
  for (const owner of parties) {
    if (scope === voiceOf(owner)) return owner === party ? 'own_voice' : 'other_voice'
  }
  return scope === caucusOf(party) ? 'own_caucus' : 'other_caucus'
}
