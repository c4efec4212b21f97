import type { Store } from '@sweetspot/store'
import { ConfigError, parseConfig } from '../config/config.ts'
import { databaseProblem, openStore } from '../config/open-store.ts'
import { compactInStore } from './compact-in-store.ts'

/** Two rows may become one. */
const minTail = 2

/**
 * `pnpm compact`: makes the logs of all documents short, while the instance may run. Returns what to tell; rejects with
 * `ConfigError`.
 */
export async function compactCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  if (args.length > 0) throw new ConfigError('Nothing is to be named: pnpm compact.')
  const config = parseConfig(env)
  const store = await openStore(config)
  try {
    return sentence(await compactAll(store))
  } catch (error) {
    throw databaseProblem(error, config)
  } finally {
    await store.close()
  }
}

interface Sum {
  readonly documents: number
  readonly rows: number
  readonly rowsAfter: number
  readonly refused: readonly string[]
}

async function compactAll(store: Store): Promise<Sum> {
  let sum: Sum = { documents: 0, rows: 0, rowsAfter: 0, refused: [] }
  for (const { documentId } of await store.compactableLog.longTails(minTail)) {
    let compacted = false
    // A pass takes on a part of a long log, so it goes on until there is nothing left.
    for (;;) {
      const outcome = await compactInStore(store, documentId)
      if (outcome.kind === 'refused') sum = { ...sum, refused: [...sum.refused, documentId] }
      if (outcome.kind !== 'compacted') break
      compacted = true
      sum = { ...sum, rows: sum.rows + outcome.rows, rowsAfter: sum.rowsAfter + outcome.rowsAfter }
    }
    if (compacted) sum = { ...sum, documents: sum.documents + 1 }
  }
  return sum
}

function sentence({ documents, rows, rowsAfter, refused }: Sum): string {
  const count = (value: number): string => value.toLocaleString('en')
  const done = `${count(rows)} changes of ${count(documents)} documents are kept in ${count(rowsAfter)} rows now.`
  if (refused.length === 0) return done
  return `${done} Left as they are, because the result would not have been the same: ${refused.join(', ')}.`
}
