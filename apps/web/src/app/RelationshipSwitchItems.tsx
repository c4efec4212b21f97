import { Menu } from '@base-ui/react/menu'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Check, LayoutList, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { membershipsQuery } from '../people/session.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { SwitchFace, switchButton } from './SwitchFace.tsx'

/** The switch, open: this person's relationships, and the ways to begin another one. */
export function RelationshipSwitchItems() {
  const { t } = useTranslation('shell')
  const { id, me, name } = useRelationship()
  const navigate = useNavigate()
  const { data: memberships = [] } = useQuery(membershipsQuery)
  const open = (relationshipId: string): void => {
    void navigate({ to: '/r/$relationshipId', params: { relationshipId } })
  }
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger className={switchButton}>
        <SwitchFace name={name} />
        <span className="sr-only">{t('switch.open', { name })}</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4}>
          <Menu.Popup data-party={me.party} className="popup w-80 max-w-[calc(100vw-2rem)] p-1.5">
            <Menu.RadioGroup value={id} onValueChange={(value: unknown) => open(String(value))}>
              {memberships.map((membership) => (
                <Menu.RadioItem
                  key={membership.id}
                  value={membership.id}
                  closeOnClick
                  className="menu-item py-1.5"
                >
                  <span className="min-w-0 flex-1 leading-tight">
                    <span className="block truncate font-medium">{membership.name}</span>
                    <span className="block truncate text-xs text-ink-quiet">
                      {t('switch.for', { company: membership.organisation.name })}
                    </span>
                  </span>
                  <Menu.RadioItemIndicator>
                    <Check size={16} aria-hidden="true" />
                  </Menu.RadioItemIndicator>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            <Menu.Separator className="my-1.5 border-t border-line" />
            <Menu.Item
              className="menu-item"
              onClick={() => void navigate({ to: '/', search: { choose: true } })}
            >
              <LayoutList size={16} aria-hidden="true" className="text-ink-quiet" />
              {t('switch.all')}
            </Menu.Item>
            <Menu.Item className="menu-item" onClick={() => void navigate({ to: '/start' })}>
              <Plus size={16} aria-hidden="true" className="text-ink-quiet" />
              {t('switch.start')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
