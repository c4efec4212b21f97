import { type Member, type Owner, type Party, parties } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { PartyName } from '../design/PartyName.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'

/** The owners of an objective, one a side ("two in a box"). */
export function OwnerFields({ entry, mayEdit }: { entry: RegisterEntry; mayEdit: boolean }) {
  return (
    <>
      {parties.map((party) => (
        <OwnerField key={party} entry={entry} party={party} mayEdit={mayEdit} />
      ))}
    </>
  )
}

/** Value of the entry for a name that came from a spreadsheet and is nobody's yet. */
const unmatched = 'unmatched'

function OwnerField({ entry, party, mayEdit }: { entry: RegisterEntry; party: Party; mayEdit: boolean }) {
  const { t } = useTranslation('objectives')
  const { names, edits, replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  const members = [...state.members.values()].filter((member) => member.party === party)
  const owner = entry.row.owners[party]
  const choose = (value: string): void => {
    if (value !== unmatched) edits.setOwners(entry.id, { [party]: ownerOf(members, value) })
  }
  const isKnown = members.some((member) => member.personId === owner?.personId)
  return (
    <label className="flex min-w-0 flex-col gap-1 text-xs text-ink-quiet">
      <span className="sr-only">{t('owner', { company: names[party] })}</span>
      <span aria-hidden="true">
        <PartyName party={party} name={names[party]} />
      </span>
      <select
        className="field text-sm"
        disabled={!mayEdit}
        value={owner === null ? '' : isKnown ? (owner.personId ?? '') : unmatched}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t('noOwner')}</option>
        {owner !== null && !isKnown && <option value={unmatched}>{owner.name}</option>}
        {members.map((member) => (
          <option key={member.personId} value={member.personId}>
            {member.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function ownerOf(members: readonly Member[], personId: string): Owner | null {
  const member = members.find((each) => each.personId === personId)
  return member === undefined ? null : { personId: member.personId, name: member.name }
}
