import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import {
  type Chain,
  type ChainHead,
  headBytes,
  type RelationshipId,
  type SignedHead,
} from '@sweetspot/domain'
import type { InstanceKeys } from '@sweetspot/store'

/** Signs the heads of chains with the instance's Ed25519 key, which is made at the first start. */
export class HeadSigner {
  readonly #privateKey: KeyObject
  /** Raw 32-byte public key, base64url. */
  readonly publicKey: string

  private constructor(privateKey: KeyObject) {
    this.#privateKey = privateKey
    const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
    if (x === undefined) throw new Error('the instance key is not an Ed25519 key')
    this.publicKey = x
  }

  /** Opens the instance's key, or makes it. */
  static async open(keys: InstanceKeys): Promise<HeadSigner> {
    const stored = (await keys.read()) ?? (await keys.insertIfAbsent(createKey()))
    return new HeadSigner(createPrivateKey(stored.privateKey))
  }

  /** Signature over a head, base64url. */
  sign(relationshipId: RelationshipId, chain: Chain, head: ChainHead): string {
    return sign(null, headBytes(relationshipId, chain, head), this.#privateKey).toString('base64url')
  }

  /** The head with its signature, as it travels. */
  signedHead(relationshipId: RelationshipId, chain: Chain, head: ChainHead): SignedHead {
    const signature = this.sign(relationshipId, chain, head)
    return { relationshipId, chain, seq: head.seq, hash: head.hash, publicKey: this.publicKey, signature }
  }
}

function createKey(): { publicKey: string; privateKey: string } {
  return generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}
