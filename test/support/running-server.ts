import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { ServerProcess } from './server-process.ts'

/** Password of the sample relationship's accounts in tests. */
export const samplePassword = 'correct horse battery'

/** How a server is started. */
export interface ServerOptions {
  /** `accounts`: the sample's people sign in by password. `explore`: one click signs in as a side's lead. */
  readonly mode?: 'accounts' | 'explore'
  /** Further variables of the environment. */
  readonly env?: Readonly<Record<string, string>>
}

/** The real server, running on a folder and a port of its own. Dispose of it, or leave a process and a folder. */
export class RunningServer {
  readonly dataDir: string
  readonly #env: Readonly<Record<string, string>>
  #process: ServerProcess
  #port: number
  /** What earlier processes of this server wrote on stderr. */
  #earlierStderr = ''

  private constructor(dataDir: string, port: number, { mode = 'accounts', env = {} }: ServerOptions) {
    this.dataDir = dataDir
    this.#port = port
    const account = mode === 'accounts' ? { SAMPLE_PASSWORD: samplePassword } : {}
    this.#env = { HOST: '127.0.0.1', DATA_DIR: dataDir, ...account, ...env }
    this.#process = new ServerProcess({ ...this.#env, PORT: String(port) })
  }

  /** Starts a server on a fresh folder; resolves when it says that it is ready. */
  static async start(options: ServerOptions = {}): Promise<RunningServer> {
    const dataDir = await mkdtemp(join(tmpdir(), 'sweetspot-server-'))
    // The ready line names the port, unless the server is told another address to name.
    const port = options.env?.['PUBLIC_URL'] === undefined ? 0 : await freePort()
    const server = new RunningServer(dataDir, port, options)
    try {
      await server.#ready()
    } catch (error) {
      await server.dispose()
      throw error
    }
    return server
  }

  async #ready(): Promise<void> {
    const [, address = ''] = await this.#process.said(/^Sweetspot is ready at (\S+)\n/m)
    if (this.#port === 0) this.#port = Number(new URL(address).port)
  }

  get port(): number {
    return this.#port
  }

  /** Where pages of this server come from, and where its HTTP interface is. */
  get origin(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  get socketOrigin(): string {
    return `ws://127.0.0.1:${this.#port}`
  }

  /** The database file. */
  get databaseFile(): string {
    return join(this.dataDir, 'sweetspot.db')
  }

  /** What the running process wrote on stdout. */
  get stdout(): string {
    return this.#process.stdout
  }

  /** All that was written on stderr, by earlier processes too. */
  get stderr(): string {
    return this.#earlierStderr + this.#process.stderr
  }

  /** Asks the server to stop; resolves with its exit code. */
  stop(): Promise<number> {
    this.#process.signal('SIGTERM')
    return this.#process.exited()
  }

  /** Ends the process without warning, as a power cut does. */
  async kill(): Promise<void> {
    this.#process.signal('SIGKILL')
    await this.#process.exited()
  }

  /** Starts again on the same folder and port; stops first what still runs. */
  async restart(env: Readonly<Record<string, string>> = {}): Promise<void> {
    if (this.#process.running) await this.stop()
    this.#earlierStderr += this.#process.stderr
    this.#process = new ServerProcess({ ...this.#env, PORT: String(this.#port), ...env })
    await this.#ready()
  }

  /** Ends the process and removes its folder. */
  async dispose(): Promise<void> {
    await this.kill()
    await rm(this.dataDir, { recursive: true, force: true })
  }
}
