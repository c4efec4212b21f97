import type { ThreadStep } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { usePartNames } from '../signing/use-part-names.ts'
import { StepList } from './StepList.tsx'

/** What was said about a proposal since both sides last signed; one proposal alone needs no list. */
export function ProposalThread({ thread }: { thread: readonly ThreadStep[] }) {
  const { t } = useTranslation('objectiveLife')
  const { nameOf } = usePartNames()
  if (thread.every(({ kind }) => kind === 'proposed') && thread.length < 2) return null
  const sentence = (step: ThreadStep): string => {
    const isAnswer = step.kind === 'proposed' && step.answers !== null
    return t(isAnswer ? 'thread.counterProposed' : `thread.${step.kind}`, { name: step.name })
  }
  const words = (step: ThreadStep): readonly string[] => {
    switch (step.kind) {
      case 'proposed':
        return []
      case 'suggested':
        return step.suggestions.map((each) => `${nameOf(each.part)}: ${each.words}`)
      case 'held':
      case 'withdrawn':
        return [step.reason]
    }
  }
  return (
    <section aria-labelledby="thread" className="border-t border-line pt-3">
      <h4 id="thread" className="text-sm font-semibold">
        {t('thread.title')}
      </h4>
      <StepList steps={thread.map((step) => ({ act: step, sentence: sentence(step), words: words(step) }))} />
    </section>
  )
}
