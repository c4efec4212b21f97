import { setVoiceCell, type VoiceRow } from '@sweetspot/documents'
import { type Party, voiceOf } from '@sweetspot/domain'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { ConfidenceField } from './ConfidenceField.tsx'

interface VoiceFieldsProps {
  readonly entry: RegisterEntry
  readonly party: Party
}

/** What the own side says beside its win: contribution, confidence, and why it accepts to gain nothing. */
export function VoiceFields({ entry, party }: VoiceFieldsProps) {
  const { t } = useTranslation('objectiveLife')
  const { replica, short } = useRelationship()
  const { doc } = replica.document(voiceOf(party), 'wins')
  const voice = entry.voices[party]
  const set = (column: 'contribution' | 'noGain' | 'confidenceWhy', value: string): void =>
    doc.transact(() => setVoiceCell(doc, entry.id, column, value), 'voice')
  return (
    <div className="flex flex-col gap-3 px-3 pb-3">
      {entry.wins[party] === '' && <NoGainField voice={voice} onChange={(value) => set('noGain', value)} />}
      <WordsField
        label={t('voice.contribution')}
        placeholder={t('voice.contributionHint', { company: short[party] })}
        value={voice.contribution}
        onChange={(value) => set('contribution', value)}
      />
      <ConfidenceField
        voice={voice}
        onConfidence={(value) =>
          doc.transact(() => setVoiceCell(doc, entry.id, 'confidence', value), 'voice')
        }
        onWhy={(value) => set('confidenceWhy', value)}
      />
    </div>
  )
}

function NoGainField({ voice, onChange }: { voice: VoiceRow; onChange: (value: string) => void }) {
  const { t } = useTranslation('objectiveLife')
  const [isOpen, setOpen] = useState(false)
  if (voice.noGain === '' && !isOpen) {
    return (
      <Button className="self-start" onClick={() => setOpen(true)}>
        {t('voice.addNoGain')}
      </Button>
    )
  }
  return (
    <WordsField
      label={t('voice.noGain')}
      placeholder={t('voice.noGainHint')}
      value={voice.noGain}
      onChange={onChange}
    />
  )
}

interface WordsFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function WordsField({ label, placeholder, value, onChange }: WordsFieldProps) {
  const field = useId()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={field} className="text-xs text-ink-quiet">
        {label}
      </label>
      <textarea
        id={field}
        rows={1}
        className="field field-sizing-content resize-none text-sm"
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
