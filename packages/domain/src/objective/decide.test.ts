import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asPersonId } from '../ids.ts'
import type { Member, Role } from '../member.ts'
import type { Party } from '../party.ts'
import type { Refusal } from '../refusal.ts'
import { contentHashes } from '../signing/content.ts'
import { objectiveContentArbitrary, sampleContent } from '../testing/objective-content.ts'
import { SharedLedger } from '../testing/shared-ledger.ts'
import type { ObjectiveCommand } from './command.ts'
import { type ObjectiveContent, objectiveParts } from './content.ts'
import { decideObjective } from './decide.ts'
import type { Capture } from './record.ts'
import { standingOf } from './standing.ts'

const amara = member('amara', 'client', 'lead')
const daniel = member('daniel', 'vendor', 'lead')
const priya = member('priya', 'client', 'member')

function member(name: string, party: Party, role: Role): Member {
  return { personId: asPersonId(name), party, name, roles: [role] }
}

function captureOf(content: ObjectiveContent): Capture {
  return { content, ...contentHashes(content), basis: [] }
}

/** The sample objective on a ledger in memory. */
class Ledger extends SharedLedger {
  do(by: Member, command: ObjectiveCommand, capture: Capture | null = null): Refusal['code'] | null {
    return this.take(by, decideObjective(this.state, command, { member: by, capture, at: this.at }))
  }

  propose(by: Member, content = sampleContent(), seen = content): Refusal['code'] | null {
    return this.do(
      by,
      { type: 'objective.propose', objectiveId: content.id, expected: contentHashes(seen) },
      captureOf(content),
    )
  }

  sign(by: Member, proposal = this.record?.proposal): Refusal['code'] | null {
    const { seq, root } = { seq: proposal?.seq ?? 99, root: proposal?.capture.root ?? '' }
    return this.do(by, { type: 'objective.sign', objectiveId: sampleContent().id, proposalSeq: seq, root })
  }

  get record() {
    return this.state.objectives.get(sampleContent().id)
  }
}

it('DO1 refuses a proposal of what the server does not hold, naming the parts', () => {
  const ledger = new Ledger()
  const seen = sampleContent('An older title')
  const command = { type: 'objective.propose', objectiveId: seen.id, expected: contentHashes(seen) } as const
  const outcome = decideObjective(ledger.state, command, {
    member: amara,
    capture: captureOf(sampleContent()),
    at: ledger.at,
  })
  expect(outcome).toMatchObject({ code: 'content_changed', details: { changedParts: ['title'] } })
  expect(
    decideObjective(ledger.state, command, { member: amara, capture: null, at: ledger.at }),
  ).toMatchObject({
    code: 'unknown_objective',
  })
})

it('DO2 needs a title and both wins', () => {
  const { parts } = sampleContent()
  const without = (change: Partial<typeof parts>): ObjectiveContent => ({
    ...sampleContent(),
    parts: { ...parts, ...change },
  })
  expect(new Ledger().propose(amara, without({ title: '  ' }))).toBe('title_missing')
  expect(new Ledger().propose(amara, without({ clientWin: [] }))).toBe('win_missing')
  expect(new Ledger().propose(daniel, without({ clientWin: [] }))).toBe('win_missing')
})

it('DO3 agrees when the other side signs exactly the proposal', () => {
  const ledger = new Ledger()
  expect(ledger.propose(amara)).toBeNull()
  expect(ledger.record).toMatchObject({
    phase: 'proposed',
    proposal: { party: 'client', signatures: { client: { name: 'amara' } } },
  })
  expect(ledger.sign(daniel)).toBeNull()
  expect(ledger.record).toMatchObject({
    phase: 'agreed',
    agreement: { signatures: { client: { name: 'amara' }, vendor: { name: 'daniel' } } },
  })
})

it('DO4 refuses signatures that mean nothing', () => {
  const ledger = new Ledger()
  expect(ledger.sign(daniel)).toBe('no_open_proposal')
  ledger.propose(amara)
  const superseded = ledger.record?.proposal
  expect(ledger.sign(amara)).toBe('already_signed')
  expect(ledger.propose(daniel)).toBe('already_signed')
  expect(ledger.sign(priya)).toBe('not_allowed')
  expect(ledger.propose(priya)).toBe('not_allowed')
  expect(ledger.propose(daniel, sampleContent('A counter-proposal'))).toBeNull()
  expect(ledger.sign(daniel, superseded)).toBe('proposal_superseded')
  expect(ledger.sign(amara)).toBeNull()
  expect(ledger.propose(amara, sampleContent('A counter-proposal'))).toBe('unchanged_since_agreement')
})

it('DO5 keeps the agreement while a new wording is proposed', () => {
  const ledger = new Ledger()
  ledger.propose(amara)
  ledger.sign(daniel)
  ledger.propose(daniel, sampleContent('A new wording'))
  expect(ledger.record).toMatchObject({
    phase: 'reproposed',
    agreement: { capture: { content: sampleContent() } },
  })
  ledger.sign(amara)
  expect(ledger.record?.agreement?.capture.content.parts.title).toBe('A new wording')
})

it('DO6 derives drift and whose move it is', () => {
  const ledger = new Ledger()
  const draft = contentHashes(sampleContent()).partHashes
  expect(standingOf(ledger.record, draft, '2026-11-21')).toMatchObject({
    status: 'draft',
    drift: [],
    waitingFor: null,
  })
  ledger.propose(amara)
  expect(standingOf(ledger.record, draft, '2026-11-21')).toMatchObject({
    status: 'proposed',
    waitingFor: 'vendor',
    signedBy: { client: true, vendor: false },
  })
  ledger.sign(daniel)
  const changed = contentHashes(sampleContent('Changed')).partHashes
  expect(standingOf(ledger.record, changed, '2026-11-21')).toMatchObject({
    status: 'active',
    drift: ['title'],
    signedBy: { client: true, vendor: true },
  })
})

it('DO7 binds each part’s hash to its part, object and schema', () => {
  fc.assert(
    fc.property(objectiveContentArbitrary, (content) => {
      const { root, partHashes } = contentHashes(content)
      const other = contentHashes({ ...content, id: sampleContent('x', 'o2').id })
      for (const part of objectiveParts) expect(other.partHashes[part]).not.toBe(partHashes[part])
      expect(new Set(Object.values(partHashes)).size).toBe(objectiveParts.length)
      expect(other.root).not.toBe(root)
    }),
  )
})

it('DO7 keeps its hashes: a vector computed by another program', () => {
  expect(contentHashes(sampleContent()).root).toBe(
    'cdfd2e1ead00af57c577f76db178131da18f250966dd9bb8661e40d31206ea46',
  )
})

it('DO8 agrees only on what both sides signed, for any commands in any order', () => {
  const step = fc.record({
    by: fc.constantFrom(
      amara,
      daniel,
      priya,
      member('helen', 'client', 'sponsor'),
      member('ewa', 'vendor', 'finance'),
    ),
    act: fc.constantFrom('propose' as const, 'sign' as const),
    content: objectiveContentArbitrary,
    stale: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const ledger = new Ledger()
      for (const { by, act, content, stale } of steps) {
        const before = ledger.record?.agreement
        const refusal =
          act === 'sign'
            ? ledger.sign(by)
            : ledger.propose(by, content, stale ? sampleContent('stale') : content)
        const after = ledger.record?.agreement
        if (refusal !== null) expect(after).toEqual(before)
        if (after === undefined || after === null || after === before) continue
        // Each agreement names one proposal, carries its content to the letter, and is signed by two sides' signers.
        const proposed = ledger.events[after.proposalSeq - 1]
        expect(proposed).toMatchObject({ type: 'objective.proposed', payload: { root: after.capture.root } })
        expect(contentHashes(after.capture.content).root).toBe(after.capture.root)
        for (const party of ['client', 'vendor'] as const) {
          expect(after.signatures[party].roles.some((role) => role === 'lead' || role === 'sponsor')).toBe(
            true,
          )
        }
      }
    }),
  )
})
