import { Menu } from '@base-ui/react/menu'
import { Archive, Ellipsis, PanelRightOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type RowMenuProps, rowMenuButton } from './row-menu-button.ts'

/** The menu of a row, open. */
export function RowMenuItems({ entry, mayEdit, actions, tabIndex = 0 }: RowMenuProps) {
  const { t } = useTranslation('objectives')
  const title = entry.row.title || t('untitled')
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger tabIndex={tabIndex} className={rowMenuButton}>
        <Ellipsis size={16} aria-hidden="true" />
        <span className="sr-only">{t('more', { title })}</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4}>
          <Menu.Popup className="popup min-w-44 p-1.5">
            <Menu.Item className="menu-item" onClick={() => actions.open(entry.id)}>
              <PanelRightOpen size={16} aria-hidden="true" className="text-ink-quiet" />
              {t('open', { title: '' }).trim()}
            </Menu.Item>
            {mayEdit && (
              <Menu.Item className="menu-item" onClick={() => actions.archive([entry.id])}>
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
