import { maxImportBytes } from '@sweetspot/protocol'

/** Why a file is not even sent. */
export type FileProblem = 'one' | 'too_large'

/** The one file that a person chose or dropped, or why there is none to send; null where they chose nothing. */
export function chooseFile<Chosen extends { readonly size: number }>(
  files: Iterable<Chosen>,
): { readonly file: Chosen } | { readonly problem: FileProblem } | null {
  const [file, ...more] = files
  if (file === undefined) return null
  if (more.length > 0) return { problem: 'one' }
  // What the server would refuse after minutes of sending is refused here.
  return file.size > maxImportBytes ? { problem: 'too_large' } : { file }
}

/** The limit for people, in whole megabytes. */
export const maxFileMegabytes = Math.floor(maxImportBytes / (1024 * 1024))
