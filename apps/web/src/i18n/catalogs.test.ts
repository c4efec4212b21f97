import { describe, expect, it } from 'vitest'
import { catalog as german } from './de/catalog.ts'
import { languages } from './languages.ts'
import { catalog as polish } from './pl/catalog.ts'
import { resources } from './resources.ts'

/** All texts of a catalog by their whole keys. */
function textsOf(catalog: object, path = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [key, value] of Object.entries(catalog)) {
    const place = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') texts.set(place, value)
    else for (const [inner, text] of textsOf(value, place)) texts.set(inner, text)
  }
  return texts
}

/** The name without its plural form, where it is one of several forms. */
function nameOf(key: string, all: ReadonlyMap<string, string>): string {
  const [, name = key, form] = /^(.*)_(zero|one|two|few|many|other)$/.exec(key) ?? []
  return form !== undefined && all.has(`${name}_other`) ? name : key
}

/** The keys that a language has to have for what English says: each plural in all of its own forms. */
function expectedKeys(english: ReadonlyMap<string, string>, language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const keys = [...english.keys()].flatMap((key) => {
    const name = nameOf(key, english)
    if (name === key || key.endsWith('_zero')) return [key]
    return forms.map((form) => `${name}_${form}`)
  })
  return [...new Set(keys)].sort()
}

/** Every variable that a text fills in, once each. */
function variablesOf(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name),
  )
  return [...new Set(found)].sort()
}

/** The variables of each text, all forms of a plural together: not every form names the number. */
function variablesByName(texts: ReadonlyMap<string, string>): Record<string, string[]> {
  const names = Map.groupBy(texts, ([key]) => nameOf(key, texts))
  return Object.fromEntries(
    [...names].map(([name, group]) => [name, variablesOf(group.map(([, text]) => text))]),
  )
}

const english = new Map(Object.entries(resources.en).map(([area, texts]) => [area, textsOf(texts)]))

describe.each([
  ['pl', polish],
  ['de', german],
])('the catalog of %s', (language, catalog) => {
  const areas = Object.entries(catalog)

  it.each(areas)('WB142 says in %s all that English says, each plural in its own forms', (area, texts) => {
    const original = english.get(area)
    if (original === undefined) throw new Error(`${area} is no area of the English catalog`)
    expect([...textsOf(texts).keys()].sort()).toEqual(expectedKeys(original, language))
  })

  it.each(areas)('WB142 fills in the same words as English in %s', (area, texts) => {
    const said = variablesByName(textsOf(texts))
    expect(said).toEqual(variablesByName(english.get(area) ?? new Map()))
  })

  it.each(areas)('WB142 leaves no text of %s empty', (_, texts) => {
    expect([...textsOf(texts)].filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

it('WB142 counts in English with the forms that English has', () => {
  for (const texts of english.values()) expect([...texts.keys()].sort()).toEqual(expectedKeys(texts, 'en'))
  expect(languages).toEqual(['en', 'pl', 'de'])
})
