import { seedPage, setPageTitle } from '@sweetspot/documents'
import { richTextOf } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { PageCopy } from './page-copy.ts'

describe('PageCopy', () => {
  it('WB181 tells each change once, and what changed while nobody listened', () => {
    const doc = new Y.Doc()
    const copy = new PageCopy({ doc })
    expect(copy.get()).toEqual({ title: '', archivedAt: null, content: [] })
    Y.applyUpdate(doc, seedPage('Charter', richTextOf('Early.')))
    let told = 0
    const stop = copy.subscribe(() => {
      told += 1
    })
    expect(copy.get().title).toBe('Charter')
    expect(copy.get()).toBe(copy.get())
    setPageTitle(doc, 'Our charter')
    expect(told).toBe(1)
    expect(copy.get().title).toBe('Our charter')
    stop()
    setPageTitle(doc, 'Unheard')
    expect(told).toBe(1)
  })
})
