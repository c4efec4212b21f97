import type { IncomingMessage, RequestListener, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** Who answers requests and upgrades. */
export interface Answerer {
  readonly request: RequestListener
  readonly upgrade: (request: IncomingMessage, stream: Duplex, head: Buffer) => void
}

/**
 * Lets whoever comes while the instance is still being put together wait for it. A client whose connection was
 * accepted and never answered would wait for good: y-websocket has no timeout while it connects.
 */
export function answerWhenReady(server: Server, ready: Promise<Answerer>): void {
  server.on('request', (request, response) => {
    void ready.then((answerer) => answerer.request(request, response))
  })
  server.on('upgrade', (request, stream, head) => {
    // Nobody else listens yet, and an error without a listener would end the process.
    const gone = (): void => void stream.destroy()
    stream.on('error', gone)
    void ready.then(({ upgrade }) => {
      stream.off('error', gone)
      upgrade(request, stream, head)
    })
  })
}
