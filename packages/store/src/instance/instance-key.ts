/** The instance's Ed25519 key pair in the text form of whoever signs; it signs the heads of all chains. */
export interface InstanceKey {
  readonly publicKey: string
  readonly privateKey: string
}

/** Where the instance's key is kept. */
export interface InstanceKeys {
  read(): Promise<InstanceKey | null>
  /** Stores the key unless there is one; returns the one that counts, so that two starting nodes agree. */
  insertIfAbsent(key: InstanceKey): Promise<InstanceKey>
}
