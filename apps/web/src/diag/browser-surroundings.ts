import { ApiError, post, request } from '@sweetspot/client'
import { diagnosisSchema, echoPath } from '@sweetspot/protocol'
import type { EchoSocket, WaySurroundings } from './way-check.ts'

/** An answer that takes longer is none. */
const patienceMs = 15_000

/** The surroundings of this page. */
export const browserSurroundings: WaySurroundings = {
  origin: window.location.origin,
  now: Date.now,
  ask: async () => diagnosisSchema.parse(await request('/api/diag', { cache: 'no-store' })),
  isKnownPage: async () => {
    try {
      await post('/api/diag', {})
      return true
    } catch (error) {
      if (error instanceof ApiError && error.code === 'foreign_origin') return false
      throw error
    }
  },
  connect,
}

async function connect(): Promise<EchoSocket> {
  const address = new URL(echoPath, window.location.href)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  const socket = new WebSocket(address)
  socket.binaryType = 'arraybuffer'
  await settled(socket, 'open', patienceMs)
  return {
    async roundTrip(bytes) {
      const back = settled(socket, 'message', patienceMs)
      socket.send(bytes.slice())
      const event = await back
      const data: unknown = event instanceof MessageEvent ? event.data : null
      const same = data instanceof ArrayBuffer && data.byteLength === bytes.byteLength
      if (!same) throw new Error('something else came back')
    },
    idle: (ms) =>
      new Promise((resolve, reject) => {
        const timer = window.setTimeout(resolve, ms)
        socket.addEventListener('close', () => {
          window.clearTimeout(timer)
          reject(new Error('the websocket was ended'))
        })
      }),
    close: () => socket.close(),
  }
}

/** Resolves with the next event of a kind; rejects where the websocket ends before, or it takes too long. */
function settled(socket: WebSocket, kind: 'open' | 'message', withinMs: number): Promise<Event> {
  return new Promise((resolve, reject) => {
    if (socket.readyState > WebSocket.OPEN) reject(new Error('the websocket has ended'))
    const timer = window.setTimeout(() => {
      reject(new Error('no answer came'))
      socket.close()
    }, withinMs)
    const over = (): void => window.clearTimeout(timer)
    socket.addEventListener(
      kind,
      (event) => {
        over()
        resolve(event)
      },
      { once: true },
    )
    socket.addEventListener(
      'close',
      () => {
        over()
        reject(new Error('the websocket was ended'))
      },
      { once: true },
    )
  })
}
