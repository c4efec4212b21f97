import type * as Y from 'yjs'
import { byOrder, type ObjectiveRow, objectiveOf } from './objectives-document.ts'

/**
 * The rows of a register that stays open. Reads again only what an edit touched, so that one edit costs the same in a
 * register of ten rows and of five thousand; a row keeps its identity until something of it changes.
 */
export class ObjectiveRows {
  readonly #rows: Y.Map<unknown>
  readonly #cells: Y.Map<unknown>
  readonly #cellsById = new Map<string, Map<string, unknown>>()
  readonly #read = new Map<string, ObjectiveRow>()
  #stale = new Set<string>()
  #all: readonly ObjectiveRow[] | null = null

  constructor(doc: Y.Doc) {
    this.#rows = doc.getMap('rows')
    this.#cells = doc.getMap('cells')
    this.#rows.observe(this.#rowsChanged)
    this.#cells.observe(this.#cellsChanged)
    for (const key of this.#cells.keys()) this.#takeCell(key)
    for (const id of this.#rows.keys()) this.#stale.add(id)
  }

  /** Every objective, archived ones too, in the order of the register. */
  all(): readonly ObjectiveRow[] {
    if (this.#all !== null && this.#stale.size === 0) return this.#all
    for (const id of this.#stale) this.#readRow(id)
    this.#stale = new Set()
    this.#all = [...this.#read.values()].sort(byOrder)
    return this.#all
  }

  close(): void {
    this.#rows.unobserve(this.#rowsChanged)
    this.#cells.unobserve(this.#cellsChanged)
  }

  readonly #rowsChanged = ({ keysChanged }: Y.YMapEvent<unknown>): void => {
    for (const id of keysChanged) this.#stale.add(id)
  }

  readonly #cellsChanged = ({ keysChanged }: Y.YMapEvent<unknown>): void => {
    for (const key of keysChanged) this.#stale.add(this.#takeCell(key))
  }

  #takeCell(key: string): string {
    const slash = key.indexOf('/')
    const id = key.slice(0, slash)
    const column = key.slice(slash + 1)
    const own = this.#cellsById.get(id) ?? new Map<string, unknown>()
    this.#cellsById.set(id, own)
    if (this.#cells.has(key)) own.set(column, this.#cells.get(key))
    else own.delete(column)
    return id
  }

  #readRow(id: string): void {
    const value = this.#rows.get(id)
    const row = value === undefined ? null : objectiveOf(id, value, this.#cellsById.get(id) ?? new Map())
    if (row === null) this.#read.delete(id)
    else this.#read.set(id, row)
  }
}
