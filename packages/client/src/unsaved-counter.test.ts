import fc from 'fast-check'
import { expect, it } from 'vitest'
import { UnsavedCounter } from './unsaved-counter.ts'

it('CL1 asks once at a time and again for what was made meanwhile', () => {
  const counter = new UnsavedCounter()
  expect(counter.ask()).toBeNull()
  counter.made()
  counter.made()
  expect([counter.ask(), counter.ask()]).toEqual([2, null])
  counter.made()
  counter.confirmed(2)
  expect([counter.unsaved, counter.ask()]).toEqual([1, 3])
})

it('CL1 forgets the barrier of a lost connection and asks again on the next', () => {
  const counter = new UnsavedCounter()
  counter.made()
  counter.ask()
  counter.disconnected()
  expect([counter.unsaved, counter.ask()]).toEqual([1, 1])
})

it('CL1 never calls more saved than a returned barrier covers', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('make', 'ask', 'answer', 'lose')), (steps) => {
      const counter = new UnsavedCounter()
      let made = 0
      let covered = 0
      let underway: number | null = null
      for (const step of steps) {
        if (step === 'make') {
          counter.made()
          made += 1
        } else if (step === 'ask') underway = counter.ask() ?? underway
        else if (step === 'lose') {
          counter.disconnected()
          underway = null
        } else if (underway !== null) {
          counter.confirmed(underway)
          covered = underway
          underway = null
        }
        expect(counter.unsaved).toBe(made - covered)
      }
    }),
  )
})

it('CL1 rejects an answer to a barrier that was never sent', () => {
  expect(() => new UnsavedCounter().confirmed(1)).toThrow(RangeError)
})
