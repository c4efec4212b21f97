import { expect, it } from 'vitest'
import { healthRoutes } from './health-routes.ts'

async function statuses(ask: () => Promise<unknown>): Promise<readonly number[]> {
  const app = healthRoutes(ask, 1)
  const answers = await Promise.all([app.request('/health'), app.request('/ready')])
  return answers.map(({ status }) => status)
}

it('is alive and ready while the database answers', async () => {
  expect(await statuses(() => Promise.resolve('now'))).toEqual([200, 200])
})

it('is alive, and not ready, when the database refuses', async () => {
  expect(await statuses(() => Promise.reject(new Error('gone')))).toEqual([200, 503])
})

it('is alive, and not ready, when the database never answers', async () => {
  expect(await statuses(() => new Promise(() => undefined))).toEqual([200, 503])
})
