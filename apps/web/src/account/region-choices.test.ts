import { expect, it } from 'vitest'
import { languageChoices, timeZoneChoices } from './region-choices.ts'

it('WB86 offers what was chosen before, once, and every language in its own words', () => {
  const values = (chosen: string | null) => languageChoices(chosen).map(([value]) => value)
  expect(values(null)).not.toContain('cs')
  expect(values('cs')).toContain('cs')
  expect(values('de')).toEqual(values(null))
  expect(languageChoices(null)).toContainEqual(['pl', 'polski'])
})

it('WB86 offers the time zones of the world by their names', () => {
  expect(timeZoneChoices(null)).toContainEqual(['America/New_York', 'America/New York'])
  expect(timeZoneChoices('Etc/GMT+1')).toContainEqual(['Etc/GMT+1', 'Etc/GMT+1'])
  expect(timeZoneChoices('UTC')).toEqual(timeZoneChoices(null))
})
