import type { DatabaseConnection } from 'kysely'

/**
 * Makes a connection write and look for U+FFFD where a text has NUL, which PostgreSQL refuses with an error; lone
 * surrogates become the same on every database. What was sent by whoever plays with addresses is then just not found.
 */
export function makeTextStorable(connection: DatabaseConnection): void {
  const execute = connection.executeQuery.bind(connection)
  connection.executeQuery = (query, ...rest) =>
    execute({ ...query, parameters: query.parameters.map(storable) }, ...rest)
}

function storable(parameter: unknown): unknown {
  return typeof parameter === 'string' ? parameter.replaceAll('\0', '\ufffd') : parameter
}
