import { afterEach, expect, it } from 'vitest'
import {
  Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness'
import * as Y from 'yjs'
import { announceAgain, forgetOthers } from './presence-line.ts'

const open: Awareness[] = []
afterEach(() => {
  for (const awareness of open.splice(0)) awareness.destroy()
})

function person(place: string): Awareness {
  const awareness = new Awareness(new Y.Doc())
  open.push(awareness)
  awareness.setLocalState({ at: place })
  return awareness
}

/** The server hands on what somebody's entry is. */
function relay(from: Awareness, to: Awareness): void {
  applyAwarenessUpdate(to, encodeAwarenessUpdate(from, [from.clientID]), 'server')
}

it('CL14 shows the others again after a reconnect although they have not moved', () => {
  const [amara, daniel] = [person('title'), person('due')]
  relay(daniel, amara)
  // What y-websocket does when the line is lost.
  removeAwarenessStates(amara, [daniel.clientID], 'lost')
  relay(daniel, amara)
  expect(amara.getStates().has(daniel.clientID)).toBe(false)
  forgetOthers(amara)
  relay(daniel, amara)
  expect(amara.getStates().get(daniel.clientID)).toEqual({ at: 'due' })
  expect(amara.meta.has(amara.clientID)).toBe(true)
})

it('CL14 is seen again by those who saw it leave', () => {
  const [amara, daniel] = [person('title'), person('due')]
  relay(amara, daniel)
  removeAwarenessStates(daniel, [amara.clientID], 'the server said so')
  relay(amara, daniel)
  expect(daniel.getStates().has(amara.clientID)).toBe(false)
  announceAgain(amara)
  relay(amara, daniel)
  expect(daniel.getStates().get(amara.clientID)).toEqual({ at: 'title' })
})
