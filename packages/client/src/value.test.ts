import { expect, it } from 'vitest'
import { Value, when } from './value.ts'

it('CL4 resolves at the first value that fits', async () => {
  const value = new Value(1)
  const waiting = when(value, (current) => current > 2)
  value.set(2)
  value.set(3)
  expect(await waiting).toBe(3)
  expect(await when(value, () => true)).toBe(3)
})

it('CL4 rejects when the wait is called off, before or after it began', async () => {
  const controller = new AbortController()
  const waiting = when(new Value(1), () => false, controller.signal)
  controller.abort(new Error('left the page'))
  await expect(waiting).rejects.toThrow('left the page')
  await expect(when(new Value(1), () => true, controller.signal)).rejects.toThrow('left the page')
})

it('CL4 tells listeners of differences only, and not after they stopped', () => {
  const value = new Value('a')
  let calls = 0
  const stop = value.subscribe(() => {
    calls += 1
  })
  value.set('a')
  value.set('b')
  stop()
  value.set('c')
  expect(calls).toBe(1)
})
