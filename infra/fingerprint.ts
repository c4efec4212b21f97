import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folders whose content is made from the sources, or says nothing about what they do. */
const passedOver = new Set(['node_modules', 'dist', 'testing'])

/** SHA-256 over the names and contents of files and folders: equal exactly where nothing was changed. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) {
      const names = readdirSync(path).filter(
        (name) => !passedOver.has(name) && !/\.(test|suite)\.tsx?$/.test(name),
      )
      for (const name of names.sort()) add(join(path, name))
      return
    }
    const content = readFileSync(path)
    // Length first, so that no two different lists of files read as the same bytes.
    hash.update(`${path.length}:${path}:${content.length}:`).update(content)
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}
