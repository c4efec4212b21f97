import { RawSocket } from './raw-socket.ts'
import { type RunningServer, samplePassword } from './running-server.ts'
import { paragraphUpdate } from './shared-text.ts'
import { readFrame, wire } from './wire.ts'

/** Addresses of the sample's people, as far as tests need them. */
export const people = {
  amara: 'amara.osei@harbourhill.example',
  helen: 'helen.whitcombe@harbourhill.example',
  tom: 'tom.hargreaves@harbourhill.example',
  priya: 'priya.nair@harbourhill.example',
  daniel: 'daniel.kowalczyk@northgate.example',
  lucia: 'lucia.fernandez@northgate.example',
  jiWoo: 'ji-woo.park@northgate.example',
} as const

/** An answer of the HTTP interface. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** Parsed JSON; the text itself where it is none; null where there is no body. */
  readonly body: unknown
}

/** Sends a request and reads the whole answer. */
export async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init)
  const text = await response.text()
  const json = response.headers.get('content-type')?.startsWith('application/json') === true
  const body: unknown = json ? JSON.parse(text) : text === '' ? null : text
  return { status: response.status, headers: response.headers, body }
}

/** Somebody signed in on a running server: a browser's cookie and what can be done with it. */
export class Session {
  readonly server: RunningServer
  /** `name=value`, as a browser sends it. */
  readonly cookie: string
  readonly personId: string

  constructor(server: RunningServer, cookie: string, personId: string) {
    this.server = server
    this.cookie = cookie
    this.personId = personId
  }

  /** The secret in the cookie. */
  get id(): string {
    return this.cookie.slice(this.cookie.indexOf('=') + 1)
  }

  /** What a browser on this server's pages sends with a websocket. */
  get headers(): { readonly Cookie: string; readonly Origin: string } {
    return { Cookie: this.cookie, Origin: this.server.origin }
  }

  get(path: string): Promise<Answer> {
    return send(this.server.origin + path, { headers: this.headers })
  }

  delete(path: string): Promise<Answer> {
    return send(this.server.origin + path, { method: 'DELETE', headers: this.headers })
  }

  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return send(this.server.origin + path, {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }

  /** Id of the person's first relationship: the sample's. */
  async relationshipId(): Promise<string> {
    const { body } = await this.get('/api/relationships')
    const [first] = (body as { relationships: readonly { id: string }[] }).relationships
    if (first === undefined) throw new Error('this person is in no relationship')
    return first.id
  }

  /** Creates a page; returns its room's name: `{relationship}/{scope}/{name}`. */
  async createPage(relationshipId: string, scope: string, title: string): Promise<string> {
    const place = `/api/relationships/${relationshipId}/documents`
    const { status, body } = await this.post(place, { scope, kind: 'page', title })
    if (status !== 201) throw new Error(`the page was not created: ${JSON.stringify(body)}`)
    const { document } = body as { document: { name: string } }
    const room = `${relationshipId}/${scope}/${document.name}`
    await this.#startParagraph(room)
    return room
  }

  /** Two who begin at once would each begin a paragraph of their own. */
  async #startParagraph(room: string): Promise<void> {
    const socket = new RawSocket(`${this.server.socketOrigin}/sync/${room}`, this.headers)
    await socket.frame((frame) => readFrame(frame).kind === 'step1')
    socket.send(wire.step2(paragraphUpdate(room, '')))
    socket.send(wire.barrier(1))
    await socket.frame((frame) => readFrame(frame).kind === 'ours')
    socket.terminate()
  }
}

/** Signs in by e-mail address and password. Throws where the server refuses. */
export async function signIn(
  server: RunningServer,
  email: string,
  password = samplePassword,
): Promise<Session> {
  const answer = await send(`${server.origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.origin },
    body: JSON.stringify({ email, password }),
  })
  return sessionOf(server, answer)
}

/** Signs in as a side's lead on a server in `explore` mode. */
export async function explore(server: RunningServer, party: 'client' | 'vendor'): Promise<Session> {
  const answer = await send(`${server.origin}/api/explore/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.origin },
    body: JSON.stringify({ party }),
  })
  return sessionOf(server, answer)
}

function sessionOf(server: RunningServer, { status, headers, body }: Answer): Session {
  const cookie = headers.get('set-cookie')?.split(';')[0]
  if (status !== 200 || cookie === undefined) {
    throw new Error(`sign-in answered ${status}: ${JSON.stringify(body)}`)
  }
  return new Session(server, cookie, (body as { person: { id: string } }).person.id)
}
