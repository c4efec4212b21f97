import { expect, it } from 'vitest'
import { serverPaths } from './server-paths.ts'

it('WB73 leaves the server’s own addresses to the server, and no page', () => {
  const ofServer = ['/api', '/api/me', '/sync/r/table/objectives', '/feed/r', '/health', '/metrics']
  expect(ofServer.filter((path) => !serverPaths.test(path))).toEqual([])
  const pages = ['/', '/r/x/objectives', '/r/x/record', '/explore/client', '/apiary', '/r/feed']
  expect(pages.filter((path) => serverPaths.test(path))).toEqual([])
})
