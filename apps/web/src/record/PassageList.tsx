import { useTranslation } from 'react-i18next'
import { usePartNames } from '../signing/use-part-names.ts'
import type { Passage } from './passages.ts'

/** The words that were recorded with an event, each under what it is. */
export function PassageList({ passages }: { passages: readonly Passage[] }) {
  const { t } = useTranslation('record')
  const { nameOf } = usePartNames()
  if (passages.length === 0) return null
  const label = ({ of }: Passage): string => {
    switch (of.kind) {
      case 'reason':
      case 'evidence':
        return t(`said.${of.kind}`)
      case 'measure':
        return of.name
      case 'part':
        return nameOf(of.part)
    }
  }
  return (
    <dl className="flex flex-col gap-3 rounded-control border border-line bg-paper px-4 py-3">
      {passages.map((passage) => (
        <div key={label(passage)}>
          <dt className="text-xs font-medium text-ink-quiet">{label(passage)}</dt>
          <dd className="signed mt-0.5 whitespace-pre-line">{passage.text}</dd>
        </div>
      ))}
    </dl>
  )
}
