import { otherParty } from '@sweetspot/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useToast } from '../design/use-toast.ts'
import { useSentences } from '../i18n/use-sentences.ts'
import { useCommand } from '../members/use-command.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMay } from '../relationship/use-objectives.ts'
import { PersonDialog } from './PersonDialog.tsx'
import type { PromiseAct, PromiseItem } from './promise-list.ts'
import { type ReasonAct, ReasonDialog } from './ReasonDialog.tsx'

/** Acts that need no further word. */
const plain = { takeOver: 'promise.take_over', done: 'promise.report_done', kept: 'promise.confirm' } as const
type PlainAct = keyof typeof plain

/** What this person can do about a promise, a click each; what needs a reason or a person asks for it. */
export function PromiseActs({ item: { promise, acts } }: { item: PromiseItem }) {
  const { t } = useTranslation('promises')
  const { me, short } = useRelationship()
  const sentences = useSentences()
  const command = useCommand()
  const toast = useToast()
  const mayMake = useMay('promise.make', 'table')
  const [asking, setAsking] = useState<Exclude<PromiseAct, PlainAct> | null>(null)
  const company = short[otherParty(me.party)]
  const work = useMutation({
    mutationFn: (act: PlainAct) => command({ type: plain[act], promiseId: promise.id }),
    onSuccess: (_done, act) => toast({ text: t(`said.${act}`, { company }) }),
  })
  if (!mayMake || acts.length === 0) return null
  const start = (act: PromiseAct): void => {
    if (act === 'takeOver' || act === 'done' || act === 'kept') work.mutate(act)
    else setAsking(act)
  }
  return (
    <div className="no-print -ml-3 flex flex-wrap items-center gap-1">
      {acts.map((act) => (
        <Button
          key={act}
          look="quiet"
          disabled={work.isPending}
          aria-label={t('act.label', { act: t(`act.${act}`), what: promise.what })}
          onClick={() => start(act)}
        >
          {t(`act.${act}`)}
        </Button>
      ))}
      {work.error !== null && <ErrorSentence message={sentences.ofError(work.error)} />}
      {(asking === 'accept' || asking === 'handOver') && (
        <PersonDialog promise={promise} act={asking} onClose={() => setAsking(null)} />
      )}
      {isReasonAct(asking) && <ReasonDialog promise={promise} act={asking} onClose={() => setAsking(null)} />}
    </div>
  )
}

function isReasonAct(act: PromiseAct | null): act is ReasonAct {
  return act === 'decline' || act === 'missed' || act === 'release' || act === 'withdraw'
}
