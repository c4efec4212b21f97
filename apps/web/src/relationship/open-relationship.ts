import { RelationshipReplica } from '@sweetspot/client'
import { asPersonId, otherParty, type Party } from '@sweetspot/domain'
import { RegisterEdits } from '../objectives/register-edits.ts'
import type { Membership, Person } from '../people/session.ts'
import { ObjectiveRegister } from './objective-register.ts'
import { watchReceived } from './received.ts'
import type { OpenRelationship } from './relationship-context.ts'
import { shortName } from './short-name.ts'
import { UnsentWork } from './unsent-work.ts'

/** Opens a relationship: its ledger, the three documents of its objectives, and what the pages derive from them. */
export function openRelationship(membership: Membership, person: Person): OpenRelationship {
  const { id, name, party } = membership
  const createId = (): string => crypto.randomUUID()
  const replica = new RelationshipReplica({
    socketOrigin: socketOrigin(),
    relationshipId: id,
    party,
    createId,
  })
  const [objectives, clientWins, vendorWins] = replica.objectiveDocuments()
  const names = {
    [party]: membership.organisation.name,
    [otherParty(party)]: membership.partner.name,
  } as Record<Party, string>
  const register = new ObjectiveRegister({
    documents: { objectives: objectives.doc, clientWins: clientWins.doc, vendorWins: vendorWins.doc },
    received: watchReceived([objectives.state, clientWins.state, vendorWins.state], replica.ledger.view),
    ledger: replica.ledger.view,
  })
  return {
    id,
    name,
    me: { personId: asPersonId(person.id), name: person.name, party, roles: membership.roles },
    names,
    short: { client: shortName(names.client), vendor: shortName(names.vendor) },
    replica,
    register,
    edits: new RegisterEdits(objectives.doc, { createId, now: () => new Date().toISOString() }),
    unsent: {
      objectives: new UnsentWork(objectives),
      client: new UnsentWork(clientWins),
      vendor: new UnsentWork(vendorWins),
    },
  }
}

/** Closes everything that `openRelationship` opened. */
export function closeRelationship({ replica, register, edits, unsent }: OpenRelationship): void {
  edits.close()
  register.close()
  for (const work of Object.values(unsent)) work.close()
  replica.close()
}

function socketOrigin(): string {
  return location.origin.replace(/^http/, 'ws')
}
