import type { PersonDevice, RelationshipReplica } from '@sweetspot/client'
import type { Member, Party } from '@sweetspot/domain'
import { createContext, useContext } from 'react'
import type { RegisterEdits } from '../objectives/register-edits.ts'
import type { SeenKeeper } from '../today/seen-keeper.ts'
import type { CellCollisions } from './cell-collisions.ts'
import type { ObjectiveRegister } from './objective-register.ts'

/** An open relationship as its pages use it. */
export interface OpenRelationship {
  readonly id: string
  readonly name: string
  /** Who is here, and for which side. */
  readonly me: Member
  /** The two companies in full. */
  readonly names: Readonly<Record<Party, string>>
  /** The two companies as people call them. */
  readonly short: Readonly<Record<Party, string>>
  /** What this browser keeps of this person's work. */
  readonly device: PersonDevice
  readonly replica: RelationshipReplica
  readonly register: ObjectiveRegister
  readonly edits: RegisterEdits
  /** Where others have just written over this person's cells. */
  readonly collisions: CellCollisions
  /** Up to where this person has seen what others did. */
  readonly seen: SeenKeeper
}

/** The relationship whose pages are open. */
export const RelationshipContext = createContext<OpenRelationship | null>(null)

/** The open relationship; must be used inside `RelationshipProvider`. */
export function useRelationship(): OpenRelationship {
  const relationship = useContext(RelationshipContext)
  if (relationship === null) throw new Error('useRelationship needs RelationshipProvider')
  return relationship
}
