import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import type { Place } from './audience.ts'

/** The words for who reads what, with the names of the two companies. */
export function useAudience(): {
  readonly placeName: (place: Place) => string
  readonly audience: (place: Place) => string
  readonly empty: (place: Place) => string
  readonly host: () => string
} {
  const { t } = useTranslation('pages')
  const { own, other, otherShort } = companyNames(useRelationship())
  return {
    placeName: (place) => t(`place.${place}`, { company: otherShort }),
    audience: (place) => t(`audience.${place}`, { own, other }),
    empty: (place) => t(`empty.${place}`, { other: otherShort }),
    host: () => t('host', { host: location.host, other }),
  }
}
