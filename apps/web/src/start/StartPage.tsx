import { type StartRelationship, startRelationshipSchema } from '@sweetspot/protocol'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formProblems } from '../account/form-problems.ts'
import { TextField } from '../account/TextField.tsx'
import { useForm } from '../account/use-form.ts'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { membershipsQuery } from '../people/session.ts'
import { SelectField } from './SelectField.tsx'
import { StartLayout } from './StartLayout.tsx'
import { enteredStart, startRelationship } from './start-relationship.ts'

const types = startRelationshipSchema.shape.relationshipType.options
const stages = startRelationshipSchema.shape.stage.options

/** Where a client's lead opens the relationship with its vendor. */
export function StartPage() {
  const { t } = useTranslation('start')
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { submit, problems, refusal, isSending } = useForm<StartRelationship>({
    read: enteredStart,
    check: (entered) => formProblems(startRelationshipSchema, entered),
    send: async (entered) => {
      const relationshipId = await startRelationship(entered)
      queryClient.removeQueries({ queryKey: membershipsQuery.queryKey })
      await navigate({ to: '/r/$relationshipId/begin', params: { relationshipId } })
    },
  })
  return (
    <StartLayout title={t('vendor.title')} about={t('vendor.about')}>
      <form onSubmit={submit} noValidate aria-label={t('vendor.title')} className="flex flex-col gap-4">
        <TextField
          label={t('vendor.organisation')}
          name="organisation"
          autoComplete="organization"
          maxLength={120}
          problem={problems['organisation']}
        />
        <TextField
          label={t('vendor.partner')}
          name="partner"
          autoComplete="off"
          maxLength={120}
          problem={problems['partner']}
        />
        <TextField
          label={t('vendor.contractReference')}
          name="contractReference"
          autoComplete="off"
          maxLength={120}
          hint={t('vendor.contractHint')}
          problem={problems['contractReference']}
        />
        <SelectField
          label={t('vendor.relationshipType')}
          name="relationshipType"
          initial="co_sourcing"
          options={types.map((value) => ({ value, label: t(`vendor.type.${value}`) }))}
        />
        <SelectField
          label={t('vendor.stage')}
          name="stage"
          initial="running"
          options={stages.map((value) => ({ value, label: t(`vendor.stages.${value}`) }))}
        />
        <Button type="submit" look="primary" disabled={isSending}>
          {isSending ? t('vendor.working') : t('vendor.submit')}
        </Button>
        <ErrorSentence message={refusal} />
      </form>
    </StartLayout>
  )
}
