import type { VerifySignature } from '@sweetspot/domain'

/** The browser's own cryptography; absent on pages that did not come over https or from this device. */
export type Subtle = Pick<SubtleCrypto, 'importKey' | 'verify'>

/** A key of the standard's first test vector (RFC 8032, 7.1), to find out whether the browser knows such keys. */
const knownKey = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'

/** Checks Ed25519 signatures with the browser's own cryptography; null where the browser cannot. */
export async function createSignatureCheck(subtle: Subtle | undefined): Promise<VerifySignature | null> {
  if (subtle === undefined) return null
  try {
    await importPublicKey(subtle, knownKey)
  } catch {
    return null
  }
  return async (publicKey, message, signature) => {
    const bytes = bytesOfBase64Url(signature)
    const key = await importPublicKey(subtle, publicKey).catch(() => null)
    // What is not even a key or a signature was not made by one.
    if (bytes === null || key === null) return false
    return subtle.verify('Ed25519', key, bytes, new Uint8Array(message))
  }
}

function importPublicKey(subtle: Subtle, publicKey: string): Promise<CryptoKey> {
  return subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x: publicKey }, 'Ed25519', false, ['verify'])
}

function bytesOfBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
