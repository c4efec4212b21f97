import { expect, it } from 'vitest'
import { regionOf } from './region.ts'
import { keepRegionChoice, readRegionChoice } from './region-memory.ts'

const device = { languages: ['fr', 'en-US'], timeZone: 'America/Chicago' }
const open = { language: null, timeZone: null }

it('WB141 takes the language and time zone that the person chose, else the device’s', () => {
  expect(regionOf({ language: 'pl', timeZone: 'Europe/Warsaw' }, device)).toEqual({
    language: 'pl',
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
  })
  expect(regionOf(open, device)).toEqual({ language: 'en', locale: 'en-US', timeZone: 'America/Chicago' })
  expect(regionOf(open, { ...device, languages: ['de-AT', 'en-US'] })).toMatchObject({
    language: 'de',
    locale: 'de-AT',
  })
})

it('WB141 speaks English where it speaks none of the languages, and passes over what no browser knows', () => {
  expect(regionOf(open, { ...device, languages: ['fr'] })).toMatchObject({ language: 'en', locale: 'en-GB' })
  expect(regionOf({ language: 'sv', timeZone: 'Mars/Olympus' }, device)).toMatchObject({
    language: 'en',
    locale: 'en-US',
    timeZone: 'America/Chicago',
  })
  expect(regionOf({ language: 'pl-not_a_tag', timeZone: null }, device)).toMatchObject({ locale: 'en-US' })
})

it('WB141 keeps the choice on the device, and does without where it keeps nothing', () => {
  const kept = new Map<string, string>()
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  expect(readRegionChoice(memory)).toEqual(open)
  expect(keepRegionChoice(memory, { language: 'de', timeZone: 'Europe/Berlin' })).toBe(true)
  expect(readRegionChoice(memory)).toEqual({ language: 'de', timeZone: 'Europe/Berlin' })
  kept.set('region', '{"language":7}')
  expect(readRegionChoice(memory)).toEqual(open)
  const full = {
    ...memory,
    setItem: () => {
      throw new Error('full')
    },
  }
  expect(keepRegionChoice(full, open)).toBe(false)
})
