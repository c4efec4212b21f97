import type { Party, SweetSpot } from '@sweetspot/domain'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'

/** Radius of the circles and distance of their centres from the middle, in the units of the drawing (100 × 60). */
const radius = 29
const shift = 16
const halfHeight = Math.sqrt(radius ** 2 - shift ** 2)
const lens = `M50 ${30 - halfHeight}A${radius} ${radius} 0 0 1 50 ${30 + halfHeight}A${radius} ${radius} 0 0 1 50 ${30 - halfHeight}Z`

/** Lines that fit in a part of the picture; the list below has all of them. */
const fitting = 4

/** The seal as a picture of both lists: what nothing serves in the crescents, what serves both in the lens. */
export function SweetSpotPicture({ spot }: { spot: SweetSpot }) {
  const { t } = useTranslation('sealed')
  const { id, short } = useRelationship()
  return (
    <div className="relative mx-auto w-full max-w-3xl">
      <Circles spot={spot} />
      <div className="grid gap-4 sm:contents">
        <Crescent party="client" spot={spot} />
        <section className="sm:absolute sm:inset-y-[22%] sm:left-[39%] sm:w-[22%] sm:content-center sm:text-center">
          <h3 className="text-xs font-semibold">{t('spot.shared')}</h3>
          <ul className="mt-1 flex flex-col gap-1.5">
            {spot.shared.slice(0, fitting).map((objective) => (
              <li key={objective.id} className="leading-tight">
                <Link
                  to="/r/$relationshipId/objectives/$objectiveId"
                  params={{ relationshipId: id, objectiveId: objective.id }}
                  className="line-clamp-3 font-serif underline-offset-2 hover:underline"
                >
                  {objective.title}
                </Link>
              </li>
            ))}
          </ul>
          <More count={spot.shared.length - fitting} />
          {spot.shared.length === 0 && <p className="text-ink-soft sm:text-xs">{t('spot.none')}</p>}
        </section>
        <Crescent party="vendor" spot={spot} />
      </div>
      <p className="sr-only">
        {t('spot.counts', {
          client: spot.unserved.client.length,
          vendor: spot.unserved.vendor.length,
          shared: spot.shared.length,
          clientName: short.client,
          vendorName: short.vendor,
        })}
      </p>
    </div>
  )
}

const crescents: Readonly<Record<Party, string>> = {
  client: 'sm:left-[9%]',
  vendor: 'sm:right-[9%] sm:text-right',
}
const inks: Readonly<Record<Party, string>> = { client: 'text-client', vendor: 'text-vendor' }

function Crescent({ party, spot }: { party: Party; spot: SweetSpot }) {
  const { t } = useTranslation('sealed')
  const { short } = useRelationship()
  const items = spot.unserved[party]
  return (
    <section className={`sm:absolute sm:inset-y-[18%] sm:w-[24%] sm:content-center ${crescents[party]}`}>
      <h3 className={`text-xs font-semibold ${inks[party]}`}>
        {t('spot.unserved', { company: short[party] })}
      </h3>
      <ul className="mt-1 flex flex-col gap-1.5">
        {items.slice(0, fitting).map((item) => (
          <li key={item.id} className="line-clamp-3 leading-tight">
            {item.words}
          </li>
        ))}
      </ul>
      <More count={items.length - fitting} />
      {items.length === 0 && <p className="text-ink-soft sm:text-xs">{t('spot.nothingOpen')}</p>}
    </section>
  )
}

function More({ count }: { count: number }): ReactNode {
  const { t } = useTranslation('sealed')
  return count > 0 ? <p className="mt-1 text-xs text-ink-quiet">{t('spot.more', { count })}</p> : null
}

function Circles({ spot }: { spot: SweetSpot }) {
  const hatch = useId()
  return (
    <svg viewBox="0 0 100 60" aria-hidden="true" className="mb-4 w-full sm:mb-0">
      <pattern id={hatch} width="2" height="2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="2" fill="var(--vendor-soft)" />
        <rect width="0.25" height="2" fill="var(--vendor)" opacity="0.14" />
      </pattern>
      <circle cx={50 - shift} cy={30} r={radius} fill="var(--client-soft)" />
      <circle cx={50 + shift} cy={30} r={radius} fill={`url(#${hatch})`} />
      <path d={lens} fill="var(--surface)" />
      <circle cx={50 - shift} cy={30} r={radius} fill="none" stroke="var(--client)" strokeWidth={0.5} />
      <circle cx={50 + shift} cy={30} r={radius} fill="none" stroke="var(--vendor)" strokeWidth={0.5} />
      <g className="sm:hidden" fontSize={9} fontWeight={600} textAnchor="middle">
        <text x={21} y={33} fill="var(--client)">
          {spot.unserved.client.length}
        </text>
        <text x={50} y={33} fill="var(--ink)">
          {spot.shared.length}
        </text>
        <text x={79} y={33} fill="var(--vendor)">
          {spot.unserved.vendor.length}
        </text>
      </g>
    </svg>
  )
}
