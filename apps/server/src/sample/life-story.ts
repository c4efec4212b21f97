import type { VoiceRow } from '@sweetspot/documents'
import type { Party, SigningLimit } from '@sweetspot/domain'

/** What the two sides say beside their wins, by the objective's reference. */
export const sampleVoices: Readonly<Record<string, Readonly<Partial<Record<Party, Partial<VoiceRow>>>>>> = {
  'OBJ-01': {
    client: {
      contribution: 'Two experts who know the store systems, and a freeze on other changes.',
      confidence: 4,
      confidenceWhy: 'The last twelve moves went well.',
    },
    vendor: {
      contribution: 'A migration team of nine, and the cut-over plan.',
      confidence: 2,
      confidenceWhy: 'The two experts have not been available for six weeks.',
    },
  },
  'OBJ-02': {
    client: { contribution: 'Ten pilot stores, and a colleague in each.', confidence: 3 },
    vendor: { contribution: 'A test bench with every till model.', confidence: 3 },
  },
  'OBJ-03': {
    client: { contribution: 'Finance reviews exceptions with delivery, every day at nine.', confidence: 4 },
    vendor: { contribution: 'Interfaces twice a day, also at month end.', confidence: 5 },
  },
  'OBJ-04': {
    client: { contribution: 'Twelve people for two days a week.', confidence: 4 },
    vendor: { confidence: 3, confidenceWhy: 'Are we training ourselves out of a job?' },
  },
}

/** What each signer may sign, as their lead set it when the relationship was opened. */
export const sampleLimits: Readonly<Record<string, SigningLimit>> = {
  'amara.osei': {
    scope: 'working_agreement',
    reference: '',
    amount: { minorUnits: 25_000_000, currency: 'GBP' },
  },
  'helen.whitcombe': {
    scope: 'contract_change',
    reference: 'HH-ND-2024-07, clause 12',
    amount: { minorUnits: 500_000_000, currency: 'GBP' },
  },
  'daniel.kowalczyk': {
    scope: 'working_agreement',
    reference: '',
    amount: { minorUnits: 25_000_000, currency: 'GBP' },
  },
  'marek.zielinski': {
    scope: 'contract_change',
    reference: 'HH-ND-2024-07, clause 12',
    amount: { minorUnits: 300_000_000, currency: 'GBP' },
  },
}

/** A suggestion to an open proposal: other words for its due date. */
export const sampleSuggestion = {
  ref: 'OBJ-02',
  by: 'ji-woo.park',
  daysAgo: 4,
  part: 'measures',
  words: 'Four a month, counted without the incidents that a store caused itself.',
} as const

/** A claim that waits for the client, made after the agreed day. */
export const sampleClaim = {
  ref: 'OBJ-03',
  by: 'lucia.fernandez',
  daysAgo: 2,
  result: '5 working days in each of the last two months',
  evidence: 'The ledger was closed on the fifth working day, see the sign-off sheets of both months.',
} as const
