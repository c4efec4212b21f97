/** The database cannot be opened, was closed, or its thread died. The message says what to do. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
}
