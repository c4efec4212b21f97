import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { MessagePage } from '../app/MessagePage.tsx'
import { buttonClass } from '../design/Button.tsx'
import { useSentences } from '../i18n/use-sentences.ts'
import { AccountSection } from './AccountSection.tsx'
import { profileQuery } from './account-api.ts'
import { NameForm } from './NameForm.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { RegionForm } from './RegionForm.tsx'
import { SessionSection } from './SessionSection.tsx'

/** What a person chose for themselves, and where they are signed in. */
export function AccountPage() {
  const { t } = useTranslation(['account', 'mail'])
  const sentences = useSentences()
  const { data: profile, error } = useQuery(profileQuery)
  if (error !== null) {
    return <MessagePage title={t('title')} body={sentences.ofError(error)} />
  }
  if (profile === undefined) return <MessagePage title={t('loading')} />
  return (
    <main className="mx-auto flex max-w-2xl flex-col gap-4 px-4 py-6">
      <Link to="/" search={{ choose: true }} className={buttonClass('quiet', '-ml-3 self-start')}>
        <ArrowLeft size={16} aria-hidden="true" />
        {t('back')}
      </Link>
      <h1 className="text-lg font-semibold">{t('title')}</h1>
      <NameForm profile={profile} />
      <PasswordForm email={profile.email} />
      <RegionForm profile={profile} />
      <SessionSection />
      {profile.isAdmin && (
        <AccountSection title={t('mail:outbox.title')}>
          <Link to="/account/mail" className={buttonClass()}>
            {t('mail:outbox.open')}
          </Link>
        </AccountSection>
      )}
    </main>
  )
}
