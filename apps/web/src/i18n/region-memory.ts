import { z } from 'zod'
import type { RegionChoice } from './region.ts'

const choiceSchema = z.object({ language: z.string().nullable(), timeZone: z.string().nullable() })

type Memory = Pick<Storage, 'getItem' | 'setItem'>

const storageKey = 'region'

/** What the person who was here last chose; the device's own where nobody did or nothing can be read. */
export function readRegionChoice(memory: Memory): RegionChoice {
  try {
    return choiceSchema.parse(JSON.parse(memory.getItem(storageKey) ?? ''))
  } catch {
    return { language: null, timeZone: null }
  }
}

/** Keeps a choice on this device, so that the next first page is in the right language; false where it keeps nothing. */
export function keepRegionChoice(memory: Memory, choice: RegionChoice): boolean {
  try {
    memory.setItem(storageKey, JSON.stringify(choice))
    return true
  } catch {
    return false
  }
}
