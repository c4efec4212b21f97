/** The backup cannot be written where it should be; no file is left there. The message says what to do. */
export class BackupNotWritten extends Error {
  override readonly name = 'BackupNotWritten'
}

/** The file cannot be read, or is not a whole and unchanged backup. The message names it and says what to do. */
export class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable'
}

/** A newer version made the backup. The message says what to do. */
export class BackupTooNew extends Error {
  override readonly name = 'BackupTooNew'
}

/** There is no database to back up. None was made. */
export class DatabaseMissing extends Error {
  override readonly name = 'DatabaseMissing'
}

/** The database to restore into holds something already; it is left as it is. */
export class DatabaseNotEmpty extends Error {
  override readonly name = 'DatabaseNotEmpty'
}
