import type { InvitationLookup } from '@sweetspot/protocol'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Seal } from '../design/Seal.tsx'

/** Who invites, into what, and what the other side cannot do; said before anybody registers. */
export function InvitationTerms({ invitation }: { invitation: InvitationLookup }) {
  const { t } = useTranslation(['members', 'app'])
  const { invitedBy, organisation, relationship, host, roles } = invitation
  const other = otherCompany(invitation)
  return (
    <div className="flex min-w-0 flex-col justify-center gap-5">
      <Seal signedBy={{ client: true, vendor: true }} size={56} />
      <h1 className="text-2xl font-semibold tracking-tight">{t('arrive.title')}</h1>
      <p className="font-serif text-xl leading-snug">
        {t('arrive.sentence', { person: invitedBy.name, company: invitedBy.organisation })}
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2">
        <Term name={t('arrive.relationship')}>{relationship}</Term>
        <Term name={t('arrive.actsFor')}>{organisation}</Term>
        <Term name={t('arrive.roles')}>{roles.map((role) => t(`app:roles.${role}`)).join(', ')}</Term>
        <Term name={t('arrive.host')}>{host}</Term>
      </dl>
      <section className="border-l-2 border-line-strong pl-4">
        <h2 className="font-semibold">
          {other === null ? t('arrive.cannotOther') : t('arrive.cannot', { company: other })}
        </h2>
        <p className="text-ink-soft">{t('arrive.cannotBody')}</p>
      </section>
    </div>
  )
}

/** The inviting company where it is the other one; a colleague's invitation names only the own company. */
function otherCompany({ invitedBy, organisation }: InvitationLookup): string | null {
  return invitedBy.organisation === organisation ? null : invitedBy.organisation
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-quiet">{name}</dt>
      <dd className="font-medium wrap-anywhere">{children}</dd>
    </>
  )
}
