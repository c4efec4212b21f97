import type { PersonId } from '@sweetspot/domain'
import type { Settings } from '@sweetspot/store'

const settingKey = 'instance.admin'

/** Knows who set this instance up. They look after the instance; in a relationship it gives them nothing. */
export class InstanceAdmin {
  readonly #settings: Settings

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** Keeps who set the instance up. */
  async appoint(personId: PersonId): Promise<void> {
    await this.#settings.set(settingKey, personId)
  }

  /** Whether this is the person who set the instance up. */
  async is(personId: PersonId): Promise<boolean> {
    return (await this.#settings.get(settingKey)) === personId
  }
}
