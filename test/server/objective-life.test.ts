import { randomUUID } from 'node:crypto'
import { contentHashes } from '@sweetspot/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { allSettled, ObjectiveDesk, writeObjective } from '../support/objective-desk.ts'
import { RunningServer } from '../support/running-server.ts'
import { type Answer, people, signIn } from '../support/session.ts'

/** The life of an objective as a program asks for it over HTTP: answers, claim, dispute, confirmation, retirement. */

let server: RunningServer
let client: ObjectiveDesk
let vendor: ObjectiveDesk
let jiWoo: ObjectiveDesk
beforeAll(async () => {
  server = await RunningServer.start()
  client = await ObjectiveDesk.open(await signIn(server, people.amara))
  vendor = await ObjectiveDesk.open(await signIn(server, people.daniel))
  jiWoo = await ObjectiveDesk.open(await signIn(server, people.jiWoo))
})
afterAll(async () => {
  for (const desk of [client, vendor, jiWoo]) desk?.close()
  await server?.dispose()
})

function ask(desk: ObjectiveDesk, command: unknown): Promise<Answer> {
  return desk.command(command, randomUUID())
}

/** Number of the one event that an accepted command appended; throws on a refusal. */
function seqOf({ status, body }: Answer): number {
  expect(body).toMatchObject({ events: [{ chain: 'shared' }] })
  expect(status).toBe(200)
  return (body as { events: [{ seq: number }] }).events[0].seq
}

const refusal = ({ status, body }: Answer): unknown => [
  status,
  (body as { error?: { code: string } }).error?.code,
]

async function agreed(title: string): Promise<{ objectiveId: string; agreementSeq: number }> {
  const objectiveId = await writeObjective(client, vendor, title)
  const { root } = contentHashes(client.content(objectiveId))
  const agreementSeq = seqOf(await client.propose(objectiveId))
  seqOf(await vendor.sign(objectiveId, { seq: agreementSeq, root }))
  return { objectiveId, agreementSeq }
}

it('answers a proposal with a suggestion, a hold and a counter-proposal', async () => {
  const objectiveId = await writeObjective(client, vendor, 'Answer me')
  const proposalSeq = seqOf(await client.propose(objectiveId))
  const suggestions = [{ part: 'due', words: 'The end of April.' }]
  const suggest = { type: 'objective.suggest', objectiveId, proposalSeq, suggestions }
  seqOf(await ask(jiWoo, suggest))
  expect(refusal(await ask(client, suggest))).toEqual([409, 'own_proposal'])
  const wrongPart = { ...suggest, suggestions: [{ part: 'colour', words: 'Blue.' }] }
  expect(refusal(await ask(vendor, wrongPart))).toEqual([400, 'invalid_input'])
  const hold = { type: 'objective.hold', objectiveId, proposalSeq, reason: 'Our board meets first.' }
  expect(refusal(await ask(jiWoo, hold))).toEqual([403, 'not_allowed'])
  seqOf(await ask(vendor, hold))
  vendor.retitle(objectiveId, 'Answered')
  await allSettled(client, vendor)
  const counter = seqOf(await vendor.propose(objectiveId))
  const withdraw = { type: 'objective.withdraw_proposal', objectiveId, proposalSeq: counter, reason: '' }
  expect(refusal(await ask(client, withdraw))).toEqual([403, 'not_allowed'])
  seqOf(await ask(vendor, withdraw))
  expect(refusal(await ask(vendor, withdraw))).toEqual([409, 'no_open_proposal'])
})

it('is achieved only when the other side confirms, and retired only by both', async () => {
  const { objectiveId, agreementSeq } = await agreed('Achieve me')
  const claim = {
    type: 'objective.claim_achievement',
    objectiveId,
    agreementSeq,
    evidence: 'All of it runs.',
    results: [],
  }
  const first = seqOf(await ask(jiWoo, claim))
  const confirm = { type: 'objective.confirm_achievement', objectiveId, claimSeq: first }
  expect(refusal(await ask(vendor, confirm))).toEqual([409, 'own_claim'])
  const dispute = { type: 'objective.dispute_achievement', objectiveId, claimSeq: first, reason: '' }
  expect(refusal(await ask(client, dispute))).toEqual([422, 'reason_missing'])
  seqOf(await ask(client, { ...dispute, reason: 'Two are missing.' }))
  expect(refusal(await ask(client, confirm))).toEqual([409, 'no_open_claim'])
  const second = seqOf(await ask(jiWoo, claim))
  seqOf(await ask(client, { ...confirm, claimSeq: second }))
  const retire = { type: 'objective.propose_retirement', objectiveId, agreementSeq, reason: 'Done.' }
  expect(refusal(await ask(client, retire))).toEqual([409, 'already_closed'])

  const other = await agreed('Retire me')
  const retirementSeq = seqOf(await ask(client, { ...retire, ...other }))
  const accept = { type: 'objective.accept_retirement', objectiveId: other.objectiveId, retirementSeq }
  expect(refusal(await ask(client, accept))).toEqual([409, 'own_retirement'])
  seqOf(await ask(vendor, accept))
  expect(refusal(await ask(jiWoo, { ...claim, ...other }))).toEqual([409, 'already_closed'])
})

it('lets one decision win where both sides answer at once', async () => {
  const { objectiveId, agreementSeq } = await agreed('Race for me')
  const evidence = { evidence: 'Done.', results: [] }
  const claimSeq = seqOf(
    await ask(jiWoo, { type: 'objective.claim_achievement', objectiveId, agreementSeq, ...evidence }),
  )
  const answers = await Promise.all([
    ask(client, { type: 'objective.confirm_achievement', objectiveId, claimSeq }),
    ask(client, { type: 'objective.dispute_achievement', objectiveId, claimSeq, reason: 'No.' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

it('records a signing limit, and writes it into the signatures that follow', async () => {
  const limit = {
    scope: 'contract_change',
    reference: 'HH-ND-2024-07, clause 12',
    amount: { minorUnits: 25_000_000, currency: 'GBP' },
  }
  const personId = client.session.personId
  const set = { type: 'member.set_limit', personId, limit }
  expect(refusal(await ask(vendor, set))).toEqual([422, 'unknown_member'])
  const wrong = { ...set, limit: { ...limit, amount: { minorUnits: 0.5, currency: 'GBP' } } }
  expect(refusal(await ask(client, wrong))).toEqual([400, 'invalid_input'])
  seqOf(await ask(client, set))
  const objectiveId = await writeObjective(client, vendor, 'Signed within a limit')
  const seq = seqOf(await client.propose(objectiveId))
  const record = await client.session.get(`/api/relationships/${client.relationshipId}/record`)
  const [shared] = (record.body as { chains: readonly { events: readonly unknown[] }[] }).chains
  expect(shared?.events[seq - 1]).toMatchObject({ payload: { signer: { limit } } })
})
