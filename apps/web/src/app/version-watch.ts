import { Value, type Watchable, when } from '@sweetspot/client'

/** The part of a service worker's registration that matters here. */
export interface VersionRegistration extends EventTarget {
  readonly waiting: Pick<ServiceWorker, 'postMessage'> | null
  readonly installing: (EventTarget & Pick<ServiceWorker, 'state'>) | null
  update(): Promise<unknown>
}

/** The browser's place for service workers, as far as it matters here. */
export interface VersionContainer extends EventTarget {
  readonly controller: object | null
  register(address: string): Promise<VersionRegistration>
}

/** Notices a newer version of these pages, and takes it up when the person asks for it and nothing is unsaved. */
export class VersionWatch {
  readonly #container: VersionContainer
  readonly #reload: () => void
  readonly #isReady = new Value(false)
  #registration: VersionRegistration | null = null

  constructor(container: VersionContainer, reload: () => void) {
    this.#container = container
    this.#reload = reload
  }

  /** Whether a newer version waits. */
  get isReady(): Watchable<boolean> {
    return this.#isReady
  }

  /** Lets the browser keep these pages for work offline. Rejects where it does not. */
  async start(): Promise<void> {
    const registration = await this.#container.register('/sw.js')
    this.#registration = registration
    this.#check()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => this.#check())
    })
  }

  /** Asks whether there is a newer version; pages that stay open for days would not notice it. */
  async look(): Promise<void> {
    await this.#registration?.update()
  }

  /** Takes up the newer version once `isUnsaved` turns false. Other pages of this browser go on as they are. */
  async takeUp(isUnsaved: Watchable<boolean>): Promise<void> {
    await when(isUnsaved, (unsaved) => !unsaved)
    const waiting = this.#registration?.waiting ?? null
    if (waiting === null) {
      // Another page of this browser has taken it up already.
      this.#reload()
      return
    }
    this.#container.addEventListener('controllerchange', () => this.#reload(), { once: true })
    waiting.postMessage({ type: 'SKIP_WAITING' })
  }

  #check(): void {
    // Without a controller this is the first version, which nobody has to be told about.
    if (this.#registration?.waiting && this.#container.controller !== null) this.#isReady.set(true)
  }
}
