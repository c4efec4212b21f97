import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { Seal } from '../design/Seal.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMay } from '../relationship/use-objectives.ts'

/** Today of a relationship without objectives: what to begin with. */
export function EmptyToday({ isAlone }: { isAlone: boolean }) {
  const { t } = useTranslation('today')
  const relationship = useRelationship()
  const { otherShort: company } = companyNames(relationship)
  const params = { relationshipId: relationship.id }
  const mayEdit = useMay('document.write', 'table')
  const mayImport = useMay('objectives.import', 'table')
  const mayInvite = useMay('members.manage', 'table')
  return (
    <div className="mx-auto flex max-w-xl flex-col items-center gap-3 py-6 text-center">
      <Seal signedBy={{ client: false, vendor: false }} size={56} />
      <h2 className="text-base font-semibold">{t('empty.title')}</h2>
      <p className="text-ink-soft">{t('empty.body', { company })}</p>
      <ul className="mt-4 w-full space-y-3 text-left">
        {mayEdit && (
          <Step title={t('empty.write.title')} body={t('empty.write.body', { company })}>
            <Link to="/r/$relationshipId/objectives" params={params} className={buttonClass('primary')}>
              {t('empty.write.action')}
            </Link>
            {mayImport && (
              <Link to="/r/$relationshipId/import" params={params} className={buttonClass()}>
                {t('empty.write.import')}
              </Link>
            )}
          </Step>
        )}
        {isAlone && mayInvite && (
          <Step title={t('empty.invite.title', { company })} body={t('empty.invite.body')}>
            <Link to="/r/$relationshipId/people" params={params} className={buttonClass()}>
              {t('empty.invite.action', { company })}
            </Link>
          </Step>
        )}
      </ul>
    </div>
  )
}

function Step({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  const id = useId()
  return (
    <li aria-labelledby={id} className="rounded-card border border-line bg-surface p-4">
      <h3 id={id} className="font-medium">
        {title}
      </h3>
      <p className="mt-0.5 text-ink-soft">{body}</p>
      <div className="mt-3 flex flex-wrap gap-2">{children}</div>
    </li>
  )
}
