import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** A ledger event as it travels: the hashed header, the payload and the salt that binds them. */
export const ledgerEventSchema = z.object({
  header: z.object({
    relationshipId: z.string(),
    chain: z.enum(['shared', 'caucus.client', 'caucus.vendor']),
    seq: z.number().int().positive(),
    at: z.string(),
    actor: z.string(),
    party: z.enum(['client', 'vendor']),
    type: z.string(),
    payloadHash: hash,
    prevHash: hash,
  }),
  payload: z.unknown(),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
})
export type LedgerEventMessage = z.infer<typeof ledgerEventSchema>

/** The newest event's hash of a chain, signed with the instance's Ed25519 key (base64url, raw 32-byte key). */
export const signedHeadSchema = z.object({
  relationshipId: z.string(),
  chain: z.enum(['shared', 'caucus.client', 'caucus.vendor']),
  seq: z.number().int().nonnegative(),
  hash,
  publicKey: z.string(),
  signature: z.string(),
})
export type SignedHeadMessage = z.infer<typeof signedHeadSchema>
