import { asPersonId } from '../ids.ts'
import type { Member, Role } from '../member.ts'
import type { LifeCommand, ObjectiveCommand } from '../objective/command.ts'
import type { ObjectiveContent } from '../objective/content.ts'
import { decideObjective } from '../objective/decide.ts'
import type { ObjectiveRecord } from '../objective/record.ts'
import type { Party } from '../party.ts'
import type { Refusal } from '../refusal.ts'
import { contentHashes } from '../signing/content.ts'
import { sampleContent } from './objective-content.ts'
import { SharedLedger } from './shared-ledger.ts'

/** A member for tests, whose name is their id. */
export function sampleMember(name: string, party: Party, ...roles: Role[]): Member {
  return { personId: asPersonId(name), party, name, roles }
}

/** What a test asks of the one objective; the numbers that a page would have read are filled in. */
export type LifeAsk = LifeCommand extends infer Command
  ? Command extends LifeCommand
    ? Omit<Command, 'objectiveId' | 'agreementSeq' | 'claimSeq' | 'retirementSeq'>
    : never
  : never

/** One objective on a ledger in memory. */
export class ObjectiveLedger extends SharedLedger {
  readonly content: ObjectiveContent

  constructor(content: ObjectiveContent = sampleContent()) {
    super()
    this.content = content
  }

  get record(): ObjectiveRecord | undefined {
    return this.state.objectives.get(this.content.id)
  }

  /** Decides and folds; returns the code of the refusal, or null. */
  do(by: Member, command: ObjectiveCommand, content: ObjectiveContent | null = null): Refusal['code'] | null {
    const capture = content === null ? null : { content, ...contentHashes(content), basis: [] }
    return this.take(by, decideObjective(this.state, command, { member: by, capture, at: this.at }))
  }

  propose(by: Member, content: ObjectiveContent = this.content): Refusal['code'] | null {
    const expected = contentHashes(content)
    return this.do(by, { type: 'objective.propose', objectiveId: content.id, expected }, content)
  }

  sign(by: Member): Refusal['code'] | null {
    const proposal = this.record?.proposal
    return this.do(by, {
      type: 'objective.sign',
      objectiveId: this.content.id,
      proposalSeq: proposal?.seq ?? 1,
      root: proposal?.capture.root ?? '',
    })
  }

  /** Asks with the numbers of what is agreed, claimed and proposed at this moment. */
  ask(by: Member, ask: LifeAsk): Refusal['code'] | null {
    const { id: objectiveId } = this.content
    const life = this.record?.life
    const numbers = {
      agreementSeq: this.record?.agreement?.proposalSeq ?? 1,
      claimSeq: life?.phase === 'claimed' ? life.claim.seq : 1,
      retirementSeq: life?.retirement?.seq ?? 1,
    }
    return this.do(by, { ...numbers, ...ask, objectiveId })
  }
}
