import type { Act } from '@sweetspot/domain'
import { Avatar } from '../design/Avatar.tsx'
import { useDates } from '../i18n/use-dates.ts'

/** A recorded step in words: who did what, when, and what they said. */
export interface ShownStep {
  readonly act: Act
  readonly sentence: string
  readonly words: readonly string[]
}

/** Recorded steps, oldest first. */
export function StepList({ steps }: { steps: readonly ShownStep[] }) {
  const { moment } = useDates()
  return (
    <ol className="flex flex-col gap-3 pt-2">
      {steps.map(({ act, sentence, words }) => (
        <li key={act.seq} className="flex items-start gap-2">
          <Avatar name={act.name} party={act.party} decorative />
          <div className="min-w-0 flex-1">
            <p>
              {sentence}
              <time dateTime={act.at} className="ml-2 text-xs text-ink-quiet">
                {moment(act.at)}
              </time>
            </p>
            {words
              .filter((text) => text !== '')
              .map((text) => (
                <p key={text} className="signed whitespace-pre-line wrap-anywhere">
                  {text}
                </p>
              ))}
          </div>
        </li>
      ))}
    </ol>
  )
}
