import type { WordChange } from '@sweetspot/documents'
import type { SignedContent, SignedPart } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { partDifferences } from './part-differences.ts'
import { usePartNames } from './use-part-names.ts'

interface PartDifferencesProps {
  readonly before: SignedContent
  readonly after: SignedContent
  readonly parts: readonly SignedPart[]
}

/** The changed parts word by word: removed words struck through, added ones underlined, both said aloud. */
export function PartDifferences({ before, after, parts }: PartDifferencesProps) {
  const { t } = useTranslation('signing')
  const { name } = usePartNames()
  return (
    <dl className="flex flex-col gap-3">
      {partDifferences(before, after, parts).map(({ part, changes, formOnly }) => (
        <div key={part}>
          <dt className="text-xs font-medium text-ink-quiet">{name(part)}</dt>
          <dd className="signed mt-0.5 whitespace-pre-line">
            {formOnly ? (
              <span className="font-sans text-sm">{t('formOnly')}</span>
            ) : (
              <Words changes={changes} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Words({ changes }: { changes: readonly WordChange[] }) {
  return changes.map((change, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of text is known by its place only
    <Stretch key={`${index}-${change.kind}`} change={change} />
  ))
}

function Stretch({ change: { kind, text } }: { change: WordChange }) {
  const { t } = useTranslation('signing')
  switch (kind) {
    case 'same':
      return text
    case 'removed':
      return (
        <del>
          <span className="sr-only">{t('before')}</span>
          {text}
        </del>
      )
    case 'added':
      return (
        <ins>
          <span className="sr-only">{t('after')}</span>
          {text}
        </ins>
      )
  }
}
