import { Outlet, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { panelQuery, useMediaQuery } from '../app/use-media-query.ts'
import { useTellPlace } from '../relationship/use-presence.ts'
import { isObjectiveCell } from './cell-element.ts'
import { Register } from './Register.tsx'
import { useGridControl } from './use-grid-control.ts'

/** The register, and beside it (or instead of it, where there is no room) the objective that is open. */
export function ObjectivesPage() {
  const { t } = useTranslation('objectives')
  const { objectiveId = null } = useParams({ strict: false })
  const hasRoom = useMediaQuery(panelQuery)
  const control = useGridControl()
  const isInRow = control.place !== null && isObjectiveCell(control.place)
  const here =
    (isInRow ? control.place : null) ?? (objectiveId === null ? null : { id: objectiveId, column: null })
  useTellPlace(here === null ? null : { row: here.id, column: here.column })
  if (objectiveId !== null && !hasRoom) {
    return (
      <div className="panel-scroll h-full overflow-y-auto bg-surface">
        <h1 className="sr-only">{t('title')}</h1>
        <Outlet />
      </div>
    )
  }
  return (
    <div className="flex h-full print:block">
      <div className="min-w-0 flex-1">
        <Register control={control} openId={objectiveId} />
      </div>
      {objectiveId !== null && (
        <aside
          aria-label={t('detail.label')}
          className="panel-scroll w-[min(44rem,52vw)] shrink-0 overflow-y-auto border-l border-line bg-surface"
        >
          <Outlet />
        </aside>
      )}
    </div>
  )
}
