import { ChevronDown } from 'lucide-react'
import { memo, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../design/Avatar.tsx'
import type { Formats } from '../i18n/formats.ts'
import { EntryDetails } from './EntryDetails.tsx'
import { EntrySentence } from './EntrySentence.tsx'
import type { RecordEntry } from './record-entries.ts'

interface EntryItemProps {
  readonly entry: RecordEntry
  readonly dates: Formats
}

/** One event: who, in a sentence, when; and, on request, everything that was recorded of it. */
export const EntryItem = memo(function EntryItem({ entry, dates }: EntryItemProps) {
  const { event, who, sentence } = entry
  const { at, seq } = event.header
  const [open, setOpen] = useState(false)
  const detailsId = useId()
  return (
    <li className="px-4 py-3">
      <div className="flex items-start gap-3">
        <Avatar name={who.name} party={who.party} decorative />
        <div className="min-w-0 flex-1 gap-3 pt-0.5 sm:flex">
          <p className="min-w-0 flex-1 wrap-anywhere">
            <EntrySentence sentence={sentence} />
          </p>
          <time dateTime={at} title={dates.exact(at)} className="shrink-0 text-ink-quiet tabular-nums">
            {dates.time(at)}
          </time>
        </div>
        <DetailsButton seq={seq} open={open} controls={detailsId} onToggle={() => setOpen(!open)} />
      </div>
      <div id={detailsId} hidden={!open} className="mt-3 sm:pl-9">
        {open && <EntryDetails entry={entry} dates={dates} />}
      </div>
    </li>
  )
})

interface DetailsButtonProps {
  readonly seq: number
  readonly open: boolean
  readonly controls: string
  readonly onToggle: () => void
}

function DetailsButton({ seq, open, controls, onToggle }: DetailsButtonProps) {
  const { t } = useTranslation('record')
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
      className="-my-1 -mr-2 inline-flex min-h-8 shrink-0 items-center gap-1 rounded-control px-2 text-xs text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
    >
      <span className="max-sm:sr-only">{t('detail.show')}</span>
      <span className="sr-only">{t('detail.of', { number: seq })}</span>
      <ChevronDown
        size={14}
        aria-hidden="true"
        className={`transition-transform ${open ? 'rotate-180' : ''}`}
      />
    </button>
  )
}
