import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/use-formats.ts'
import { listedEvents, type ProblemGroup } from './verdict-view.ts'

/** What is wrong with a record, one sentence a kind, loudest first. */
export function ProblemList({ problems }: { problems: readonly ProblemGroup[] }) {
  const { t } = useTranslation('record')
  const { and } = useFormats()
  const sentence = ({ kind, chain, events }: ProblemGroup): string => {
    const { listed, more } = listedEvents(events)
    const names = [...listed.map(String), ...(more > 0 ? [t('more', { count: more })] : [])]
    return t(`problem.${kind}`, {
      count: events.length,
      events: and(names),
      chain: t(`chain.${chain}`),
    })
  }
  return (
    <ul className="mt-2 list-disc pl-5">
      {problems.map((problem) => (
        <li key={`${problem.kind} ${problem.chain}`}>{sentence(problem)}</li>
      ))}
    </ul>
  )
}
