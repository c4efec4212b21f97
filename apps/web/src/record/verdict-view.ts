import type { Chain, RecordProblem, RecordVerdict } from '@sweetspot/domain'

/** Problems of one kind in one chain, which are one sentence. */
export interface ProblemGroup {
  readonly kind: RecordProblem['kind']
  readonly chain: Chain
  readonly events: readonly number[]
}

/** How loudly and with what a check answers. */
export type VerdictView =
  | { readonly tone: 'good'; readonly events: number }
  /** `rewritten` and `new_key`: against what this browser verified before; `bad`: the record in itself. */
  | { readonly tone: 'rewritten' | 'new_key' | 'bad'; readonly problems: readonly ProblemGroup[] }

/** Loudest first: a rewritten past matters more than the gap it left. */
const loudest: readonly RecordProblem['kind'][] = [
  'rewritten_since',
  'key_changed',
  'bad_signature',
  'head_mismatch',
  'payload_changed',
  'reveal_mismatch',
  'broken_link',
  'gap',
  'wrong_chain',
  'wrong_relationship',
  'chain_missing',
  'chain_twice',
]

/** Puts a verdict into what a person reads: one line where all is well, else what is wrong, loudest first. */
export function verdictView({ events, problems }: RecordVerdict): VerdictView {
  if (problems.length === 0) return { tone: 'good', events }
  const groups = loudest.flatMap((kind) => groupsOf(problems.filter((problem) => problem.kind === kind)))
  if (groups[0]?.kind === 'rewritten_since') return { tone: 'rewritten', problems: groups }
  const onlyKey = groups.every(({ kind }) => kind === 'key_changed')
  return { tone: onlyKey ? 'new_key' : 'bad', problems: groups }
}

function groupsOf(problems: readonly RecordProblem[]): readonly ProblemGroup[] {
  const groups = new Map<Chain, { kind: RecordProblem['kind']; chain: Chain; events: number[] }>()
  for (const { kind, chain, seq } of problems) {
    const group = groups.get(chain)
    if (group === undefined) groups.set(chain, { kind, chain, events: [seq] })
    else group.events.push(seq)
  }
  return [...groups.values()]
}

/** Most numbers that a sentence lists; a record that was shifted as a whole would name all its events. */
const maxListed = 8

/** The numbers that a sentence names, and how many more there are. */
export function listedEvents(events: readonly number[]): { listed: readonly number[]; more: number } {
  const listed = events.slice(0, maxListed)
  return { listed, more: events.length - listed.length }
}
