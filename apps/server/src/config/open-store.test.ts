import { expect, it } from 'vitest'
import { parseConfig } from './config.ts'
import { databasePlaceOf } from './open-store.ts'

it('keeps the data in DATA_DIR, unless DATABASE_URL names a database', () => {
  expect(databasePlaceOf(parseConfig({ DATABASE_URL: '' }))).toEqual({
    kind: 'sqlite',
    file: 'data/sweetspot.db',
  })
  for (const url of [
    'postgres://localhost/sweetspot',
    'postgresql://anna:se%40cret@db.example:6432/sweetspot?sslmode=verify-full',
    'postgres:///sweetspot?host=/var/run/postgresql',
  ]) {
    expect(databasePlaceOf(parseConfig({ DATABASE_URL: url, DATA_DIR: '/data' }))).toEqual({
      kind: 'postgres',
      url,
    })
  }
})

it.each([
  'sweetspot',
  'mysql://localhost/sweetspot',
  'postgres://localhost',
  'postgres://localhost/',
  'postgres:///sweetspot',
  'postgres://anna:100%@localhost/sweetspot',
  'postgres://anna:se/cret@localhost/sweetspot',
])('refuses DATABASE_URL=%s with one sentence that does not repeat it', (url) => {
  expect(() => parseConfig({ DATABASE_URL: url })).toThrow(
    /^DATABASE_URL must be the address of a PostgreSQL database, such as [^\n]+ %40\.$/,
  )
})
