import fc from 'fast-check'
import { asObjectiveId } from '../ids.ts'
import type { ObjectiveContent } from '../objective/content.ts'
import { richTextOf } from '../rich-text.ts'

/** An objective that can be proposed. */
export function sampleContent(title = 'Close the month in five days', id = 'o1'): ObjectiveContent {
  return {
    kind: 'objective',
    schema: 1,
    id: asObjectiveId(id),
    parts: {
      title,
      description: richTextOf('Interfaces run twice a day.'),
      clientWin: richTextOf('Figures four days earlier.'),
      vendorWin: richTextOf('Know-how in finance.'),
      clientNoGain: '',
      vendorNoGain: '',
      clientContribution: 'Two people from finance.',
      vendorContribution: 'The interfaces.',
      measures: [],
      owners: { client: { personId: 'p1', name: 'Tom Hargreaves' }, vendor: null },
      start: null,
      due: '2027-02-28',
    },
  }
}

/** Any content, complete or not. */
export const objectiveContentArbitrary: fc.Arbitrary<ObjectiveContent> = fc
  .record({
    title: fc.string(),
    description: fc.string().map(richTextOf),
    clientWin: fc.string().map(richTextOf),
    vendorWin: fc.string().map(richTextOf),
    vendorNoGain: fc.constantFrom('', 'Goodwill'),
    start: fc.option(fc.constantFrom('2026-01-01', '2027-01-01')),
    due: fc.option(fc.constantFrom('2027-02-28', '2027-03-31')),
  })
  .map((parts) => {
    const content = sampleContent()
    return { ...content, parts: { ...content.parts, ...parts } }
  })
