import type { CloseReason, PresenceUser } from '@sweetspot/protocol'
import type { UpdateOrigin } from './ports.ts'

/** Whoever holds a connection, as the server knows them; nothing here comes from the client. */
export interface Identity {
  readonly user: PresenceUser
  readonly origin: UpdateOrigin
  /** Asked before every message, so that a changed right bites at once; a reason closes the connection. */
  permission(): 'write' | 'read' | CloseReason
}

/** The socket under a connection. */
export interface SyncSocket {
  /** Bytes waiting to be sent. */
  readonly bufferedAmount: number
  send(frame: Uint8Array): void
  close(reason: CloseReason): void
}
