import { expect, it } from 'vitest'
import { combineSaveStates, type DocumentState, isEditable } from './save-state.ts'

const live = (unsaved: number, answering = true): DocumentState => ({ phase: 'live', unsaved, answering })
const lost = (unsaved: number): DocumentState => ({ phase: 'reconnecting', unsaved })
const opening: DocumentState = { phase: 'opening', unsaved: 0, missing: false }
const kept = (unsaved: number): DocumentState => ({ phase: 'kept', unsaved })

it.each<[string, DocumentState[], boolean, object]>([
  ['everything is confirmed', [live(0), live(0)], true, { kind: 'saved' }],
  ['a change is under way', [live(0), live(2)], true, { kind: 'saving' }],
  ['a document has not arrived yet', [live(0), opening], true, { kind: 'opening' }],
  ['a change is under way while another document arrives', [live(1), opening], true, { kind: 'saving' }],
  ['the line is down, nothing waits', [live(0), lost(0)], true, { kind: 'reconnecting' }],
  ['the line is down, changes wait', [live(0), lost(3)], true, { kind: 'offline', changes: 3 }],
  ['this device’s copy is shown, the server not heard yet', [live(0), kept(0)], true, { kind: 'opening' }],
  ['changes of an earlier visit are about to be sent', [kept(2), kept(0)], true, { kind: 'saving' }],
  ['changes of an earlier visit wait offline', [kept(2), kept(1)], false, { kind: 'offline', changes: 3 }],
  ['the browser is offline', [lost(0)], false, { kind: 'offline', changes: 0 }],
  [
    'the server does not answer',
    [live(1, false)],
    true,
    { kind: 'not_saved', reason: 'no_answer', changes: 1 },
  ],
])('CL2 when %s', (_when, states, online, expected) => {
  expect(combineSaveStates(states, online)).toEqual(expected)
})

it('CL3 says first what was closed for good, and what is unsaved', () => {
  const closed: DocumentState = { phase: 'closed', reason: 'forbidden', unsaved: 2 }
  expect(combineSaveStates([live(0), lost(1), closed], true)).toEqual({
    kind: 'not_saved',
    reason: 'forbidden',
    changes: 3,
  })
})

it('CL6 lets people write only where the content is known and the server takes changes', () => {
  const states: DocumentState[] = [
    kept(0),
    live(0),
    lost(0),
    opening,
    { phase: 'reading', unsaved: 0 },
    { phase: 'closed', reason: 'forbidden', unsaved: 0 },
  ]
  expect(states.map(isEditable)).toEqual([true, true, true, false, false, false])
})
