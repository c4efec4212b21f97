import { expect, it } from 'vitest'
import { searchAnswerSchema } from './search.ts'

it('PR25 an answer to a search says what was found where, with the words around it', () => {
  const hit = {
    kind: 'wins',
    scope: 'voice.vendor',
    id: 'o1',
    title: 'Leave the data centre',
    excerpt: [
      { text: 'A ', hit: false },
      { text: 'reference', hit: true },
    ],
  }
  expect(searchAnswerSchema.parse({ hits: [hit], more: false }).hits).toEqual([hit])
  expect(searchAnswerSchema.safeParse({ hits: [{ ...hit, kind: 'secret' }], more: false }).success).toBe(
    false,
  )
})
