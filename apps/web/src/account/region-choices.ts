type Choices = readonly (readonly [value: string, words: string])[]

/** What the interface speaks, where it matters for dates by country; each is shown in its own words. */
const languages = ['en-GB', 'en-US', 'en-IE', 'de', 'de-AT', 'de-CH', 'pl']

/** The languages to choose from, with the one that was chosen elsewhere. */
export function languageChoices(chosen: string | null): Choices {
  const words = (language: string): string =>
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return withChosen(languages, chosen).map((language) => [language, words(language)])
}

/** The time zones to choose from, with the one that was chosen elsewhere; "Europe/Warsaw" is how people find theirs. */
export function timeZoneChoices(chosen: string | null): Choices {
  const zones = withChosen(['UTC', ...Intl.supportedValuesOf('timeZone')], chosen)
  return zones.map((zone) => [zone, zone.replaceAll('_', ' ')])
}

function withChosen(offered: readonly string[], chosen: string | null): readonly string[] {
  return [...new Set(chosen === null ? offered : [...offered, chosen])]
}
