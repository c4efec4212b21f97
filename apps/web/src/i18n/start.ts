import { Value } from '@sweetspot/client'
import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Language, languages } from './languages.ts'
import { type Region, regionOf } from './region.ts'
import type { RegionControl } from './region-context.ts'
import { keepRegionChoice, readRegionChoice } from './region-memory.ts'
import { resources } from './resources.ts'

type Catalog = Readonly<Record<string, object>>

/** Each language is loaded by itself, when it is spoken. */
const catalogs: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly catalog: Catalog }>>> = {
  pl: () => import('./pl/catalog.ts'),
  de: () => import('./de/catalog.ts'),
}

/** The browser's storage; asked for anew each time, for where it is switched off the mere name of it throws. */
const deviceMemory = {
  getItem: (key: string) => localStorage.getItem(key),
  setItem: (key: string, value: string) => localStorage.setItem(key, value),
}

/** The texts of the interface, and the region they are in. */
export interface Texts {
  readonly texts: i18n
  readonly region: RegionControl
}

/** Makes the interface's texts available in the reader's language; what it lacks is shown in English. */
export async function startTexts(device: Pick<Navigator, 'languages'>): Promise<Texts> {
  const here = {
    languages: device.languages,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
  const first = regionOf(readRegionChoice(deviceMemory), here)
  const texts = createInstance()
  await texts.use(initReactI18next).init({
    resources,
    lng: 'en',
    fallbackLng: 'en',
    supportedLngs: [...languages],
    defaultNS: 'app',
    // React escapes what it shows, so i18next does not.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  const current = new Value<Region>({ ...first, language: 'en' })
  const speak = async (region: Region): Promise<void> => {
    await addCatalog(texts, region.language)
    await texts.changeLanguage(region.language)
    document.documentElement.lang = region.locale
    current.set(region)
  }
  await speak(first)
  return {
    texts,
    region: {
      current,
      choose: async (choice) => {
        keepRegionChoice(deviceMemory, choice)
        await speak(regionOf(choice, here))
      },
    },
  }
}

/** Where the catalog cannot be loaded, the texts are in English. */
async function addCatalog(texts: i18n, language: Language): Promise<void> {
  if (language === 'en' || texts.hasResourceBundle(language, 'app')) return
  const loaded = await catalogs[language]().catch(() => null)
  if (loaded === null) return
  const { catalog } = loaded
  for (const [area, bundle] of Object.entries(catalog)) texts.addResourceBundle(language, area, bundle)
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: (typeof resources)['en']
  }
}
