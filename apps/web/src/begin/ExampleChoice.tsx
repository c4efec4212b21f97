import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import type { PastedObjective } from './pasted-objectives.ts'

const examples = ['first', 'second', 'third'] as const

/** Objectives that many have in common, to begin from. */
export function ExampleChoice({ onUse }: { onUse: (example: PastedObjective) => void }) {
  const { t } = useTranslation('begin')
  return (
    <ul className="flex flex-col gap-3">
      {examples.map((key) => {
        const example = { title: t(`example.${key}.title`), win: t(`example.${key}.win`) }
        return (
          <li
            key={key}
            className="flex flex-wrap items-center gap-3 rounded-card border border-line bg-surface p-4"
          >
            <div className="min-w-0 flex-1 basis-64">
              <h3 id={`example-${key}`} className="font-medium">
                {example.title}
              </h3>
              <p className="text-ink-soft">{example.win}</p>
            </div>
            <Button aria-describedby={`example-${key}`} onClick={() => onUse(example)}>
              {t('objective.use')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
