import { may } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { Notice } from '../design/Notice.tsx'
import { useFormats } from '../i18n/use-formats.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMe } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'

/** Says to those who may not import who can. */
export function WhoImports() {
  const { t } = useTranslation('objectiveImport')
  const { names, replica } = useRelationship()
  const { party } = useMe()
  const { or } = useFormats()
  const { state } = useWatchable(replica.ledger.view)
  const importers = [...state.members.values()]
    .filter((member) => member.party === party && may(member, 'objectives.import', 'table'))
    .map((member) => member.name)
  const people = or(importers)
  const company = names[party]
  return (
    <div className="max-w-2xl p-4">
      <Notice>
        {importers.length === 0 ? t('who.nobody', { company }) : t('who.people', { people, company })}
      </Notice>
    </div>
  )
}
