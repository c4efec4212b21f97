import { describe, expect, it } from 'vitest'
import { findObjectivesSheet, proposeWorkbook } from './propose-workbook.ts'
import { importContext, registerSheet } from './testing/register-sheet.ts'

const register = { ...registerSheet({}), name: 'FY27' }
const short = { name: 'Parked', rows: [['Objective', 'Notes']] }
const actions = { name: 'Actions', rows: [['#', 'Action', 'Due']] }

describe('workbook', () => {
  it('DI16 proposes the sheet that knows most and names the others', () => {
    const preview = proposeWorkbook([actions, short, register], importContext)
    expect(preview.objectives?.sheet).toBe('FY27')
    expect(preview.otherSheets).toEqual(['Actions', 'Parked'])
  })

  it('DI16 takes the first of two equal sheets', () => {
    expect(findObjectivesSheet([{ ...register, name: 'FY28' }, register])?.name).toBe('FY28')
  })

  it('DI16 without objectives only names its sheets', () => {
    expect(proposeWorkbook([actions], importContext)).toEqual({ objectives: null, otherSheets: ['Actions'] })
    expect(findObjectivesSheet([])).toBeNull()
  })
})
