import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { Notice } from '../design/Notice.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMay } from '../relationship/use-objectives.ts'
import { nextStep } from './begin-steps.ts'
import { useBegin } from './use-begin.ts'

/** On Today, as long as a lead or sponsor has something left of the first steps. */
export function BeginNotice() {
  const { t } = useTranslation('begin')
  const { id } = useRelationship()
  const steps = useBegin()
  const mayAnswer = useMay('sealed.give', 'table')
  if (!mayAnswer || nextStep(steps) === null) return null
  return (
    <Notice
      action={
        <Link
          to="/r/$relationshipId/begin"
          params={{ relationshipId: id }}
          className={buttonClass('primary')}
        >
          {t('resumeAction')}
        </Link>
      }
    >
      {t('resume')}
    </Notice>
  )
}
