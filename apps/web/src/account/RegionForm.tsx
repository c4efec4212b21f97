import type { ProfileMessage } from '@sweetspot/protocol'
import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { AccountSection } from './AccountSection.tsx'
import { changeMe, profileQuery } from './account-api.ts'
import { FormFooter } from './FormFooter.tsx'
import { languageChoices, timeZoneChoices } from './region-choices.ts'
import { useForm } from './use-form.ts'

/** Language and time zone, or what the device says. */
export function RegionForm({ profile }: { profile: ProfileMessage }) {
  const { t } = useTranslation('account')
  const queryClient = useQueryClient()
  const form = useForm({
    read: (data) => ({ language: chosen(data, 'language'), timeZone: chosen(data, 'timeZone') }),
    check: () => ({}),
    send: async (values) => queryClient.setQueryData(profileQuery.queryKey, await changeMe(values)),
  })
  return (
    <AccountSection title={t('region.title')}>
      <form onSubmit={form.submit} className="flex flex-col gap-4">
        <p className="text-ink-soft">{t('region.about')}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          <Choice
            label={t('region.language')}
            name="language"
            value={profile.language}
            choices={languageChoices(profile.language)}
          />
          <Choice
            label={t('region.timeZone')}
            name="timeZone"
            value={profile.timeZone}
            choices={timeZoneChoices(profile.timeZone)}
          />
        </div>
        <FormFooter form={form} submit={t('region.submit')} />
      </form>
    </AccountSection>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly name: string
  readonly value: string | null
  readonly choices: readonly (readonly [value: string, words: string])[]
}

function Choice({ label, name, value, choices }: ChoiceProps) {
  const { t } = useTranslation('account')
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <select id={id} name={name} className="field" defaultValue={value ?? ''}>
        <option value="">{t('region.device')}</option>
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

function chosen(data: FormData, name: string): string | null {
  const value = String(data.get(name) ?? '')
  return value === '' ? null : value
}
