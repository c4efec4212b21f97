import {
  addMeasure,
  addObjective,
  archiveObjective,
  type CellValue,
  type MeasureField,
  moveObjectives,
  type ObjectiveColumn,
  objectText,
  setCell,
  setMeasureField,
} from '@sweetspot/documents'
import { type Owner, type Party, parties } from '@sweetspot/domain'
import * as Y from 'yjs'
import type { PasteRow } from './paste-plan.ts'

/** What the edits need from outside. */
export interface RegisterEditsOptions {
  readonly createId: () => string
  /** The time now as an ISO time. */
  readonly now: () => string
  /** Whether an objective has words in another document: a side's win. */
  readonly hasWords: (id: string) => boolean
}

/**
 * This person's edits of the register, each undone and redone as one step. Only what was made through here is
 * tracked, so nobody's undo touches another person's words.
 */
export class RegisterEdits {
  readonly #doc: Y.Doc
  readonly #undo: Y.UndoManager
  readonly #createId: () => string
  readonly #now: () => string

  constructor(doc: Y.Doc, { createId, now, hasWords }: RegisterEditsOptions) {
    this.#doc = doc
    this.#createId = createId
    this.#now = now
    this.#undo = new Y.UndoManager([doc.getMap('rows'), doc.getMap('cells')], {
      trackedOrigins: new Set([this]),
      // Taking back that a row was added must not take away what others have written in it since.
      deleteFilter: ({ parent, parentSub }) =>
        parent !== doc.getMap('rows') || parentSub === null || !this.#isUsed(parentSub, hasWords),
    })
  }

  /** Adds an empty objective at the end; returns its id. */
  add(): string {
    const id = this.#createId()
    this.#wholeStep(() => addObjective(this.#doc, id, this.#now()))
    return id
  }

  set<Column extends ObjectiveColumn>(id: string, column: Column, value: CellValue<Column>): void {
    this.#step(() => setCell(this.#doc, id, column, value))
  }

  /** Writes pasted cells as one step, new objectives at the end; returns how many cells were written. */
  paste(rows: readonly PasteRow[]): number {
    const writes = rows.map(({ id, cells }) => ({ id, writes: cells.flatMap(({ write }) => write ?? []) }))
    this.#wholeStep(() => {
      for (const row of writes) {
        if (row.writes.length === 0) continue
        const id = row.id ?? this.add()
        for (const write of row.writes) {
          if (write.column === 'owners') this.setOwners(id, write.owners)
          else this.set(id, write.column, write.value)
        }
      }
    })
    return writes.flatMap((row) => row.writes).length
  }

  /** Writes a cell back as it was, whatever its column. */
  restoreCell(id: string, column: string, value: unknown): void {
    this.#wholeStep(() => this.#doc.getMap('cells').set(`${id}/${column}`, value))
  }

  /** Whether a change was made through here, by undo and redo too. */
  isOwn(origin: unknown): boolean {
    return origin === this || origin === this.#undo
  }

  /** Names the owners of the given sides. */
  setOwners(id: string, owners: Partial<Record<Party, Owner | null>>): void {
    this.#step(() => {
      for (const party of parties) {
        const owner = owners[party]
        if (owner !== undefined) setCell(this.#doc, id, `owner.${party}`, owner)
      }
    })
  }

  archive(...ids: readonly string[]): void {
    const now = this.#now()
    this.#wholeStep(() => {
      for (const id of ids) archiveObjective(this.#doc, id, now)
    })
  }

  restore(...ids: readonly string[]): void {
    this.#wholeStep(() => {
      for (const id of ids) archiveObjective(this.#doc, id, null)
    })
  }

  /** Moves rows to stand before another one; at the end where `before` is null. */
  move(ids: readonly string[], before: string | null): void {
    this.#wholeStep(() => moveObjectives(this.#doc, ids, before))
  }

  /** Several edits that are undone together, and never together with what was done before or after. */
  together(edit: () => void): void {
    this.#wholeStep(edit)
  }

  /** Adds an empty measure; returns its id. */
  addMeasure(objectiveId: string): string {
    const id = this.#createId()
    this.#step(() => addMeasure(this.#doc, objectiveId, id))
    return id
  }

  setMeasure(objectiveId: string, measureId: string, values: Partial<Record<MeasureField, string>>): void {
    this.#step(() => {
      for (const [field, value] of Object.entries(values)) {
        setMeasureField(this.#doc, objectiveId, measureId, field as MeasureField, value)
      }
    })
  }

  removeMeasure(objectiveId: string, measureId: string): void {
    this.setMeasure(objectiveId, measureId, { removedAt: this.#now() })
  }

  /** Takes this person's last step back; false where there is none. */
  undo(): boolean {
    return this.#undo.undo() !== null
  }

  /** Does again what was taken back last; false where nothing was. */
  redo(): boolean {
    return this.#undo.redo() !== null
  }

  close(): void {
    this.#undo.destroy()
  }

  #isUsed(id: string, hasWords: (id: string) => boolean): boolean {
    if (hasWords(id) || objectText(this.#doc, id).length > 0) return true
    const cells = this.#doc.getMap('cells')
    // The last writer of a cell is whose client id its entry bears.
    return [...cells._map].some(
      ([key, item]) => key.startsWith(`${id}/`) && !item.deleted && item.id.client !== this.#doc.clientID,
    )
  }

  #wholeStep(edit: () => void): void {
    // What people type into one field within half a second is one step; a deed of its own is not part of it.
    this.#undo.stopCapturing()
    this.#step(edit)
    this.#undo.stopCapturing()
  }

  #step(edit: () => void): void {
    this.#doc.transact(edit, this)
  }
}
