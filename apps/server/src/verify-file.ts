import { createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type RecordExport,
  type RecordProblem,
  recordOf,
  type VerifySignature,
  verifyRecord,
} from '@sweetspot/domain'
import { recordExportSchema } from '@sweetspot/protocol'

/**
 * `pnpm verify FILE [EARLIER_FILE]`: checks an exported record without any server, and that it continues an earlier
 * export. Exit code 0: nothing was changed; 1: something was; 2: the file cannot be read.
 */

/** What each problem means to a person. */
const sentences: Readonly<Record<RecordProblem['kind'], string>> = {
  chain_missing: 'is missing',
  chain_twice: 'is there twice',
  wrong_relationship: 'belongs to another relationship',
  wrong_chain: 'belongs to another chain',
  gap: 'does not follow the event before it: events are missing, added or out of order',
  broken_link: 'does not continue the event before it',
  payload_changed: 'has other content than was recorded',
  head_mismatch: 'is not where the signed end of the record says it is',
  bad_signature: 'carries a signature that is not the instance’s',
  rewritten_since: 'is not what the earlier export held: the record was rewritten since',
  key_changed: 'is signed with another key than the earlier export',
  reveal_mismatch: 'opens an answer that is not the one that was sealed',
}

const verifyEd25519: VerifySignature = async (publicKey, message, signature) => {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
  return verify(null, message, key, Buffer.from(signature, 'base64url'))
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

function readRecord(path: string): RecordExport {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return fail(`${path} cannot be read (${error instanceof Error ? error.message : error}); check the path.`)
  }
  try {
    return recordOf(recordExportSchema.parse(JSON.parse(text)))
  } catch {
    return fail(`${path} is not a record exported by Sweetspot; export it again from the Record page.`)
  }
}

async function main(): Promise<void> {
  const [file, earlierFile] = process.argv.slice(2)
  if (file === undefined) fail('Name the file to verify: pnpm verify FILE [EARLIER_FILE].')
  const record = readRecord(file)
  const earlier = earlierFile === undefined ? null : readRecord(earlierFile)
  const verdict = await verifyRecord(record, verifyEd25519, earlier)
  const lines = [`${record.relationshipName}: ${verdict.events} events, exported ${record.exportedAt}.`]
  for (const head of verdict.heads) lines.push(`  ${head.chain} ends at ${head.seq} with ${head.hash}`)
  for (const key of new Set(verdict.heads.map((head) => head.publicKey)))
    lines.push(`  signed with key ${key}`)
  for (const { kind, chain, seq } of verdict.problems) {
    lines.push(`PROBLEM: ${seq === 0 ? '' : `event ${seq} of `}${chain} ${sentences[kind]}.`)
  }
  lines.push(
    verdict.problems.length === 0
      ? 'Verified: every event is as it was recorded, in its place, up to the signed end.'
      : 'NOT verified: this record was changed after it was recorded.',
  )
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = verdict.problems.length === 0 ? 0 : 1
}

await main()
