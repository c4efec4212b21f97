import { expect, it } from 'vitest'
import { invitationLetter, resetLetter } from './compose-letter.ts'

const expiresAt = '2026-11-22T11:00:00.000Z'
const link = 'https://sweetspot.example/reset#secret'

it('escapes names in the HTML of a letter and leaves them as they are in its text', () => {
  const names = {
    person: 'Eve <img src=x onerror=alert(1)>',
    organisation: 'Harbour & Hill "Retail"',
    relationship: '</p><script>',
    company: 'Northgate',
    host: 'sweetspot.example',
  }
  const letter = invitationLetter(names, link, expiresAt, { language: 'en-GB', timeZone: null })
  expect(letter.html).not.toMatch(/<(img|script)/)
  expect(letter.html).toContain('Eve &lt;img src=x onerror=alert(1)&gt;')
  expect(letter.html).toContain('Harbour &amp; Hill &quot;Retail&quot;')
  expect(letter.text).toContain(names.person)
  expect(letter.subject).toBe('Harbour & Hill "Retail" invites you to Sweetspot')
})

it('writes in the language and time zone of the reader, and in English where it is not spoken', () => {
  const polish = resetLetter('Marek', link, expiresAt, { language: 'pl-PL', timeZone: 'Europe/Warsaw' })
  expect(polish.subject).toBe('Ustaw nowe hasło do Sweetspot')
  expect(polish.text).toContain('22 listopada 2026')
  expect(polish.text).toContain('12:00:00 CET')
  expect(polish.text).toContain(link)
  const german = resetLetter('Ewa', link, expiresAt, { language: 'de', timeZone: null })
  expect(german.text).toContain('11:00:00 UTC')
  const french = resetLetter('Zoë', link, expiresAt, { language: 'fr', timeZone: null })
  expect(french.subject).toBe('Choose a new password for Sweetspot')
})
