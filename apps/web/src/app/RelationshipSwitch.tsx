import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { DeferredMenu } from '../design/DeferredMenu.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { SwitchFace, switchButton } from './SwitchFace.tsx'

const RelationshipSwitchItems = lazy(async () => {
  const { RelationshipSwitchItems: component } = await import('./RelationshipSwitchItems.tsx')
  return { default: component }
})

/** The relationship one is in; opens the way to the others. */
export function RelationshipSwitch() {
  const { t } = useTranslation('shell')
  const { name } = useRelationship()
  return (
    <DeferredMenu
      label={t('switch.open', { name })}
      className={switchButton}
      picture={<SwitchFace name={name} />}
    >
      <RelationshipSwitchItems />
    </DeferredMenu>
  )
}
