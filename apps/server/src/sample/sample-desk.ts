import { setTimeout } from 'node:timers/promises'
import { asRelationshipId, type Party, type PersonId, type RelationshipId } from '@sweetspot/domain'
import type { PasswordHasher } from '../people/password.ts'
import type { SignIn } from '../people/sign-in.ts'
import { loadSample } from './sample-loader.ts'
import type { SampleParts } from './sample-parts.ts'
import { samplePeople } from './story.ts'

const settingKey = 'sample.relationship_id'
const leaseKey = 'sample.loading_until'
/** Ten times what loading takes on a slow machine. */
const leaseMs = 60_000
const waitMs = 200

/** Keeps the sample relationship: loads it once, and lets people into it. */
export class SampleDesk {
  readonly #parts: SampleParts
  #loading: Promise<RelationshipId> | null = null

  constructor(parts: SampleParts) {
    this.#parts = parts
  }

  /** The sample relationship's id; loads it at the first call of an instance's life. */
  ready(): Promise<RelationshipId> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = null
      throw error
    })
    return this.#loading
  }

  async #load(): Promise<RelationshipId> {
    const { settings } = this.#parts.store
    for (;;) {
      const known = await settings.get(settingKey)
      if (known !== null) return asRelationshipId(known)
      if (await settings.lease(leaseKey, leaseMs)) break
      // Another node on this database loads it at this moment.
      await setTimeout(waitMs)
    }
    // Between the first look and the lease the other may have come to its end.
    const known = await settings.get(settingKey)
    if (known !== null) return asRelationshipId(known)
    const relationshipId = await loadSample(this.#parts)
    await settings.set(settingKey, relationshipId)
    return relationshipId
  }

  /** The sample relationship and the lead of one of its sides. */
  async enter(party: Party): Promise<{ relationshipId: RelationshipId; lead: PersonId }> {
    const relationshipId = await this.ready()
    const lead = samplePeople.find((person) => person.party === party && person.roles.includes('lead'))
    const account = lead === undefined ? null : await this.#parts.store.people.findByEmail(lead.email)
    if (account === null) throw new Error(`the sample has no lead for the ${party}`)
    return { relationshipId, lead: account.id }
  }

  /** Lets nobody sign in with a password that the sample's accounts had before, and ends what they opened with it. */
  async lock(signIn: SignIn): Promise<void> {
    const { people, settings } = this.#parts.store
    if ((await settings.get(settingKey)) === null) return
    for (const { email } of samplePeople) {
      const account = await people.findByEmail(email)
      if (account === null || account.passwordHash === null) continue
      await people.setPasswordHash(account.id, null)
      await signIn.endAll(account.id)
    }
  }

  /** Lets the sample's people sign in with this password. */
  async setPassword(passwords: PasswordHasher, password: string): Promise<void> {
    await this.ready()
    const { people } = this.#parts.store
    await Promise.all(
      samplePeople.map(async ({ email }) => {
        const account = await people.findByEmail(email)
        if (account === null) return
        const current = account.passwordHash
        if (current !== null && (await passwords.verify(password, current))) return
        await people.setPasswordHash(account.id, await passwords.hash(password))
      }),
    )
  }
}
