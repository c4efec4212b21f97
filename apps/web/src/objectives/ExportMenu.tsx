import { Download } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { DeferredMenu } from '../design/DeferredMenu.tsx'
import { exportButton } from './export-button.ts'

const ExportMenuItems = lazy(async () => {
  const { ExportMenuItems: component } = await import('./ExportMenuItems.tsx')
  return { default: component }
})

/** Takes the register away as a spreadsheet. */
export function ExportMenu() {
  const { t } = useTranslation('register')
  return (
    <DeferredMenu
      label={t('export.open')}
      className={exportButton}
      picture={<Download size={16} aria-hidden="true" />}
    >
      <ExportMenuItems />
    </DeferredMenu>
  )
}
