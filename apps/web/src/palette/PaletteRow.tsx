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

/** One line of the palette. */
export function PaletteRow({ item: { group, label, detail } }: { item: PaletteItem }) {
  const Picture = pictures[group]
  return (
    <>
      <Picture size={16} aria-hidden="true" className="shrink-0 text-ink-quiet" />
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {detail !== undefined && detail !== '' && (
        <span className="min-w-0 max-w-1/2 shrink-0 truncate text-xs text-ink-quiet">{detail}</span>
      )}
    </>
  )
}
