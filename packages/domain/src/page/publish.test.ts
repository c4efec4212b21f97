import { expect, it } from 'vitest'
import { asPageId, asPersonId } from '../ids.ts'
import type { Member, Role } from '../member.ts'
import { richTextOf } from '../rich-text.ts'
import { contentHashes } from '../signing/content.ts'
import type { PageContent } from './content.ts'
import { decidePublish } from './publish.ts'

const held: PageContent = {
  kind: 'page',
  schema: 1,
  id: asPageId('private'),
  parts: { title: 'Our offer', body: richTextOf('Two experts for six weeks.') },
}
const seenRoot = contentHashes(held).root
const pageId = asPageId('shared')
const member = (role: Role): Member => ({
  personId: asPersonId('p'),
  party: 'vendor',
  name: 'P',
  roles: [role],
})

it('DP1 publishing records the exact text of the new page, and nothing of where it came from', () => {
  const events = decidePublish(member('member'), { held, seenRoot, pageId })
  const root = contentHashes({ ...held, id: pageId }).root
  expect(events).toEqual([{ type: 'page.published', payload: { pageId, title: 'Our offer', root } }])
  expect(JSON.stringify(events)).not.toContain('private')
  expect(root).not.toBe(seenRoot)
})

it('DP2 publishes nothing but what the person saw, and only for who may write on both sides of the step', () => {
  const code = (by: Member, request: Partial<Parameters<typeof decidePublish>[1]> = {}): string => {
    const outcome = decidePublish(by, { held, seenRoot, pageId, ...request })
    return 'kind' in outcome ? outcome.code : 'published'
  }
  const later = { ...held, parts: { ...held.parts, title: 'Our last offer' } }
  expect(code(member('member'), { held: later })).toBe('content_changed')
  expect(code(member('member'), { held: null })).toBe('unknown_page')
  for (const role of ['finance', 'viewer', 'auditor'] as const) expect(code(member(role))).toBe('not_allowed')
  for (const role of ['lead', 'sponsor', 'member'] as const) expect(code(member(role))).toBe('published')
})
