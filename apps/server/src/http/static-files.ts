import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'

/**
 * Serves the built web client; every path that is not a file is a page of the application. Where it was not built, the
 * interface for programs works all the same, and pages say what to do.
 */
export function staticFiles(folder: string): Hono {
  const app = new Hono()
  if (!existsSync(folder)) {
    return app.get('*', (context) =>
      context.text('The pages are not built; start the instance with "pnpm start", which builds them.', 503),
    )
  }
  app.use('*', compress())
  app.use('*', async (context, next) => {
    await next()
    // Built files carry a hash in their name; the page that names them must always be asked for.
    const forever = context.req.path.startsWith('/assets/') && context.res.status === 200
    context.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
  })
  app.use('/assets/*', serveStatic({ root: folder, precompressed: true }))
  app.get('/assets/*', (context) =>
    context.text('This file belongs to an older version; reload the page.', 404),
  )
  app.use(
    '/*',
    serveStatic({ root: folder, rewriteRequestPath: (path) => (path === '/' ? '/no-index' : path) }),
  )
  app.get('*', async (context) => context.html(await readFile(join(folder, 'index.html'), 'utf8')))
  return app
}
