import { addObjective, moveObjectives, setCell } from '@sweetspot/documents'
import type { PresenceUser } from '@sweetspot/protocol'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { CellCollisions } from './cell-collisions.ts'

const priya: PresenceUser = { personId: 'priya', name: 'Priya Nair', party: 'client' }

function setUp() {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
  addObjective(mine, 'o', '2026-01-01T00:00:00.000Z')
  const clock = { now: 0, saved: true, user: priya }
  const collisions = new CellCollisions(mine, {
    isOwn: (origin) => origin === 'me',
    now: () => clock.now,
    isSaved: () => clock.saved,
    userOf: (client) => (client === theirs.clientID ? clock.user : null),
    ownPersonId: 'amara',
  })
  const write = (title: string): void => mine.transact(() => setCell(mine, 'o', 'title', title), 'me')
  const overwrite = (title: string): void => {
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
    setCell(theirs, 'o', 'title', title)
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs), 'server')
  }
  return { mine, clock, collisions, write, overwrite, seen: () => [...collisions.get().values()] }
}

describe('CellCollisions', () => {
  it('WB170 shows who wrote over a cell within seconds, with both values', () => {
    const { clock, write, overwrite, seen } = setUp()
    write('Mine')
    clock.now = 5000
    overwrite('Theirs')
    expect(seen()).toEqual([
      { key: 'o/title', id: 'o', column: 'title', by: 'Priya Nair', mine: 'Mine', theirs: 'Theirs' },
    ])
  })

  it('WB170 says nothing of a later edit, of the same words, of a move, or of one’s own other window', () => {
    const { mine, clock, write, overwrite, seen } = setUp()
    overwrite('Before I wrote')
    write('Mine')
    overwrite('Mine')
    moveObjectives(mine, ['o'], null)
    clock.now = 9000
    overwrite('Much later')
    clock.now = 20_000
    write('Mine again')
    clock.user = { ...priya, personId: 'amara' }
    overwrite('Mine in another window')
    expect(seen()).toEqual([])
  })

  it('WB170 watches for as long as an edit waits to be saved', () => {
    const { clock, write, overwrite, seen } = setUp()
    write('Written offline')
    clock.saved = false
    clock.now = 600_000
    overwrite('Theirs')
    expect(seen()).toHaveLength(1)
  })

  it('WB170 forgets it when one writes again or dismisses it', () => {
    const { collisions, write, overwrite, seen } = setUp()
    write('Mine')
    overwrite('Theirs')
    write('Mine after all')
    expect(seen()).toEqual([])
    overwrite('Theirs again')
    collisions.dismiss('o/title')
    expect(seen()).toEqual([])
    collisions.close()
    overwrite('After closing')
    expect(seen()).toEqual([])
  })
})
