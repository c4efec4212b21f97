import type { ExcerptPart } from '@sweetspot/domain'
import {
  ArrowRight,
  FileText,
  type LucideIcon,
  MousePointerClick,
  Target,
  TextSearch,
  UserRound,
  Zap,
} from 'lucide-react'
import type { PaletteGroupKey, PaletteItem } from './palette-item.ts'

const pictures: Readonly<Record<PaletteGroupKey, LucideIcon>> = {
  here: MousePointerClick,
  places: ArrowRight,
  objectives: Target,
  people: UserRound,
  pages: FileText,
  actions: Zap,
  found: TextSearch,
}

/** One line of the palette; two where words were found. */
export function PaletteRow({ item: { group, label, detail, excerpt = [] } }: { item: PaletteItem }) {
  const Picture = pictures[group]
  return (
    <>
      <Picture size={16} aria-hidden="true" className="shrink-0 text-ink-quiet" />
      <span className="min-w-0 flex-1">
        <span className="block truncate">{label}</span>
        {excerpt.length > 0 && (
          <span className="block truncate pb-1 text-xs text-ink-soft">
            <Excerpt parts={excerpt} />
          </span>
        )}
      </span>
      {detail !== undefined && detail !== '' && (
        <span className="max-w-2/5 shrink-0 truncate text-xs text-ink-quiet">{detail}</span>
      )}
    </>
  )
}

function Excerpt({ parts }: { parts: readonly ExcerptPart[] }) {
  return parts.map(({ text, hit }, index) =>
    hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an excerpt never change their order
      <mark key={index} className="bg-transparent font-semibold text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
