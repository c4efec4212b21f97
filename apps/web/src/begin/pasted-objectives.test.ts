import { expect, it } from 'vitest'
import { pastedObjectives } from './pasted-objectives.ts'

it('WB126 takes one objective a row, its win from the second column, and passes empty rows over', () => {
  expect(
    pastedObjectives('Leave the data centre\tWe save the lease\r\n\r\n  Close faster \n\tno title'),
  ).toEqual([
    { title: 'Leave the data centre', win: 'We save the lease' },
    { title: 'Close faster', win: '' },
  ])
  expect(pastedObjectives(' \n\t\n')).toEqual([])
})

it('WB126 keeps what stands in quotes together, and quotes that are none as they are', () => {
  expect(pastedObjectives('"Fewer\nincidents"\t"He said ""yes"""\n"Open" prices\tNo surprises')).toEqual([
    { title: 'Fewer incidents', win: 'He said "yes"' },
    { title: '"Open" prices', win: 'No surprises' },
  ])
})
