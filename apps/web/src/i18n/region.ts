import { type Language, languageOf } from './languages.ts'

/** What a person chose; null where the device decides. */
export interface RegionChoice {
  /** Language tag, such as `en-GB`. */
  readonly language: string | null
  /** IANA name, such as `Europe/Warsaw`. */
  readonly timeZone: string | null
}

/** What a device says of its owner: languages in their order, and the zone its clock shows. */
export interface DeviceRegion {
  readonly languages: readonly string[]
  readonly timeZone: string
}

/** How this reader is spoken to. */
export interface Region {
  readonly language: Language
  /** Tag for dates, numbers and money: the reader's own English, where it is English. */
  readonly locale: string
  readonly timeZone: string
}

/** English where neither person nor device speaks a language of ours. */
const otherwise = 'en-GB'

/** The region of a reader: what they chose, else what the device says, as far as this browser can format for it. */
export function regionOf(chosen: RegionChoice, device: DeviceRegion): Region {
  const wanted = chosen.language === null ? device.languages : [chosen.language, ...device.languages]
  const locale = wanted.find((tag) => languageOf(tag) !== null && isLocale(tag)) ?? otherwise
  return {
    language: languageOf(locale) ?? 'en',
    locale,
    timeZone: chosen.timeZone !== null && isTimeZone(chosen.timeZone) ? chosen.timeZone : device.timeZone,
  }
}

function isLocale(tag: string): boolean {
  return doesNotThrow(() => new Intl.Locale(tag))
}

function isTimeZone(timeZone: string): boolean {
  return doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone }))
}

/** `Intl` answers what it does not know with a RangeError. */
function doesNotThrow(make: () => unknown): boolean {
  try {
    make()
    return true
  } catch {
    return false
  }
}
