import { CircleCheck, CircleDashed, CircleMinus, CircleX, LoaderCircle, type LucideIcon } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { Seal } from '../design/Seal.tsx'
import { browserSurroundings } from './browser-surroundings.ts'
import { type CheckName, type CheckState, checkNames, checkWay } from './way-check.ts'

type States = Readonly<Record<CheckName, CheckState>>

const waiting = Object.fromEntries(checkNames.map((name) => [name, { state: 'waiting' }])) as States

const icons: Readonly<Record<CheckState['state'], LucideIcon>> = {
  waiting: CircleDashed,
  running: LoaderCircle,
  fine: CircleCheck,
  failed: CircleX,
  skipped: CircleMinus,
}

/** Checks the way between this browser and the server, and says what to tell the people who run the network. */
export function DiagPage() {
  const { t } = useTranslation('diag')
  const [states, setStates] = useState(waiting)
  const [run, setRun] = useState(0)
  const again = useCallback(() => setRun((count) => count + 1), [])
  useEffect(() => {
    // Of a run that was left, nothing is shown any more; `run` begins a new one.
    let current = run >= 0
    setStates(waiting)
    const report = (name: CheckName, state: CheckState): void => {
      if (current) setStates((before) => ({ ...before, [name]: state }))
    }
    void checkWay(browserSurroundings, report)
    return () => {
      current = false
    }
  }, [run])
  const all = checkNames.map((name) => states[name].state)
  const over = all.every((state) => state !== 'waiting' && state !== 'running')
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-5 px-6 py-12">
      <Seal signedBy={{ client: true, vendor: true }} size={40} />
      <h1 className="text-xl font-semibold">{t('title')}</h1>
      <p className="text-ink-soft">{t('about')}</p>
      <ol className="flex flex-col divide-y divide-line border-line border-y">
        {checkNames.map((name) => (
          <Check key={name} name={name} check={states[name]} />
        ))}
      </ol>
      <p role="status" className="font-medium">
        {over ? t(all.includes('failed') ? 'result.failed' : 'result.fine') : t('result.running')}
      </p>
      {over && (
        <div>
          <Button onClick={again}>{t('again')}</Button>
        </div>
      )}
    </main>
  )
}

function Check({ name, check }: { readonly name: CheckName; readonly check: CheckState }) {
  const { t } = useTranslation('diag')
  const Icon = icons[check.state]
  return (
    <li className="flex gap-3 py-3">
      <Icon
        aria-hidden
        size={20}
        className={`mt-0.5 shrink-0 ${check.state === 'running' ? 'motion-safe:animate-spin' : ''}`}
      />
      <div className="flex min-w-0 flex-col gap-1">
        <span>
          {t(`checks.${name}`)} <span className="text-ink-soft">{t(`states.${check.state}`)}</span>
        </span>
        {check.state === 'failed' && (
          <>
            <span>{t(`problems.${check.problem}`, { where: check.where ?? '' })}</span>
            <span className="text-ink-soft">
              {t(`advice.${check.problem}`, { where: check.where ?? '' })}
            </span>
          </>
        )}
      </div>
    </li>
  )
}
