import { Value } from '@sweetspot/client'
import { expect, it } from 'vitest'
import { type VersionContainer, type VersionRegistration, VersionWatch } from './version-watch.ts'

class Worker extends EventTarget {
  readonly messages: unknown[] = []
  state: ServiceWorkerState = 'installing'
  postMessage(message: unknown): void {
    this.messages.push(message)
  }
}

class Registration extends EventTarget implements VersionRegistration {
  waiting: Worker | null = null
  installing: Worker | null = null
  async update(): Promise<void> {
    const worker = new Worker()
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    this.waiting = worker
    this.installing = null
    worker.state = 'installed'
    worker.dispatchEvent(new Event('statechange'))
  }
}

class Container extends EventTarget implements VersionContainer {
  readonly registration = new Registration()
  controller: object | null = {}
  async register(): Promise<Registration> {
    return this.registration
  }
}

async function started(container = new Container()) {
  let reloads = 0
  const watch = new VersionWatch(container, () => {
    reloads += 1
  })
  await watch.start()
  return { container, watch, reloads: () => reloads }
}

it('WB71 announces a newer version, and not the first one', async () => {
  const { watch } = await started()
  expect(watch.isReady.get()).toBe(false)
  await watch.look()
  expect(watch.isReady.get()).toBe(true)
  const first = new Container()
  first.controller = null
  const { watch: newcomer } = await started(first)
  await newcomer.look()
  expect(newcomer.isReady.get()).toBe(false)
})

it('WB71 reloads only when asked, after everything is saved', async () => {
  const { container, watch, reloads } = await started()
  await watch.look()
  const unsaved = new Value(true)
  const taken = watch.takeUp(unsaved)
  expect(container.registration.waiting?.messages).toEqual([])
  unsaved.set(false)
  await taken
  expect([container.registration.waiting?.messages, reloads()]).toEqual([[{ type: 'SKIP_WAITING' }], 0])
  container.dispatchEvent(new Event('controllerchange'))
  expect(reloads()).toBe(1)
})

it('WB71 does not reload a page because another one took up the newer version', async () => {
  const { container, watch, reloads } = await started()
  await watch.look()
  container.registration.waiting = null
  container.dispatchEvent(new Event('controllerchange'))
  expect(reloads()).toBe(0)
  await watch.takeUp(new Value(false))
  expect(reloads()).toBe(1)
})
