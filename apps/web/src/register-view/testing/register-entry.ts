import type { ObjectiveRow } from '@sweetspot/documents'
import { type ObjectiveStanding, richTextOf } from '@sweetspot/domain'
import type { RegisterEntry } from '../../relationship/objective-register.ts'

/** What a test says of an entry; everything else is empty. */
export interface EntryWords {
  readonly id: string
  readonly row?: Partial<ObjectiveRow>
  readonly wins?: Partial<RegisterEntry['wins']>
  readonly standing?: Partial<ObjectiveStanding>
}

const silent = { contribution: '', noGain: '', confidence: null, confidenceWhy: '' }

/** An entry of a register for tests of what is derived from entries. */
export function registerEntry({ id, row = {}, wins = {}, standing = {} }: EntryWords): RegisterEntry {
  const said = { client: '', vendor: '', ...wins }
  return {
    id,
    row: {
      id,
      order: id,
      createdAt: '2026-01-01T00:00:00.000Z',
      archivedAt: null,
      ref: '',
      title: '',
      start: '',
      due: '',
      owners: { client: null, vendor: null },
      importance: { client: null, vendor: null },
      suggestedWin: { client: '', vendor: '' },
      measures: [],
      kept: [],
      links: [],
      ...row,
    },
    texts: { description: [], client: richTextOf(said.client), vendor: richTextOf(said.vendor) },
    wins: said,
    voices: { client: silent, vendor: silent },
    saidGain: { client: said.client !== '', vendor: said.vendor !== '' },
    content: null,
    hashes: null,
    record: undefined,
    standing: {
      status: 'draft',
      signedBy: { client: false, vendor: false },
      drift: [],
      waitingFor: null,
      overdue: false,
      claimWaitsFor: null,
      retirementWaitsFor: null,
      ...standing,
    },
  }
}
