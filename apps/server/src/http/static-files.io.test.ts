import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staticFiles } from './static-files.ts'

let parent: string
let app: Hono

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sweetspot-static-'))
  await writeFile(join(parent, 'secret.txt'), 'secret')
  const folder = join(parent, 'dist')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<title>Sweetspot</title>')
  await writeFile(join(folder, 'seal.svg'), '<svg/>')
  await writeFile(join(folder, 'assets/main-abc.js'), 'start()')
  app = staticFiles(folder)
})
afterAll(() => rm(parent, { recursive: true }))

async function get(path: string): Promise<{ status: number; text: string; cached: string | null }> {
  const response = await app.request(path)
  return {
    status: response.status,
    text: await response.text(),
    cached: response.headers.get('cache-control'),
  }
}

describe('the built web client', () => {
  it('answers every page with the application, asked for each time', async () => {
    const page = { status: 200, text: '<title>Sweetspot</title>', cached: 'no-cache' }
    for (const path of ['/', '/r/1/objectives', '/explore/client']) expect(await get(path)).toEqual(page)
  })

  it('hands out its files, those with a hash in their name for good', async () => {
    expect(await get('/seal.svg')).toEqual({ status: 200, text: '<svg/>', cached: 'no-cache' })
    const forever = 'public, max-age=31536000, immutable'
    expect(await get('/assets/main-abc.js')).toEqual({ status: 200, text: 'start()', cached: forever })
  })

  it('tells a page of an older version to reload, and keeps nobody to that answer', async () => {
    expect(await get('/assets/main-old.js')).toEqual({
      status: 404,
      text: 'This file belongs to an older version; reload the page.',
      cached: 'no-cache',
    })
  })

  it('hands out nothing beside its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/%2e%2e/secret.txt',
    ]) {
      expect((await get(path)).text).not.toContain('secret')
    }
  })
})

it('says what to do where it was not built', async () => {
  const unbuilt = await staticFiles(join(parent, 'nowhere')).request('/')
  expect([unbuilt.status, await unbuilt.text()]).toEqual([
    503,
    'The pages are not built; start the instance with "pnpm start", which builds them.',
  ])
})
