import {
  addMeasure,
  appendRichText,
  objectText,
  readObjective,
  setCell,
  setMeasureField,
} from '@sweetspot/documents'
import { type ImportContext, type Party, readOwner, richTextOf } from '@sweetspot/domain'
import type { ApplyImport } from '@sweetspot/protocol'
import type * as Y from 'yjs'

type Update = ApplyImport['updates'][number]
type Change = Update['changes'][number]

/** Writes what came back changed in an exported file into the register. Objectives that have gone are left alone. */
export function writeRegisterUpdates(
  doc: Y.Doc,
  updates: readonly Update[],
  members: ImportContext['members'],
): void {
  for (const { id, changes } of updates) {
    if (readObjective(doc, id) === null) continue
    for (const change of changes) writeChange(doc, { id, change, members })
  }
}

interface ChangeOrder {
  readonly id: string
  readonly change: Change
  readonly members: ImportContext['members']
}

function writeChange(doc: Y.Doc, { id, change: { field, to }, members }: ChangeOrder): void {
  switch (field) {
    case 'ref':
    case 'title':
      setCell(doc, id, field, to.replaceAll(/\s+/gu, ' ').trim())
      return
    case 'due':
      setCell(doc, id, field, to)
      return
    case 'clientOwner':
      setCell(doc, id, 'owner.client', readOwner(to, 'client', members).value)
      return
    case 'vendorOwner':
      setCell(doc, id, 'owner.vendor', readOwner(to, 'vendor', members).value)
      return
    case 'measure':
    case 'baseline':
    case 'target':
    case 'unit':
      setMeasureField(doc, id, firstMeasure(doc, id), field === 'measure' ? 'name' : field, to)
      return
    case 'notes':
      replaceText(doc, id, to)
      return
    case 'clientWin':
    case 'vendorWin':
      return
  }
}

/** Id of the objective's first measure; of a new one where it has none. */
function firstMeasure(doc: Y.Doc, id: string): string {
  const known = readObjective(doc, id)?.measures[0]?.id
  const measureId = known ?? `imported-${id}`
  if (known === undefined) addMeasure(doc, id, measureId)
  return measureId
}

/** Writes what the own side's wins have become into its own words. */
export function writeWinUpdates(doc: Y.Doc, updates: readonly Update[], party: Party): void {
  for (const { id, changes } of updates) {
    const win = changes.find(({ field }) => field === `${party}Win`)
    if (win !== undefined) replaceText(doc, id, win.to)
  }
}

function replaceText(doc: Y.Doc, id: string, text: string): void {
  const fragment = objectText(doc, id)
  fragment.delete(0, fragment.length)
  if (text !== '') appendRichText(fragment, richTextOf(text))
}
