import { parties } from '@sweetspot/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ownerKey, ownersIn } from '../register-view/entry-facts.ts'
import { dueSpans, filterStatuses, nobody, type RegisterQuery } from '../register-view/register-query.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'

interface FilterFieldsProps {
  readonly entries: readonly RegisterEntry[]
  readonly query: RegisterQuery
  readonly ask: (query: RegisterQuery) => void
}

/** The filters of the register; each takes effect at once. */
export function FilterFields({ entries, query, ask }: FilterFieldsProps) {
  const { t } = useTranslation('register')
  const { short } = useRelationship()
  return (
    <>
      <Choice
        label={t('filter.owner')}
        value={query.owner ?? ''}
        choose={(value) => ask({ ...query, owner: value === '' ? null : value })}
      >
        <option value={nobody}>{t('filter.nobody')}</option>
        {ownersIn(entries).map((owner) => (
          <option key={ownerKey(owner)} value={ownerKey(owner)}>
            {owner.name}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('filter.act')}
        value={query.act ?? ''}
        choose={(value) => ask({ ...query, act: parties.find((each) => each === value) ?? null })}
      >
        {parties.map((party) => (
          <option key={party} value={party}>
            {short[party]}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('filter.due')}
        value={query.due ?? ''}
        choose={(value) => ask({ ...query, due: dueSpans.find((each) => each === value) ?? null })}
      >
        {dueSpans.map((span) => (
          <option key={span} value={span}>
            {t(`due.${span}`)}
          </option>
        ))}
      </Choice>
      <fieldset>
        <legend className="mb-1 text-xs text-ink-quiet">{t('filter.status')}</legend>
        {filterStatuses.map((status) => (
          <Tick
            key={status}
            label={t(`status.${status}`)}
            isOn={query.statuses.includes(status)}
            turn={(isOn) => ask({ ...query, statuses: statusesWith(query, status, isOn) })}
          />
        ))}
      </fieldset>
      <Tick label={t('filter.changed')} isOn={query.changed} turn={(changed) => ask({ ...query, changed })} />
    </>
  )
}

function statusesWith(query: RegisterQuery, status: RegisterQuery['statuses'][number], isOn: boolean) {
  return filterStatuses.filter((each) => (each === status ? isOn : query.statuses.includes(each)))
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly choose: (value: string) => void
  readonly children: ReactNode
}

function Choice({ label, value, choose, children }: ChoiceProps) {
  const { t } = useTranslation('register')
  return (
    <label className="flex flex-col gap-1 text-xs text-ink-quiet">
      {label}
      <select className="field text-sm" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('filter.any')}</option>
        {children}
      </select>
    </label>
  )
}

function Tick({ label, isOn, turn }: { label: string; isOn: boolean; turn: (isOn: boolean) => void }) {
  return (
    <label className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        className="row-box"
        checked={isOn}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      {label}
    </label>
  )
}
