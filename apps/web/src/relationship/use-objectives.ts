import { isEditable } from '@sweetspot/client'
import { type Action, type Member, may, otherParty, type Scope } from '@sweetspot/domain'
import { useCallback, useSyncExternalStore } from 'react'
import type { RegisterEntry, RegisterView } from './objective-register.ts'
import { type OpenRelationship, useRelationship } from './relationship-context.ts'
import { useWatchable } from './use-watchable.ts'

/** The register of the open relationship. */
export function useRegister(): RegisterView {
  return useWatchable(useRelationship().register)
}

/** One objective of the register; undefined where there is none. Draws again only when that one changes. */
export function useObjective(id: string): RegisterEntry | undefined {
  const { register } = useRelationship()
  const get = useCallback(() => register.get().byId.get(id), [register, id])
  return useSyncExternalStore(register.subscribe, get)
}

/** The member who is here, as the record says now; until it has arrived, as the sign-in said. */
export function useMe(): Member {
  const { me, replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  return state.members.get(me.personId) ?? me
}

/** Whether the member who is here may do something. */
export function useMay(action: Action, scope: Scope): boolean {
  return may(useMe(), action, scope)
}

/**
 * Whether the member who is here may write to a document now: by their role, and where its content is known and the
 * server has not closed it for good (what would be typed then could never be saved).
 */
export function useMayWrite(scope: Scope, name: string): boolean {
  const state = useWatchable(useRelationship().replica.document(scope, name).state)
  return useMay('document.write', scope) && isEditable(state)
}

/** Names of the own and the other company. */
export function companyNames({ me, names, short }: OpenRelationship) {
  const other = otherParty(me.party)
  return { own: names[me.party], other: names[other], ownShort: short[me.party], otherShort: short[other] }
}
