import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../design/Avatar.tsx'
import { DeferredMenu } from '../design/DeferredMenu.tsx'
import { useMe } from '../relationship/use-objectives.ts'
import { accountButton } from './account-button.ts'

const AccountMenuItems = lazy(async () => {
  const { AccountMenuItems: component } = await import('./AccountMenuItems.tsx')
  return { default: component }
})

/** The person who is here; opens the account menu. */
export function AccountMenu() {
  const { t } = useTranslation('app')
  const { name, party } = useMe()
  return (
    <DeferredMenu
      label={t('account.open', { name })}
      className={accountButton}
      picture={<Avatar name={name} party={party} decorative />}
    >
      <AccountMenuItems />
    </DeferredMenu>
  )
}
