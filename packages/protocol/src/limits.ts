/** Largest websocket frame the sync endpoint folds; larger honest updates go over HTTP. */
export const maxFrameBytes = 1024 * 1024
/** Largest update that may be uploaded by itself: months of work of one device without a line. */
export const maxUploadBytes = 32 * 1024 * 1024
/** Largest awareness entry: a name, a party and a place in the page fit in a tenth of it. */
export const maxAwarenessBytes = 4096
/** A socket whose unsent queue passes this is closed with `tryLater`; it can re-sync. */
export const maxSendQueueBytes = 4 * 1024 * 1024
/** Largest file the import accepts. A register of 5,000 rows is below 2 MiB. */
export const maxImportBytes = 10 * 1024 * 1024
