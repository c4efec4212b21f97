import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { RunningServer, samplePassword } from '../support/running-server.ts'
import { people, send } from '../support/session.ts'
import { StockClient } from '../support/stock-provider.ts'

const samples = resolve(import.meta.dirname, '../../infra/proxy')
const has = (program: string): boolean => spawnSync(program, ['-h']).error === undefined

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sweetspot-proxy-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Starts nginx with the sample's settings, without TLS: its certificates are the only thing left out. */
async function startNginx(port: number, upstream: number): Promise<ChildProcess> {
  const sample = await readFile(join(samples, 'nginx.conf'), 'utf8')
  const site = sample
    .replace(/server \{\n {4}listen 80;[^}]*\}/, '')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/ {4}ssl_certificate.*\n/g, '')
    .replace('server 127.0.0.1:8787;', `server 127.0.0.1:${upstream};`)
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  )
  // Started by root, its workers would be somebody who may not write here.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const file = join(folder, 'nginx.conf')
  const http = `access_log off; ${places.join(' ')}\n${site}`
  await writeFile(
    file,
    `${user} daemon off; pid ${join(folder, 'pid')}; error_log stderr;\nevents {}\nhttp { ${http} }\n`,
  )
  return spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' })
}

async function startCaddy(port: number, upstream: number): Promise<ChildProcess> {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
    DOMAIN: `http://localhost:${port}`,
    UPSTREAM: `127.0.0.1:${upstream}`,
  }
  // The address from which it is told to change its settings belongs to the machine's own Caddy.
  const sample = await readFile(join(samples, 'Caddyfile'), 'utf8')
  const file = join(folder, 'Caddyfile')
  await writeFile(file, `{\n\tadmin off\n}\n${sample}`)
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env, stdio: 'ignore' })
}

/** Signs in through a proxy and makes a page. */
async function signInAt(origin: string) {
  const json = { 'content-type': 'application/json', origin }
  const body = JSON.stringify({ email: people.amara, password: samplePassword })
  const signedIn = await send(`${origin}/api/session`, { method: 'POST', headers: json, body })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { body: mine } = await send(`${origin}/api/relationships`, { headers: { cookie } })
  const relationshipId = (mine as { relationships: readonly { id: string }[] }).relationships[0]?.id ?? ''
  const created = await send(`${origin}/api/relationships/${relationshipId}/documents`, {
    method: 'POST',
    headers: { ...json, cookie },
    body: JSON.stringify({ scope: 'table', kind: 'page', title: 'Minutes' }),
  })
  const { document } = created.body as { document: { name: string } }
  return { cookie, relationshipId, room: `${relationshipId}/table/${document.name}` }
}

describe.each([
  ['nginx', startNginx],
  ['caddy', startCaddy],
])('behind %s with the sample configuration', (program, start) => {
  it.skipIf(!has(program))(
    `${program}: signs in, syncs, and bounds what is sent`,
    {
      timeout: 60_000,
    },
    async () => {
      const port = await freePort()
      const origin = `http://localhost:${port}`
      const server = await RunningServer.start({ env: { PUBLIC_URL: origin } })
      const proxy = await start(port, server.port)
      try {
        while (
          !(await fetch(`${origin}/ready`).then(
            ({ ok }) => ok,
            () => false,
          ))
        );
        const { cookie, relationshipId, room } = await signInAt(origin)
        const headers = { Cookie: cookie, Origin: origin }
        const client = new StockClient(`ws://localhost:${port}`, room, { headers })
        await client.whenSynced()
        client.text.insert(0, 'through a proxy')
        await client.whenDurable()

        const place = `${origin}/api/relationships/${relationshipId}/imports/preview`
        const upload = (bytes: number) =>
          send(place, {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/octet-stream' },
            body: new Uint8Array(bytes),
          })
        // The server refuses what is a little too large while it still arrives, and closes; a proxy that then fails to
        // send the rest says so (502) instead of the server's sentence. Beyond the proxy's own bound it is the proxy.
        expect([413, 502]).toContain((await upload(11 * 1024 * 1024)).status)
        expect((await upload(13 * 1024 * 1024).catch(() => ({ status: 413 }))).status).toBe(413)

        client.text.insert(0, 'still ')
        await client.whenDurable()
        expect(client.socketCount).toBe(1)
        client.destroy()
      } finally {
        proxy.kill('SIGTERM')
        if (proxy.exitCode === null) await once(proxy, 'exit')
        await server.dispose()
      }
    },
  )
})
