import { Menu } from '@base-ui/react/menu'
import { may } from '@sweetspot/domain'
import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSide } from '../design/side-context.ts'
import type { MemberView } from './people-view.ts'

/** What can be done about a member of one's own side; each opens a dialog. */
export type MemberAction = 'roles' | 'limit' | 'deputy' | 'password' | 'appoint' | 'remove'

interface MemberMenuProps {
  readonly member: MemberView
  readonly mayManage: boolean
  readonly mayAppoint: boolean
  readonly onChoose: (action: MemberAction) => void
}

/** The actions on one member. Nothing is offered that the record would refuse by role. */
export function MemberMenu({ member: view, mayManage, mayAppoint, onChoose }: MemberMenuProps) {
  const { t } = useTranslation('members')
  const side = useSide()
  const { member, isMe, roles } = view
  const appoint: readonly MemberAction[] = mayAppoint && !roles.includes('lead') ? ['appoint'] : []
  const password: readonly MemberAction[] = isMe ? [] : ['password']
  const limit: readonly MemberAction[] = may(member, 'objective.sign', 'table') ? ['limit'] : []
  const manage: readonly MemberAction[] = mayManage
    ? ['roles', ...limit, 'deputy', ...password, 'remove']
    : []
  const actions = [...appoint, ...manage]
  if (actions.length === 0) return null
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={t('manage', { name: member.name })}
        className="inline-flex size-8 pointer-coarse:size-11 shrink-0 items-center justify-center rounded-control text-ink-quiet hover:bg-hover hover:text-ink"
      >
        <Ellipsis size={16} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4}>
          <Menu.Popup data-party={side ?? undefined} className="popup w-56 p-1.5">
            {actions.map((action) => (
              <Menu.Item key={action} className="menu-item" onClick={() => onChoose(action)}>
                {t(action === 'remove' && isMe ? 'action.leave' : `action.${action}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
