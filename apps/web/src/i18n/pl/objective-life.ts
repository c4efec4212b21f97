import type { objectiveLife as english } from '../en/objective-life.ts'
import type { Polish } from '../translation.ts'

export const objectiveLife: Polish<typeof english> = {
  overdue: 'Po terminie',
}
