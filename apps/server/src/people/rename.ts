import { decideMembership, type PersonId } from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { recorded } from '../ledger/recorded.ts'

/**
 * Tells every relationship of a person their new name. One that knows it already records nothing, so that who tries
 * again after a failure reaches those that were left.
 */
export async function renameEverywhere(
  { store, ledger }: { readonly store: Store; readonly ledger: LedgerService },
  personId: PersonId,
  name: string,
): Promise<void> {
  const at = await store.now()
  for (const { relationshipId, party } of await store.relationships.listForPerson(personId)) {
    const outcome = await ledger.decide({
      relationshipId,
      chain: 'shared',
      author: { personId, party },
      decide: (state) => decideMembership(state, { type: 'member.rename' }, { personId, name, at }),
    })
    recorded(outcome)
  }
}
