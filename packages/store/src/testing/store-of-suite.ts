import {
  asOrganisationId,
  asPersonId,
  asRelationshipId,
  type PersonId,
  type RelationshipId,
} from '@sweetspot/domain'
import { afterAll, beforeAll } from 'vitest'
import type { Store } from '../store.ts'

/** Opens an empty store for a suite; the suite closes it. */
export type OpenStore = () => Promise<Store>

/** The store that the tests of one suite share, and makers of things of their own for each test. */
export class StoreOfSuite {
  readonly #openStore: OpenStore
  #opened: Store | null = null
  #lastNumber = 0

  /** Call inside `describe`: opens before its tests and closes after them. */
  constructor(openStore: OpenStore) {
    this.#openStore = openStore
    beforeAll(async () => {
      this.#opened = await this.#openStore()
    })
    afterAll(async () => {
      await this.#opened?.close()
    })
  }

  get store(): Store {
    if (this.#opened === null) throw new Error('the store is open only while the tests of its suite run')
    return this.#opened
  }

  /** A name that no other test of the suite uses; a later one sorts after an earlier one. */
  unique(prefix: string): string {
    this.#lastNumber += 1
    return `${prefix}-${String(this.#lastNumber).padStart(4, '0')}`
  }

  /** Waits until the database's clock shows another time, so that what comes next is later than what came. */
  async nextMillisecond(): Promise<void> {
    const start = await this.store.now()
    while ((await this.store.now()) === start);
  }

  async newPerson(): Promise<PersonId> {
    const id = asPersonId(this.unique('person'))
    await this.store.people.create({ id, email: `${id}@example.com`, name: 'Anna', passwordHash: null })
    return id
  }

  async newRelationship(prefix = 'relationship'): Promise<RelationshipId> {
    const id = asRelationshipId(this.unique(prefix))
    await this.store.relationships.create({
      id,
      client: { id: asOrganisationId(`${id}-client`), name: 'Northwind' },
      vendor: { id: asOrganisationId(`${id}-vendor`), name: 'Contoso' },
    })
    return id
  }
}
