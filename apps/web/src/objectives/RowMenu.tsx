import { Ellipsis } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { DeferredMenu } from '../design/DeferredMenu.tsx'
import { type RowMenuProps, rowMenuButton } from './row-menu-button.ts'

const RowMenuItems = lazy(async () => {
  const { RowMenuItems: component } = await import('./RowMenuItems.tsx')
  return { default: component }
})

/** What else can be done with an objective. */
export function RowMenu(props: RowMenuProps) {
  const { t } = useTranslation('objectives')
  return (
    <DeferredMenu
      label={t('more', { title: props.entry.row.title || t('untitled') })}
      tabIndex={props.tabIndex ?? 0}
      className={rowMenuButton}
      picture={<Ellipsis size={16} aria-hidden="true" />}
    >
      <RowMenuItems {...props} />
    </DeferredMenu>
  )
}
