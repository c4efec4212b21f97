import { Menu } from '@base-ui/react/menu'
import { Download, FileSpreadsheet, FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { exportButton } from './export-button.ts'

const files = [
  { format: 'xlsx', Picture: FileSpreadsheet },
  { format: 'csv', Picture: FileText },
] as const

/** The menu of exports, open. */
export function ExportMenuItems() {
  const { t } = useTranslation('register')
  const { id } = useRelationship()
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger className={exportButton}>
        <Download size={16} aria-hidden="true" />
        <span className="sr-only">{t('export.open')}</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4}>
          <Menu.Popup className="popup max-w-80 p-1.5">
            {files.map(({ format, Picture }) => (
              <Menu.Item
                key={format}
                className="menu-item"
                render={<a href={`/api/relationships/${id}/objectives.${format}`} download />}
              >
                <Picture size={16} aria-hidden="true" className="text-ink-quiet" />
                {t(`export.${format}`)}
              </Menu.Item>
            ))}
            <p className="px-2.5 py-1.5 text-xs text-ink-quiet">{t('export.about')}</p>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
