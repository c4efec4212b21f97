/** Enough to find the place in the sources. */
const maxFrames = 12
const maxCauses = 4
const maxMessageLength = 300

/** What a log may hold of an error. */
export interface ErrorDescription {
  readonly type: string
  readonly message: string
  /** The code of the system, the database or the protocol. */
  readonly code?: string | number
  /** What PostgreSQL names beside its code. */
  readonly table?: string
  readonly constraint?: string
  /** Places in the sources, innermost first. */
  readonly stack: readonly string[]
  readonly cause?: ErrorDescription
}

/**
 * Describes an error without what people wrote. Messages quote what they stumbled over (`Unexpected token 'h', "hello
 * w…" is not valid JSON`), and a database's error carries whole rows in its own fields; so quotations are left out, and
 * of the fields only those that name parts of ours are taken.
 */
export function describeError(error: unknown, causes = maxCauses): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', stack: [] }
  const { code, table, constraint } = error as Partial<Record<'code' | 'table' | 'constraint', unknown>>
  return {
    type: error.name,
    message: withoutQuotations(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    stack: framesOf(error),
    ...(error.cause === undefined || causes === 0 ? {} : { cause: describeError(error.cause, causes - 1) }),
  }
}

/** From the first quotation mark to the last, so that a quotation with a mark in it is left out whole. */
function withoutQuotations(message: string): string {
  const [line = ''] = message.split('\n')
  return line.replace(/["“`].*["”`]|(?<!\w)'.*'(?!\w)/gu, '…').slice(0, maxMessageLength)
}

/** Lines of the stack that name a place; the first ones repeat the message. */
function framesOf(error: Error): readonly string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim())
  return lines.filter((line) => /^at .+:\d+:\d+\)?$/.test(line)).slice(0, maxFrames)
}
