import { PersonDevice, RelationshipReplica } from '@sweetspot/client'
import { changedPlaces, objectText } from '@sweetspot/documents'
import { asPersonId, otherParty, type Party } from '@sweetspot/domain'
import { unsentText } from '../app/unsent-text.ts'
import { RegisterEdits } from '../objectives/register-edits.ts'
import type { Membership, Person } from '../people/membership.ts'
import { readLastSeen, writeLastSeen } from '../today/last-seen.ts'
import { SeenKeeper } from '../today/seen-keeper.ts'
import { CellCollisions } from './cell-collisions.ts'
import { ObjectiveRegister } from './objective-register.ts'
import { userOf } from './presence.ts'
import { watchReceived } from './received.ts'
import type { OpenRelationship } from './relationship-context.ts'
import { shortName } from './short-name.ts'

/** Opens a relationship: its ledger, the three documents of its objectives, and what the pages derive from them. */
export function openRelationship(
  membership: Membership,
  person: Person,
  today: () => string,
): OpenRelationship {
  const { id, name, party } = membership
  const createId = (): string => crypto.randomUUID()
  const device = new PersonDevice(person.id)
  const replica = new RelationshipReplica({
    socketOrigin: socketOrigin(),
    relationshipId: id,
    party,
    createId,
    storage: device.relationship(id),
    placesOf: changedPlaces,
    textAt: unsentText,
  })
  const [objectives, clientWins, vendorWins] = replica.objectiveDocuments()
  const names = {
    [party]: membership.organisation.name,
    [otherParty(party)]: membership.partner.name,
  } as Record<Party, string>
  const documents = { objectives: objectives.doc, clientWins: clientWins.doc, vendorWins: vendorWins.doc }
  const now = (): string => new Date().toISOString()
  const register = new ObjectiveRegister({
    documents,
    received: watchReceived([objectives.state, clientWins.state, vendorWins.state], replica.ledger.view),
    ledger: replica.ledger.view,
    today,
  })
  const edits = new RegisterEdits(objectives.doc, {
    createId,
    now,
    hasWords: (objectiveId) =>
      [clientWins, vendorWins].some(({ doc }) => objectText(doc, objectiveId).length > 0),
  })
  return {
    id,
    name,
    me: { personId: asPersonId(person.id), name: person.name, party, roles: membership.roles },
    names,
    short: { client: shortName(names.client), vendor: shortName(names.vendor) },
    device,
    replica,
    register,
    edits,
    collisions: new CellCollisions(objectives.doc, {
      isOwn: (origin) => edits.isOwn(origin),
      now: () => performance.now(),
      isSaved: () => objectives.state.get().unsaved === 0,
      userOf: (clientId) => userOf(objectives.awareness.getStates().get(clientId)),
      ownPersonId: person.id,
    }),
    seen: new SeenKeeper({
      documents,
      register,
      ledger: replica.ledger.view,
      now,
      read: () => readLastSeen(localStorage, person.id, id),
      write: (seen) => writeLastSeen(localStorage, person.id, { relationshipId: id, seen }),
    }),
  }
}

/** Closes everything that `openRelationship` opened. */
export function closeRelationship({
  device,
  replica,
  register,
  edits,
  collisions,
  seen,
}: OpenRelationship): void {
  collisions.close()
  seen.close()
  edits.close()
  register.close()
  replica.close()
  // Where the browser stores nothing there is nothing to close.
  device.close().catch(() => undefined)
}

function socketOrigin(): string {
  return location.origin.replace(/^http/, 'ws')
}
