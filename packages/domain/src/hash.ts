import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson, type Json } from './json.ts'

/** A SHA-256 hash, 64 lower-case hex digits. */
export type Hash = string

/** SHA-256 over the concatenation of byte strings. */
export function hashBytes(...parts: readonly Uint8Array[]): Hash {
  return bytesToHex(sha256(concatBytes(...parts)))
}

/** SHA-256 over the canonical text of a value. */
export function hashJson(value: Json): Hash {
  return hashBytes(utf8ToBytes(canonicalJson(value)))
}

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return utf8ToBytes(text)
}

/** Bytes of a hex string; throws on anything else. */
export function bytesOfHex(hex: string): Uint8Array {
  return hexToBytes(hex)
}

/** Lower-case hex digits of bytes. */
export function hexOfBytes(bytes: Uint8Array): string {
  return bytesToHex(bytes)
}
