import { Menu } from '@base-ui/react/menu'
import { useNavigate } from '@tanstack/react-router'
import { Check, LogOut, UserRound, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../design/Avatar.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMe } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { accountButton } from './account-button.ts'
import { SignOutDialog } from './SignOutDialog.tsx'
import { isTheme, themes } from './theme.ts'
import { useThemeControl } from './theme-context.ts'
import { useSignOut } from './use-sign-out.ts'

/** The account menu, open: name, appearance and sign-out of the person who is here. */
export function AccountMenuItems() {
  const { t } = useTranslation(['app', 'account'])
  const { names } = useRelationship()
  const me = useMe()
  const navigate = useNavigate()
  const signingOut = useSignOut()
  return (
    <>
      <Menu.Root defaultOpen>
        <Menu.Trigger className={accountButton}>
          <Avatar name={me.name} party={me.party} decorative />
          <span className="sr-only">{t('account.open', { name: me.name })}</span>
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="end" sideOffset={4}>
            <Menu.Popup data-party={me.party} className="popup w-64 p-1.5">
              <div className="px-2.5 py-2">
                <div className="font-semibold">{me.name}</div>
                <div className="text-ink-quiet">{names[me.party]}</div>
                <div className="text-ink-quiet">{me.roles.map((role) => t(`roles.${role}`)).join(', ')}</div>
              </div>
              <MenuLine />
              <ThemeChoice />
              <MenuLine />
              <Menu.Item className="menu-item" onClick={() => void navigate({ to: '/account' })}>
                <UserRound size={16} aria-hidden="true" className="text-ink-quiet" />
                {t('account:menu')}
              </Menu.Item>
              <Menu.Item
                className="menu-item"
                onClick={() => void navigate({ to: '/', search: { choose: true } })}
              >
                <Users size={16} aria-hidden="true" className="text-ink-quiet" />
                {t('account.relationships')}
              </Menu.Item>
              <Menu.Item className="menu-item" onClick={signingOut.ask}>
                <LogOut size={16} aria-hidden="true" className="text-ink-quiet" />
                {t('account.signOut')}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <SignOutDialog {...signingOut} />
    </>
  )
}

function MenuLine() {
  return <Menu.Separator className="my-1.5 border-t border-line" />
}

function ThemeChoice() {
  const { t } = useTranslation('app')
  const control = useThemeControl()
  const theme = useWatchable(control.current)
  return (
    <Menu.RadioGroup
      value={theme}
      onValueChange={(value: unknown) => isTheme(value) && control.choose(value)}
    >
      <div className="px-2.5 py-1 text-xs text-ink-quiet">{t('account.theme')}</div>
      {themes.map((each) => (
        <Menu.RadioItem key={each} value={each} closeOnClick={false} className="menu-item">
          <span className="flex-1">{t(`account.${each}`)}</span>
          <Menu.RadioItemIndicator>
            <Check size={16} aria-hidden="true" />
          </Menu.RadioItemIndicator>
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
