import { BookOpen, Lock, type LucideIcon, Quote, Users } from 'lucide-react'
import type { Place } from './audience.ts'
import { useAudience } from './use-audience.ts'

const pictures: Readonly<Record<Place, LucideIcon>> = {
  table: Users,
  own_voice: Quote,
  other_voice: BookOpen,
  own_caucus: Lock,
}

/** Who reads a page, in two words and a picture. */
export function PlaceMark({ place }: { place: Place }) {
  const { placeName } = useAudience()
  const Picture = pictures[place]
  const look = place === 'own_caucus' ? 'border-line-strong' : 'border-line'
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full border ${look} px-2 py-0.5 text-xs font-medium text-ink-soft`}
    >
      <Picture size={12} aria-hidden="true" />
      {placeName(place)}
    </span>
  )
}
