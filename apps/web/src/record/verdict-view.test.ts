import type { RecordProblem } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { listedEvents, verdictView } from './verdict-view.ts'

const problem = (kind: RecordProblem['kind'], seq: number, chain: RecordProblem['chain'] = 'shared') => ({
  kind,
  seq,
  chain,
})
const viewOf = (...problems: readonly RecordProblem[]) => verdictView({ events: 23, heads: [], problems })

describe('verdictView', () => {
  it('WB38 says how many events are sound', () => {
    expect(viewOf()).toEqual({ tone: 'good', events: 23 })
  })

  it('WB38 makes one group of each kind and chain', () => {
    const view = viewOf(
      problem('gap', 7),
      problem('payload_changed', 3),
      problem('gap', 9),
      problem('gap', 1, 'caucus.client'),
    )
    expect(view).toEqual({
      tone: 'bad',
      problems: [
        { kind: 'payload_changed', chain: 'shared', events: [3] },
        { kind: 'gap', chain: 'shared', events: [7, 9] },
        { kind: 'gap', chain: 'caucus.client', events: [1] },
      ],
    })
  })

  it('WB38 says a rewritten past before everything else', () => {
    const view = viewOf(problem('broken_link', 4), problem('key_changed', 9), problem('rewritten_since', 9))
    expect(view).toMatchObject({ tone: 'rewritten', problems: [{ kind: 'rewritten_since' }, {}, {}] })
  })

  it('WB38 tells a mere change of key from a record that is not sound', () => {
    expect(viewOf(problem('key_changed', 9)).tone).toBe('new_key')
    expect(viewOf(problem('key_changed', 9), problem('bad_signature', 9)).tone).toBe('bad')
  })

  it('WB38 lists the first events and counts the others', () => {
    const numbers = Array.from({ length: 11 }, (_, index) => index + 1)
    expect(listedEvents(numbers)).toEqual({ listed: numbers.slice(0, 8), more: 3 })
    expect(listedEvents([5])).toEqual({ listed: [5], more: 0 })
  })
})
