import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const program = resolve(root, 'apps/server/src/main.ts')

/** Ends the server with this process. */
const leash = new URL('./end-with-parent.ts', import.meta.url).href

/** Compiled sources, kept from start to start: tests start dozens of servers, and compiling is most of a start. */
const compileCache = resolve(root, 'node_modules/.cache/server-process')

/** Variables of the surroundings that a server may see; everything else is the test's to set. */
function surroundings(): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env
  return { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE: compileCache }
}

/** The real server as a process of its own, and what it says. */
export class ServerProcess {
  readonly #child: ChildProcess
  readonly #exited: Promise<number>
  #stdout = ''
  #stderr = ''

  /** `env` is the server's whole configuration. */
  constructor(env: Readonly<Record<string, string>>) {
    const child = spawn(process.execPath, ['--import', leash, program], {
      cwd: root,
      env: { ...surroundings(), ...env },
      stdio: 'pipe',
    })
    this.#child = child
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text
    })
    // `close` comes after the last byte of both streams, `exit` may come before.
    this.#exited = once(child, 'close').then(([code]: (number | null)[]) => code ?? -1)
  }

  get stdout(): string {
    return this.#stdout
  }

  get stderr(): string {
    return this.#stderr
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Exit code once the process has ended and everything it said was read; -1 where a signal ended it. */
  exited(): Promise<number> {
    return this.#exited
  }

  signal(name: 'SIGTERM' | 'SIGKILL' | 'SIGINT'): void {
    this.#child.kill(name)
  }

  /** Resolves with the first match in what the process says; rejects where it ends before. */
  async said(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.#stdout)
      if (match !== null) return match
      const ended = await Promise.race([
        this.#exited.then(() => true),
        once(this.#child.stdout ?? this.#child, 'data').then(() => false),
      ])
      if (ended) throw new Error(`the server ended before it said ${pattern}: ${this.#stderr || 'nothing'}`)
    }
  }
}
