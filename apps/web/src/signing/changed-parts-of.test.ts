import { ApiError } from '@sweetspot/client'
import { describe, expect, it } from 'vitest'
import { changedPartsOf } from './changed-parts-of.ts'

describe('changedPartsOf', () => {
  it('WB18 names the parts that changed under a proposal, and nothing for other errors', () => {
    const details = { changedParts: ['title', 'due'] }
    const changed = new ApiError({ code: 'content_changed', message: 'Changed.', details })
    expect(changedPartsOf(changed)).toEqual(['title', 'due'])
    expect(changedPartsOf(new ApiError({ code: 'content_changed', message: 'Changed.' }))).toEqual([])
    expect(changedPartsOf(new ApiError({ code: 'not_allowed', message: 'No.', details }))).toBeNull()
  })
})
