import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { pagesQuery } from '../pages/page-api.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useObjective } from '../relationship/use-objectives.ts'
import type { NotedObject } from './noted-object.ts'

/** The title of what a note is about; '' where it is about nothing in particular. */
export function useObjectTitle(object: NotedObject | null): string {
  const { t } = useTranslation(['objectives', 'pages'])
  const { id } = useRelationship()
  const objective = useObjective(object?.kind === 'objective' ? object.id : '')
  const pages = useQuery({ ...pagesQuery(id), enabled: object?.kind === 'page' })
  switch (object?.kind) {
    case 'objective':
      return objective?.row.title || t('objectives:untitled')
    case 'page':
      return pages.data?.find(({ name }) => name === object.id)?.title || t('pages:untitled')
    case undefined:
      return ''
  }
}
