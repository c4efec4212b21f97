import { asRelationshipId, isScope, may, type Scope } from '@sweetspot/domain'
import {
  type CloseReason,
  closeCodes,
  documentSchemaVersion,
  feedQuerySchema,
  protocolVersion,
} from '@sweetspot/protocol'
import type { DocumentRow, Store } from '@sweetspot/store'
import type { ClientVersion, Identity, SyncEngine, SyncSocket } from '@sweetspot/sync'
import type { WebSocket } from 'ws'
import type { Feed } from '../ledger/feed.ts'
import type { LedgerRoom } from '../ledger/ledger-room.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import type { LiveSessions } from '../people/live-sessions.ts'
import type { SignedIn } from '../people/sign-in.ts'
import type { SocketPath } from './socket-path.ts'
import { type AdmitSocket, SocketRefusal } from './upgrade.ts'

/** What admission decides with. */
export interface AdmissionParts {
  readonly store: Store
  readonly ledger: LedgerService
  readonly engine: SyncEngine
  readonly feed: Feed
  readonly sessions: LiveSessions
}

/** Decides who may follow which document or ledger, and as what. */
export function createAdmission(parts: AdmissionParts): AdmitSocket {
  return async (socket, path, query, signedIn) => {
    const room = await parts.ledger.room(asRelationshipId(path.relationshipId))
    // To a stranger no relationship exists.
    if (!room.state.members.has(signedIn.person.id)) throw new SocketRefusal('notFound')
    if (path.kind === 'feed') admitToFeed(parts, socket, query, signedIn, room)
    else await admitToDocument(parts, socket, path, query, signedIn, room)
  }
}

function admitToFeed(
  { feed, sessions }: AdmissionParts,
  socket: WebSocket,
  query: URLSearchParams,
  signedIn: SignedIn,
  room: LedgerRoom,
): void {
  const after = feedQuerySchema.safeParse(Object.fromEntries(query))
  if (!after.success) throw new SocketRefusal('malformed')
  feed.follow(socket, room, signedIn.person.id, after.data, () => sessions.objection(signedIn))
}

async function admitToDocument(
  { store, engine, sessions }: AdmissionParts,
  socket: WebSocket,
  path: Extract<SocketPath, { kind: 'sync' }>,
  query: URLSearchParams,
  signedIn: SignedIn,
  room: LedgerRoom,
): Promise<void> {
  const schema = query.get('schema')
  if (schema !== null && Number(schema) !== documentSchemaVersion) throw new SocketRefusal('clientTooOld')
  const identity = identityOf(sessions, signedIn, room, isScope(path.scope) ? path.scope : null)
  const document = isScope(path.scope)
    ? await store.documents.find(room.relationshipId, path.scope, path.name)
    : null
  // A document one may not read answers exactly like one that does not exist.
  if (document === null || !isReadable(identity)) throw new SocketRefusal('notFound')
  const epoch = query.get('epoch')
  await join(engine, socket, document, identity, {
    epoch: epoch === null ? null : Number(epoch),
    hearsNotices: query.get('v') === String(protocolVersion),
  })
}

function isReadable(identity: Identity): boolean {
  const permission = identity.permission()
  return permission === 'read' || permission === 'write'
}

async function join(
  engine: SyncEngine,
  socket: WebSocket,
  document: DocumentRow,
  identity: Identity,
  client: ClientVersion,
): Promise<void> {
  const port: SyncSocket = {
    get bufferedAmount() {
      return socket.bufferedAmount
    },
    send: (frame) => socket.send(frame),
    close: (reason) => socket.close(closeCodes[reason].code, closeCodes[reason].sentence),
  }
  const connection = await engine.connect(document.id, port, identity, client)
  socket.on('message', (data, isBinary) => {
    if (isBinary && data instanceof Buffer) connection.receive(data)
    else connection.close('malformed')
  })
  socket.on('close', () => engine.disconnected(connection))
  // Both may have happened while the document was loading: the socket gone before anyone listened, the right to be
  // here ended after the last check of all connections.
  const permission = identity.permission()
  if (permission !== 'read' && permission !== 'write') connection.close(permission)
  if (socket.readyState !== socket.OPEN) engine.disconnected(connection)
}

/** Who a connection belongs to and what it may do at this moment, by session, membership and scope. */
export function identityOf(
  sessions: LiveSessions,
  signedIn: SignedIn,
  room: LedgerRoom,
  scope: Scope | null,
): Identity {
  const { person, handle } = signedIn
  const joined = room.state.members.get(person.id)
  if (joined === undefined) throw new SocketRefusal('notFound')
  const { personId, name, party } = joined
  const permission = (): 'write' | 'read' | CloseReason => {
    const objection = sessions.objection(signedIn)
    if (objection !== null) return objection
    const member = room.state.members.get(personId)
    if (member === undefined || scope === null) return 'forbidden'
    if (may(member, 'document.write', scope)) return 'write'
    return may(member, 'document.read', scope) ? 'read' : 'forbidden'
  }
  const origin = { actor: personId, party, session: handle, via: 'socket' } as const
  return { user: { personId, name, party }, origin, permission }
}
