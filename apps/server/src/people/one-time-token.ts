import { createHash, randomBytes } from 'node:crypto'

/** A new secret for a link: 256 random bits, safe in a URL's fragment. */
export function createToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a secret, hex: what is stored instead of it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
