import type * as Y from 'yjs'
import { confidenceCell, textCell } from './objective-cells.ts'

/** What a side says of an objective in its own words, beside its win; in the `cells` of its `wins` document. */
export interface VoiceRow {
  /** What the side puts in. */
  readonly contribution: string
  /** Why it accepts the objective without a gain; counts only where no win is written. */
  readonly noGain: string
  /** How sure it is that the objective will be achieved, 1 to 5; null where it has not said. */
  readonly confidence: number | null
  readonly confidenceWhy: string
}

/** Columns of what a side says beside its win. */
export const voiceColumns = ['contribution', 'noGain', 'confidence', 'confidenceWhy'] as const
export type VoiceColumn = (typeof voiceColumns)[number]
type VoiceValue<Column> = Column extends 'confidence' ? number | null : string

/** What a side says of one objective. */
export function readVoice(doc: Y.Doc, id: string): VoiceRow {
  const cell = (column: VoiceColumn): unknown => doc.getMap('cells').get(`${id}/${column}`)
  return {
    contribution: textCell(cell('contribution')),
    noGain: textCell(cell('noGain')),
    confidence: confidenceCell(cell('confidence')),
    confidenceWhy: textCell(cell('confidenceWhy')),
  }
}

/** Writes one cell of a side's own words. */
export function setVoiceCell<Column extends VoiceColumn>(
  doc: Y.Doc,
  id: string,
  column: Column,
  value: VoiceValue<Column>,
): void {
  doc.getMap('cells').set(`${id}/${column}`, value)
}
