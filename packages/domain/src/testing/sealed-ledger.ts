import { asPersonId, asRelationshipId } from '../ids.ts'
import type { Json } from '../json.ts'
import { chainEvent, headBytes } from '../ledger/chain.ts'
import { type Chain, type ChainHead, chainOf, chains, emptyHead, type LedgerEvent } from '../ledger/event.ts'
import type { ExportedChain, RecordExport } from '../ledger/verify.ts'
import type { Member, Role } from '../member.ts'
import type { Party } from '../party.ts'
import type { Refusal } from '../refusal.ts'
import { evolve } from '../relationship/evolve.ts'
import { emptyRelationship, type RelationshipState } from '../relationship/state.ts'
import { decideSealed, type SealedCommand } from '../sealed/decide.ts'
import { evolveKept, type KeptAnswers, noKeptAnswers } from '../sealed/kept-answers.ts'
import type { PriorityObjective } from '../sealed/priorities.ts'
import type { TestInstance } from './sample-record.ts'

const relationshipId = asRelationshipId('r1')

/** A member of a side. */
export function memberOf(party: Party, role: Role = 'lead'): Member {
  return { personId: asPersonId(`${party} ${role}`), party, name: `${party} ${role}`, roles: [role] }
}

/** All three chains in memory, with the decider of sealed answers: what a server does, without one. */
export class SealedLedger {
  state: RelationshipState = emptyRelationship
  kept: Readonly<Record<Party, KeptAnswers>> = { client: noKeptAnswers, vendor: noKeptAnswers }
  readonly events: Readonly<Record<Chain, LedgerEvent[]>> = {
    shared: [],
    'caucus.client': [],
    'caucus.vendor': [],
  }
  /** The register's objectives. */
  objectives: readonly PriorityObjective[]
  #salts = 0

  constructor(objectives: readonly PriorityObjective[] = []) {
    this.objectives = objectives
  }

  /** Decides and folds; returns the code of the refusal, or null. */
  do(member: Member, command: SealedCommand): Refusal['code'] | null {
    this.#salts += 1
    const salt = this.#salts.toString(16).padStart(32, '0')
    const { kept, objectives } = this
    const outcome = decideSealed(this.state, command, { member, salt, kept, objectives })
    if ('kind' in outcome) return outcome.code
    for (const body of outcome) {
      const { party, personId: actor } = member
      const chain = chainOf(body.type, party)
      const at = '2026-11-21T10:00:00.000Z'
      const draft = { relationshipId, chain, at, actor, party, body, salt: 'ab'.repeat(16) }
      const { event } = chainEvent(this.#head(chain), draft)
      this.events[chain].push(event)
      if (chain === 'shared') this.state = evolve(this.state, event)
      else this.kept = { ...this.kept, [party]: evolveKept(this.kept[party], event) }
    }
    return null
  }

  /** What one side can export. */
  record(instance: TestInstance, party: Party): RecordExport {
    const readable = chains.filter((chain) => chain === 'shared' || chain === `caucus.${party}`)
    const exported = readable.map((chain): ExportedChain => {
      const head = this.#head(chain)
      const signature = instance.sign(headBytes(relationshipId, chain, head))
      const events = this.events[chain].map((event) => ({ ...event, payload: event.payload as Json }))
      const signed = { ...head, relationshipId, chain, publicKey: instance.publicKey, signature }
      return { chain, events, head: signed }
    })
    const exportedAt = '2026-11-22T00:00:00.000Z'
    return {
      format: 'sweetspot-record/1',
      relationshipId,
      relationshipName: 'A and B',
      exportedAt,
      chains: exported,
    }
  }

  #head(chain: Chain): ChainHead {
    return headOf(this.events[chain])
  }
}

/** Where a run of events ends. */
function headOf(events: readonly LedgerEvent[]): ChainHead {
  let head = emptyHead
  for (const { header, payload, salt } of events) {
    const { relationshipId: id, chain, at, actor, party, type } = header
    const body = { type, payload } as Parameters<typeof chainEvent>[1]['body']
    head = chainEvent(head, { relationshipId: id, chain, at, actor, party, body, salt }).head
  }
  return head
}
