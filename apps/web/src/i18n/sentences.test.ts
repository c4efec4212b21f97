import { ApiError } from '@sweetspot/client'
import { closeCodes } from '@sweetspot/protocol'
import { createInstance } from 'i18next'
import { expect, it } from 'vitest'
import type { Language } from './languages.ts'
import { resources } from './resources.ts'
import { createSentences } from './sentences.ts'

const polish = {
  error: { last_lead: 'To ostatni lider tej strony.' },
  field: { short: 'Wpisz co najmniej {{limit}} znaków.' },
  closed: { restart: 'Serwer uruchamia się ponownie.' },
}
const lastLead = new ApiError({ code: 'last_lead', message: 'Daniel Kowalczyk is the last lead.' })

async function sentencesIn(language: Language) {
  const texts = createInstance()
  await texts.init({
    resources: { ...resources, pl: { failures: polish } },
    lng: language,
    fallbackLng: 'en',
  })
  return createSentences(texts.getFixedT(null, ['failures', 'app']), language)
}

it('WB144 shows the server’s own sentence in English', async () => {
  const { ofError, ofField, ofClosing } = await sentencesIn('en')
  expect(ofError(lastLead)).toBe('Daniel Kowalczyk is the last lead.')
  expect(ofField({ kind: 'short', limit: 10, sentence: 'Choose a password.' })).toBe('Choose a password.')
  expect(ofClosing('restart')).toBe(closeCodes.restart.sentence)
})

it('WB144 shows other readers the sentence of the code', async () => {
  const { ofError, ofField, ofClosing } = await sentencesIn('pl')
  expect(ofError(lastLead)).toBe('To ostatni lider tej strony.')
  expect(ofField({ kind: 'short', limit: 10, sentence: 'Choose one.' })).toBe('Wpisz co najmniej 10 znaków.')
  expect(ofClosing('restart')).toBe('Serwer uruchamia się ponownie.')
})

it('WB144 falls back to English where a sentence is not translated, and says something of every error', async () => {
  const { ofError } = await sentencesIn('pl')
  expect(ofError(new ApiError({ code: 'unchanged', message: 'As it was.' }))).toBe(
    resources.en.failures.error.unchanged,
  )
  expect(ofError(new TypeError('x is undefined'))).toBe(resources.en.app.error.unexpected)
  expect(ofError('thrown text', 'It did not finish.')).toBe('It did not finish.')
})

it('WB144 has a sentence for every reason of closing', () => {
  expect(Object.keys(resources.en.failures.closed).sort()).toEqual(Object.keys(closeCodes).sort())
})
