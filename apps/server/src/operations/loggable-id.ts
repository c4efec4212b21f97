/** Ids, scopes and names of documents look like this; what else stands in an address may be anything. */
const pattern = /^[\w.-]{1,64}$/

/** Whether a part of an address may be written to the log. */
export function isLoggableId(value: string): boolean {
  return pattern.test(value)
}
