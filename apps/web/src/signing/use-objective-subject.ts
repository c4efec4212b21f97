import { otherParty } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import type { SigningSubject } from './signing-subject.ts'

/** An objective as something to sign. */
export function useObjectiveSubject(entry: RegisterEntry): SigningSubject {
  const missing = useMissing(entry)
  const { id, content, hashes, record } = entry
  return { target: { kind: 'objective', id }, content, hashes, record, missing }
}

function useMissing({ row, saidGain }: RegisterEntry): string | null {
  const { t } = useTranslation('signing')
  const relationship = useRelationship()
  const own = relationship.me.party
  if (row.title.trim() === '') return t('missingTitle.objective')
  if (!saidGain[own]) return t('missingOwn')
  const { otherShort } = companyNames(relationship)
  return !saidGain[otherParty(own)] ? t('missingOther', { company: otherShort }) : null
}
