import { caucusOf, parties, type Scope, scopes, voiceOf } from '@sweetspot/domain'

/** The kinds of documents and where each may live. */
export const documentKinds = ['objectives', 'wins', 'notes', 'page'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A document that every relationship has from its first moment. */
export interface FixedDocument {
  readonly scope: Scope
  readonly name: string
  readonly kind: DocumentKind
}

/** Name of the relationship's first page, which both sides share and sign. */
export const charterName = 'charter'

/** The documents made with a relationship: the charter, the register, each side's wins, each side's private notes. */
export const fixedDocuments: readonly FixedDocument[] = [
  { scope: 'table', name: charterName, kind: 'page' },
  { scope: 'table', name: 'objectives', kind: 'objectives' },
  ...parties.map((party): FixedDocument => ({ scope: voiceOf(party), name: 'wins', kind: 'wins' })),
  ...parties.map((party): FixedDocument => ({ scope: caucusOf(party), name: 'notes', kind: 'notes' })),
]

/** The scopes in which a kind may be created. */
export function scopesOfKind(kind: DocumentKind): readonly Scope[] {
  if (kind === 'page') return scopes
  return fixedDocuments.filter((document) => document.kind === kind).map((document) => document.scope)
}
