import type { EventHeader } from '../ledger/event.ts'
import type { RelationshipEvent } from '../relationship/events.ts'
import type { ObjectiveRecord, Proposal, Signature } from './record.ts'

type ObjectiveEvent = Extract<RelationshipEvent, { type: `objective.${string}` }>

/** Folds an event of one objective. A newer proposal replaces an open one; an agreement stands until the next. */
export function evolveObjective(
  record: ObjectiveRecord | undefined,
  header: EventHeader,
  event: ObjectiveEvent,
): ObjectiveRecord {
  const signature: Signature = {
    seq: header.seq,
    at: header.at,
    personId: header.actor,
    name: event.payload.signer.name,
    roles: event.payload.signer.roles,
  }
  switch (event.type) {
    case 'objective.proposed': {
      const { content, root, partHashes, basis } = event.payload
      const proposal = {
        seq: header.seq,
        at: header.at,
        party: header.party,
        capture: { content, root, partHashes, basis },
        signatures: { [header.party]: signature },
      }
      const agreement = record?.agreement ?? null
      return agreement === null
        ? { phase: 'proposed', proposal, agreement }
        : { phase: 'reproposed', proposal, agreement }
    }
    case 'objective.signed': {
      const proposal = record?.proposal
      if (proposal === undefined || proposal === null) {
        throw new Error(`event ${header.seq} signs an objective without an open proposal`)
      }
      const signatures: Proposal['signatures'] = { ...proposal.signatures, [header.party]: signature }
      const { client, vendor } = signatures
      if (client === undefined || vendor === undefined) {
        throw new Error(`event ${header.seq} signs for the side that proposed`)
      }
      const agreement = {
        proposalSeq: proposal.seq,
        at: header.at,
        capture: proposal.capture,
        signatures: { client, vendor },
      }
      return { phase: 'agreed', proposal: null, agreement }
    }
  }
}
