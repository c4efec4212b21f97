import { expect, it } from 'vitest'
import { asObjectiveId, asPageId, asPersonId } from '../ids.ts'
import type { Member, Role } from '../member.ts'
import type { Party } from '../party.ts'
import type { Refusal } from '../refusal.ts'
import { richTextOf } from '../rich-text.ts'
import { contentHashes } from '../signing/content.ts'
import { signingStanding } from '../signing/record.ts'
import { sampleContent } from '../testing/objective-content.ts'
import { SharedLedger } from '../testing/shared-ledger.ts'
import { type PageContent, pageParts } from './content.ts'
import { decidePage } from './decide.ts'

const pageId = asPageId('charter')
const amara = member('amara', 'client', 'lead')
const daniel = member('daniel', 'vendor', 'lead')
const priya = member('priya', 'client', 'member')

function member(name: string, party: Party, role: Role): Member {
  return { personId: asPersonId(name), party, name, roles: [role] }
}

function page(title: string, body: string): PageContent {
  return { kind: 'page', schema: 1, id: pageId, parts: { title, body: richTextOf(body) } }
}

const charter = page('Charter', 'Either executive may be called at any time.')

function propose(
  ledger: SharedLedger,
  by: Member,
  content: PageContent | null = charter,
  seen: PageContent = content ?? charter,
): Refusal['code'] | null {
  const capture = content === null ? null : { content, ...contentHashes(content), basis: [] }
  const command = { type: 'page.propose', pageId, expected: contentHashes(seen) } as const
  return ledger.take(by, decidePage(ledger.state, command, { member: by, capture }))
}

function sign(ledger: SharedLedger, by: Member): Refusal['code'] | null {
  const proposal = ledger.state.pages.get(pageId)?.proposal
  const command = {
    type: 'page.sign',
    pageId,
    proposalSeq: proposal?.seq ?? 1,
    root: proposal?.capture.root ?? '',
  } as const
  return ledger.take(by, decidePage(ledger.state, command, { member: by, capture: null }))
}

it('DO9 brings a page from proposal to agreement, and says by part what changed since', () => {
  const ledger = new SharedLedger()
  expect(sign(ledger, daniel)).toBe('no_open_proposal')
  expect(propose(ledger, priya)).toBe('not_allowed')
  expect(propose(ledger, amara)).toBeNull()
  expect(propose(ledger, daniel)).toBe('already_signed')
  expect(sign(ledger, amara)).toBe('already_signed')
  expect(sign(ledger, daniel)).toBeNull()
  expect(propose(ledger, amara)).toBe('unchanged_since_agreement')
  const today = contentHashes(page('Charter', 'Nobody calls anybody.')).partHashes
  expect(signingStanding(pageParts, ledger.state.pages.get(pageId), today)).toEqual({
    status: 'agreed',
    signedBy: { client: true, vendor: true },
    drift: ['body'],
    waitingFor: null,
  })
})

it('DO9 refuses a page that reads otherwise than its proposer saw it', () => {
  expect(propose(new SharedLedger(), amara, charter, page('Charter', 'Other words.'))).toBe('content_changed')
})

it('DO9 lets no part of a page stand for one of an objective', () => {
  const objective = sampleContent('Charter', pageId)
  expect(objective.id).toBe(asObjectiveId(pageId))
  expect(contentHashes(objective).partHashes.title).not.toBe(contentHashes(charter).partHashes.title)
})

it('DO10 proposes only what both sides share, with a title and a text', () => {
  const ledger = new SharedLedger()
  expect(propose(ledger, amara, null)).toBe('unknown_page')
  expect(propose(ledger, amara, page(' ', 'Text'))).toBe('title_missing')
  expect(propose(ledger, amara, page('Charter', ''))).toBe('text_missing')
  expect(ledger.events).toEqual([])
})
