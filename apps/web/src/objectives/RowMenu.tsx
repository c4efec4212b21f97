import { Menu } from '@base-ui/react/menu'
import { Archive, Ellipsis, PanelRightOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import type { RegisterActions } from './use-register-actions.ts'

interface RowMenuProps {
  readonly entry: RegisterEntry
  readonly mayEdit: boolean
  readonly actions: RegisterActions
  readonly tabIndex?: number
}

/** What else can be done with an objective. */
export function RowMenu({ entry, mayEdit, actions, tabIndex = 0 }: RowMenuProps) {
  const { t } = useTranslation('objectives')
  const title = entry.row.title || t('untitled')
  return (
    <Menu.Root>
      <Menu.Trigger
        tabIndex={tabIndex}
        aria-label={t('more', { title })}
        className="-ml-1.5 inline-flex size-8 items-center justify-center rounded-control text-ink-quiet hover:bg-line hover:text-ink pointer-coarse:size-11"
      >
        <Ellipsis size={16} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4}>
          <Menu.Popup className="popup min-w-44 p-1.5">
            <Menu.Item className="menu-item" onClick={() => actions.open(entry.id)}>
              <PanelRightOpen size={16} aria-hidden="true" className="text-ink-quiet" />
              {t('open', { title: '' }).trim()}
            </Menu.Item>
            {mayEdit && (
              <Menu.Item className="menu-item" onClick={() => actions.archive(entry.id)}>
                <Archive size={16} aria-hidden="true" className="text-ink-quiet" />
                <span className="flex-1">{t('archive')}</span>
              </Menu.Item>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
