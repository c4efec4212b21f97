import {
  addMeasure,
  addObjective,
  archiveObjective,
  type CellValue,
  type MeasureField,
  type ObjectiveColumn,
  setCell,
  setMeasureField,
} from '@sweetspot/documents'
import { type Owner, type Party, parties } from '@sweetspot/domain'
import * as Y from 'yjs'

/**
 * This person's edits of the register, each undone and redone as one step. Only what was made through here is
 * tracked, so nobody's undo touches another person's words.
 */
export class RegisterEdits {
  readonly #doc: Y.Doc
  readonly #undo: Y.UndoManager
  readonly #createId: () => string
  readonly #now: () => string

  constructor(
    doc: Y.Doc,
    { createId, now }: { readonly createId: () => string; readonly now: () => string },
  ) {
    this.#doc = doc
    this.#createId = createId
    this.#now = now
    this.#undo = new Y.UndoManager([doc.getMap('rows'), doc.getMap('cells')], {
      trackedOrigins: new Set([this]),
    })
  }

  /** Adds an empty objective at the end; returns its id. */
  add(): string {
    const id = this.#createId()
    this.#step(() => addObjective(this.#doc, id, this.#now()))
    return id
  }

  set<Column extends ObjectiveColumn>(id: string, column: Column, value: CellValue<Column>): void {
    this.#step(() => setCell(this.#doc, id, column, value))
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

  archive(id: string): void {
    this.#step(() => archiveObjective(this.#doc, id, this.#now()))
  }

  restore(id: string): void {
    this.#step(() => archiveObjective(this.#doc, id, null))
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

  undo(): void {
    this.#undo.undo()
  }

  redo(): void {
    this.#undo.redo()
  }

  close(): void {
    this.#undo.destroy()
  }

  #step(edit: () => void): void {
    this.#doc.transact(edit, this)
  }
}
