import { type Config, isLoopback } from './config.ts'

/** Where the instance is reached, and from which pages requests that change something may come. */
export interface Origins {
  /** The address that people are told, without a slash at the end. */
  readonly publicOrigin: string
  readonly secure: boolean
  /** Whether the instance listens on, and is told to people as, this machine only. */
  readonly local: boolean
  /** Addresses of the two windows of "Explore both sides"; null where the instance is not this machine's alone. */
  readonly explore: { readonly client: string; readonly vendor: string } | null
  isAllowed(origin: string): boolean
}

/** Derives the origins from the configuration and the port that is really listened on. */
export function originsOf(config: Config, port: number): Origins {
  const url = config.publicUrl ?? new URL(`http://localhost:${port}`)
  const local = isLoopback(url.hostname)
  const scheme = `${url.protocol}//`
  const suffix = url.port === '' ? '' : `:${url.port}`
  // Two names of one machine are two sites to a browser, so that both sides' sessions live side by side.
  const names = local ? [`${scheme}localhost${suffix}`, `${scheme}127.0.0.1${suffix}`] : []
  const allowed = new Set([url.origin, ...names])
  const [clientOrigin, vendorOrigin] = names
  const offered = isLoopback(config.host) && config.samplePassword === null
  return {
    publicOrigin: url.origin,
    secure: url.protocol === 'https:',
    local: local && isLoopback(config.host),
    explore:
      offered && clientOrigin !== undefined && vendorOrigin !== undefined
        ? { client: `${clientOrigin}/explore/client`, vendor: `${vendorOrigin}/explore/vendor` }
        : null,
    isAllowed: (origin) => allowed.has(origin),
  }
}
