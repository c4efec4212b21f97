import { expect, it } from 'vitest'
import { createLogger } from './create-logger.ts'
import { describeError } from './describe-error.ts'

/** What parsing of a text throws. */
function parseFailure(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}

it('says type, code, place and cause', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
  const described = describeError(new TypeError('the log cannot be read', { cause }))
  expect(described).toMatchObject({
    type: 'TypeError',
    message: 'the log cannot be read',
    cause: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:5432' },
  })
  expect(described.stack[0]).toContain('describe-error.test.ts')
})

it('leaves out what people wrote', () => {
  const failures = [
    parseFailure('hush hush'),
    parseFailure('{"hush": hush"}'),
    new Error('invalid input syntax for type integer: "hush"'),
    new Error('no objective ‘x’ named “hush”'),
    new Error('could not read \'hush "hush"\' twice'),
    new Error('two lines\nhush'),
    Object.assign(new Error('duplicate key'), {
      detail: 'Key (email)=(hush) already exists.',
      where: 'hush',
    }),
    new Error('outer', { cause: parseFailure('hush') }),
    'hush',
    { hush: 'hush' },
  ]
  for (const failure of failures) expect(JSON.stringify(describeError(failure))).not.toContain('hush')
})

it('ends a chain of causes that leads to itself', () => {
  const error = new Error('a')
  error.cause = error
  expect(JSON.stringify(describeError(error)).length).toBeLessThan(20_000)
})

it('is what the log writes, with secrets blacked out', () => {
  const lines: string[] = []
  const logger = createLogger('info', { write: (line) => void lines.push(line) })
  logger.error({ error: parseFailure('hush'), password: 'hush', person: { email: 'hush' } }, 'failed')
  expect(lines.join('')).toContain('SyntaxError')
  expect(lines.join('')).not.toContain('hush')
})
