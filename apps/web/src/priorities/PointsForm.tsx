import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useForm } from '../account/use-form.ts'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useCommand } from '../members/use-command.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { HostNotice } from '../sealed/HostNotice.tsx'
import { enteredPriorities, evenPoints, firstPoints, pointsLeft } from './entered-points.ts'
import { PointsRow } from './PointsRow.tsx'
import type { OpenPriorities } from './priorities-view.ts'

interface PointsFormProps {
  readonly round: OpenPriorities
  readonly onDone: () => void
  /** Leaves points that are in as they are; absent while there are none. */
  readonly onCancel?: () => void
}

/** Distributes 100 points; what is left to give is always in sight. */
export function PointsForm({ round, onDone, onCancel }: PointsFormProps) {
  const { t } = useTranslation('priorities')
  const { otherShort: company } = companyNames(useRelationship())
  const command = useCommand()
  const [points, setPoints] = useState(() => firstPoints(round.objectives, round.own))
  const left = pointsLeft(points)
  const words =
    left === 0 ? t('form.all') : left > 0 ? t('form.left', { count: left }) : t('form.over', { count: -left })
  const form = useForm({
    read: () => enteredPriorities(points),
    check: () => (left === 0 ? {} : { points: t('form.notAll', { left: words }) }),
    send: async ({ points: given }) => {
      await command({
        type: 'sealed.give',
        topic: 'priorities',
        round: round.round,
        value: { points: { ...given } },
      })
      onDone()
    },
  })
  const change = (id: string, count: number): void => setPoints(new Map(points).set(id, count))
  return (
    <form
      noValidate
      onSubmit={form.submit}
      aria-labelledby="points-title"
      aria-describedby="points-hint"
      className="flex flex-col gap-4"
    >
      <h2 id="points-title" className="text-base font-semibold">
        {t('form.title', { round: round.round })}
      </h2>
      <HostNotice />
      {round.otherIn && <p className="font-medium">{t('form.otherIn', { company })}</p>}
      <p id="points-hint" className="text-xs text-ink-quiet max-sm:sr-only">
        {t('form.hint')}
      </p>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {round.objectives.map((objective) => (
          <PointsRow
            key={objective.id}
            objective={objective}
            points={points.get(objective.id) ?? 0}
            onChange={change}
          />
        ))}
      </ul>
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-2 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6">
        <p
          role="status"
          className={`min-w-0 flex-1 basis-44 ${left === 0 ? 'font-medium' : 'text-ink-soft'}`}
        >
          {words}
        </p>
        <Button look="quiet" onClick={() => setPoints(evenPoints(round.objectives))}>
          {t('form.even')}
        </Button>
        <Button look="quiet" onClick={() => setPoints(firstPoints(round.objectives, null))}>
          {t('form.clear')}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{t('sealed.keep')}</Button>}
        <Button type="submit" look="primary" disabled={form.isSending}>
          {form.isSending ? t('form.working') : t(round.otherIn ? 'form.submitReveal' : 'form.submit')}
        </Button>
        <div className="basis-full empty:hidden">
          <ErrorSentence message={left === 0 ? form.refusal : (form.problems['points'] ?? null)} />
        </div>
      </div>
    </form>
  )
}
