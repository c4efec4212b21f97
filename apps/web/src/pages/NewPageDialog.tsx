import { pageTitleSchema } from '@sweetspot/protocol'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problems } from '../account/form-problems.ts'
import { TextField } from '../account/TextField.tsx'
import { useForm } from '../account/use-form.ts'
import { Notice } from '../design/Notice.tsx'
import { FormDialog } from '../members/FormDialog.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { type Place, scopeOf } from './audience.ts'
import { createPage, pagesQuery } from './page-api.ts'
import { useAudience } from './use-audience.ts'

const choices = ['table', 'own_voice', 'own_caucus'] as const satisfies readonly Place[]
type Choice = (typeof choices)[number]

/** Makes a page: its title, and who can read it, said before anything is written. */
export function NewPageDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('pages')
  const { id, me } = useRelationship()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [place, setPlace] = useState<Choice>('table')
  const form = useForm<{ title: string }>({
    read: (data) => ({ title: String(data.get('title') ?? '') }),
    check: ({ title }): Problems => {
      const { success, error } = pageTitleSchema.safeParse(title)
      return success ? {} : { title: error.issues[0]?.message ?? t('dialog.missing') }
    },
    send: async ({ title }) => {
      const { scope, name } = await createPage(id, scopeOf(me.party, place), title)
      await queryClient.fetchQuery({ ...pagesQuery(id), staleTime: 0 })
      onClose()
      await navigate({
        to: '/r/$relationshipId/pages/$scope/$pageId',
        params: { relationshipId: id, scope, pageId: name },
      })
    },
  })
  return (
    <FormDialog title={t('dialog.title')} submit={t('dialog.submit')} form={form} onClose={onClose}>
      <TextField
        label={t('dialog.name')}
        name="title"
        autoComplete="off"
        maxLength={200}
        problem={form.problems['title']}
      />
      <PlaceChoice chosen={place} onChoose={setPlace} />
    </FormDialog>
  )
}

function PlaceChoice({ chosen, onChoose }: { chosen: Choice; onChoose: (place: Choice) => void }) {
  const { t } = useTranslation('pages')
  const { placeName, audience, host } = useAudience()
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{t('dialog.who')}</legend>
      {choices.map((place) => (
        <label key={place} className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
          <input
            type="radio"
            name="place"
            value={place}
            checked={chosen === place}
            onChange={() => onChoose(place)}
            aria-labelledby={`place-${place}`}
            aria-describedby={`place-${place}-about`}
            className="size-4 shrink-0 accent-accent"
          />
          <span>
            <span id={`place-${place}`} className="block font-medium">
              {placeName(place)}
            </span>
            <span id={`place-${place}-about`} className="block text-xs text-ink-quiet">
              {audience(place)}
            </span>
          </span>
        </label>
      ))}
      {chosen === 'own_caucus' && (
        <div className="mt-2">
          <Notice>{host()}</Notice>
        </div>
      )}
    </fieldset>
  )
}
