import { expect } from 'vitest'
import type { Window } from './browser.ts'
import { type RunningServer, samplePassword } from './running-server.ts'

/** Signs a window in as one of the sample's people; returns where their relationship is. */
export async function signInWindow(
  { page }: Window,
  server: RunningServer,
  email: string,
): Promise<{ readonly relationshipId: string; readonly address: string }> {
  const answer = await page.request.post(`${server.origin}/api/session`, {
    data: { email, password: samplePassword },
    headers: { origin: server.origin },
  })
  expect(answer.status()).toBe(200)
  const list = await page.request.get(`${server.origin}/api/relationships`)
  const { relationships }: { relationships: { id: string }[] } = await list.json()
  const relationshipId = relationships[0]?.id ?? ''
  return { relationshipId, address: `${server.origin}/r/${relationshipId}` }
}

/** The text of the page that is open. */
export const pageText = ({ page }: Window) => page.getByRole('textbox', { name: 'Text of the page' })

/** Pastes HTML into the text, as another program would leave it. */
export async function pasteHtml(window: Window, html: string): Promise<void> {
  await pageText(window).evaluate((element, given) => {
    const data = new DataTransfer()
    data.setData('text/html', given)
    data.setData('text/plain', 'without any form')
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    element.dispatchEvent(paste)
  }, html)
}
