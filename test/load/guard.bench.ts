import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { documentShape } from '@sweetspot/documents'
import { FoldGuard, inspectUpdate, knownStateOf, ShapeIndex } from '@sweetspot/sync/testing'
import * as Y from 'yjs'

/**
 * What the guard costs for each keystroke, beside what Yjs needs to fold it. With the path of a recorded editing trace
 * as argument (`{txns: [{patches: [[position, deleted, inserted]]}]}`, gzipped) that is typed, otherwise a long text
 * in which somebody types, moves and deletes.
 */
type Patch = readonly [at: number, deleted: number, inserted: string]

function patches(): readonly Patch[] {
  const path = process.argv[2]
  if (path === undefined) return Array.from({ length: 100_000 }, (_, n) => madeUp(n))
  const { txns } = JSON.parse(gunzipSync(readFileSync(path)).toString()) as {
    readonly txns: readonly { readonly patches: readonly Patch[] }[]
  }
  return txns.flatMap((txn) => txn.patches)
}

/** Runs of thirty letters at places that jump, and a deletion at the end of each. */
function madeUp(n: number): Patch {
  const run = Math.floor(n / 30)
  const at = Math.floor(run * 29 * ((run * 7919) % 97)) / 97
  return n % 30 === 29 ? [Math.floor(at), 1, ''] : [Math.floor(at) + (n % 30), 0, 'x']
}

/** Each keystroke as one update of an editor. */
function* keystrokes(doc: Y.Doc): Generator<Uint8Array> {
  const [block, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()]
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.transact(() => {
    doc.getXmlFragment('content').insert(0, [block])
    block.insert(0, [text])
  })
  for (const [at, deleted, inserted] of patches()) {
    doc.transact(() => {
      const place = Math.min(at, text.length)
      if (deleted > 0) text.delete(place, Math.min(deleted, text.length - place))
      if (inserted !== '') text.insert(place, inserted)
    })
    yield* updates.splice(0)
  }
}

const shape = new ShapeIndex(documentShape('page'))
const server = new Y.Doc()
const guard = new FoldGuard(server, shape)
const known = { ...knownStateOf(server), shape, writerOf: () => 'somebody' }
const times = { inspect: [] as number[], verify: [] as number[], fold: [] as number[] }
let refused = 0

function receive(update: Uint8Array): void {
  const begun = performance.now()
  const inspection = inspectUpdate(update, known, 'somebody')
  const inspected = performance.now()
  if (inspection.kind !== 'news') {
    refused += inspection.kind === 'nothing' ? 0 : 1
    return
  }
  const starts = new Map<number, number>()
  for (const client of inspection.ends.keys()) starts.set(client, Y.getState(server.store, client))
  const before = performance.now()
  Y.applyUpdate(server, update)
  const folded = performance.now()
  guard.verify(starts, inspection.ends)
  times.verify.push((performance.now() - folded) * 1000)
  times.inspect.push((inspected - begun) * 1000)
  times.fold.push((folded - before) * 1000)
}

function row(name: string, samples: readonly number[]): string {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0
  const mean = samples.reduce((sum, time) => sum + time, 0) / samples.length
  const cells = [mean, at(0.5), at(0.99), at(0.999)].map((time) => time.toFixed(2).padStart(9))
  return `${name.padEnd(26)}${cells.join('')}`
}

const client = new Y.Doc()
// Compiled code is what a running server has.
const warmUp = 5000
let count = 0
for (const update of keystrokes(client)) {
  receive(update)
  count += 1
  if (count === warmUp) for (const samples of Object.values(times)) samples.splice(0)
}
const guarding = times.inspect.map((time, index) => time + (times.verify[index] ?? 0))
process.stdout.write(
  [
    `${count} keystrokes, ${refused} refused, ${client.getXmlFragment('content').toString().length} characters at the end`,
    `${'microseconds'.padEnd(26)}${['mean', 'p50', 'p99', 'p99.9'].map((name) => name.padStart(9)).join('')}`,
    row('guard, before the fold', times.inspect),
    row('guard, after the fold', times.verify),
    row('guard, all', guarding),
    row('fold by Yjs, one by one', times.fold),
    '',
  ].join('\n'),
)
