import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { resources } from './resources.ts'

/** Makes the interface's texts available; React escapes what it shows, so i18next does not. */
export async function startTexts(): Promise<i18n> {
  const texts = createInstance()
  await texts.use(initReactI18next).init({
    resources,
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return texts
}
