import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** A folder for the tests of one file; call at its top. Returns a maker of paths in it that nothing uses yet. */
export function temporaryFolder(): () => string {
  let folder: string | null = null
  let paths = 0

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sweetspot-store-'))
  })

  afterAll(async () => {
    if (folder !== null) await rm(folder, { recursive: true })
  })

  return () => {
    if (folder === null) throw new Error('the folder exists only while the tests of this file run')
    paths += 1
    return join(folder, `${paths}.sqlite`)
  }
}
