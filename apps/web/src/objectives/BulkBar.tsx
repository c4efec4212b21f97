import { type Member, type Owner, type Party, parties } from '@sweetspot/domain'
import { Archive, Copy, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'

interface BulkBarProps {
  readonly count: number
  readonly mayEdit: boolean
  readonly setOwner: (party: Party, owner: Owner | null) => void
  readonly setDue: (due: string) => void
  readonly copy: () => void
  readonly archive: () => void
  readonly clear: () => void
}

/** What can be done with all picked rows at once. */
export function BulkBar(props: BulkBarProps) {
  const { t } = useTranslation('register')
  const { count, mayEdit, setOwner, setDue, copy, archive, clear } = props
  const [asked, setAsked] = useState<'owner' | 'due' | null>(null)
  const { replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  const members = [...state.members.values()]
  const chooseOwner = (value: string): void => {
    const member = members.find(({ personId }) => personId === value)
    const party = member?.party ?? parties.find((each) => each === value)
    if (party === undefined) return
    setOwner(party, member === undefined ? null : { personId: member.personId, name: member.name })
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const value = new FormData(event.currentTarget).get('value')
    if (typeof value === 'string' && asked === 'due') setDue(value)
    if (typeof value === 'string' && asked === 'owner') chooseOwner(value)
    setAsked(null)
  }
  return (
    <fieldset
      aria-label={t('select.bar')}
      className="no-print mx-2 mb-2 flex flex-wrap items-center gap-1 rounded-control bg-accent-soft px-2"
    >
      <span className="mr-1 font-medium text-accent">{t('select.count', { count })}</span>
      {mayEdit && asked === null && (
        <>
          <Button look="quiet" onClick={() => setAsked('owner')}>
            {t('select.owner')}
          </Button>
          <Button look="quiet" onClick={() => setAsked('due')}>
            {t('select.due')}
          </Button>
        </>
      )}
      {asked !== null && (
        <form onSubmit={submit} className="flex flex-wrap items-center gap-2">
          {asked === 'owner' ? <OwnerChoice members={members} /> : <DueChoice />}
          <Button type="submit">{t('select.apply')}</Button>
          <Button look="quiet" onClick={() => setAsked(null)}>
            {t('select.cancel')}
          </Button>
        </form>
      )}
      <Button look="quiet" onClick={copy}>
        <Copy size={15} aria-hidden="true" />
        {t('select.copy')}
      </Button>
      {mayEdit && (
        <Button look="quiet" onClick={archive}>
          <Archive size={15} aria-hidden="true" />
          {t('select.archive')}
        </Button>
      )}
      <IconButton label={t('select.clear')} className="ml-auto" onClick={clear}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </fieldset>
  )
}

function DueChoice() {
  const { t } = useTranslation('register')
  return (
    <input
      name="value"
      type="date"
      aria-label={t('select.dueLabel')}
      className="field w-auto"
      // biome-ignore lint/a11y/noAutofocus: the button that was pressed has become this field
      autoFocus
    />
  )
}

function OwnerChoice({ members }: { members: readonly Member[] }) {
  const { t } = useTranslation('register')
  const { names, short } = useRelationship()
  return (
    <select
      name="value"
      aria-label={t('select.ownerLabel')}
      className="field w-auto max-w-64"
      // biome-ignore lint/a11y/noAutofocus: the button that was pressed has become this field
      autoFocus
    >
      {parties.map((party) => (
        <optgroup key={party} label={names[party]}>
          {members
            .filter((member) => member.party === party)
            .map(({ personId, name }) => (
              <option key={personId} value={personId}>
                {name}
              </option>
            ))}
          <option value={party}>{t('select.nobodyAt', { company: short[party] })}</option>
        </optgroup>
      ))}
    </select>
  )
}
