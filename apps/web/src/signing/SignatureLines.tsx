import { parties, type Signature } from '@sweetspot/domain'
import { CheckCircle2, Circle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PartyName } from '../design/PartyName.tsx'
import { useDates } from '../i18n/use-dates.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import type { AgreementView } from './agreement-view.ts'
import { useLimitWords } from './use-limit-words.ts'

/** Who signed for each side, in which role and when. */
export function SignatureLines({ view }: { view: AgreementView }) {
  const { t } = useTranslation('signing')
  const { names } = useRelationship()
  if (view.phase === 'draft') return null
  const signatures = 'proposal' in view ? view.proposal.signatures : view.agreement.signatures
  return (
    <ul className="mt-2 flex flex-col gap-1.5">
      {parties.map((party) => {
        const signature = signatures[party]
        const Picture = signature === undefined ? Circle : CheckCircle2
        return (
          <li key={party} className="flex items-start gap-2">
            <Picture
              size={16}
              aria-hidden="true"
              className={`mt-0.5 shrink-0 ${party === 'client' ? 'text-client' : 'text-vendor'}`}
            />
            {signature === undefined ? (
              <span className="text-ink-quiet">{t('unsigned', { company: names[party] })}</span>
            ) : (
              <span className="min-w-0">
                <Signed signature={signature} />
                <PartyName party={party} name={names[party]} className="text-xs" />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Signed({ signature }: { signature: Signature }) {
  const { t } = useTranslation('app')
  const dates = useDates()
  const limitWords = useLimitWords()
  const [role] = signature.roles
  return (
    <span className="block">
      <span className="font-medium">{signature.name}</span>
      {role !== undefined && `, ${t(`roles.${role}`)}`}
      <time dateTime={signature.at} className="ml-2 text-ink-quiet">
        {dates.moment(signature.at)}
      </time>
      {signature.limit !== undefined && (
        <span className="block text-xs text-ink-quiet">{limitWords(signature.limit)}</span>
      )}
    </span>
  )
}
