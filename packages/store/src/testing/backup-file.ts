import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'

/** The lines of a backup, the seal among them. */
export async function readLines(file: string): Promise<string[]> {
  return gunzipSync(await readFile(file))
    .toString()
    .split(/(?<=\n)/)
}

/** Writes lines as they are. */
export async function writeLines(file: string, lines: readonly string[]): Promise<void> {
  await writeFile(file, gzipSync(lines.join('')))
}

/** Writes lines under a seal that is right for them. */
export async function writeSealed(file: string, lines: readonly string[]): Promise<void> {
  const sha256 = createHash('sha256').update(lines.join('')).digest('hex')
  await writeLines(file, [...lines, `${JSON.stringify({ sha256 })}\n`])
}
