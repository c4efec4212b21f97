import type { Party } from '@sweetspot/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { confidenceLevels } from './ConfidenceField.tsx'

/** What a side says beside its win, to read. */
export function VoiceWords({ entry, party }: { entry: RegisterEntry; party: Party }) {
  const { t } = useTranslation('objectiveLife')
  const { me, short } = useRelationship()
  const company = short[party]
  const isOwn = party === me.party
  const { contribution, noGain, confidence, confidenceWhy } = entry.voices[party]
  const level = confidenceLevels.find((each) => each === confidence)
  return (
    <dl className="flex flex-col gap-2 px-3 pb-3">
      {entry.wins[party] === '' && noGain !== '' && (
        <Said name={isOwn ? t('voice.noGain') : t('voice.otherNoGain', { company })}>{noGain}</Said>
      )}
      {contribution !== '' && (
        <Said name={isOwn ? t('voice.contribution') : t('voice.otherContribution', { company })}>
          {contribution}
        </Said>
      )}
      {level !== undefined && (
        <Said name={isOwn ? t('voice.confidence') : t('voice.otherConfidence', { company })}>
          {t(`voice.level.${level}`)}
          {confidenceWhy !== '' && <span className="block text-ink-soft">{confidenceWhy}</span>}
        </Said>
      )}
    </dl>
  )
}

function Said({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-ink-quiet">{name}</dt>
      <dd className="whitespace-pre-line">{children}</dd>
    </div>
  )
}
