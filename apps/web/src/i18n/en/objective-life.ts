export const objectiveLife = {
  overdue: 'Overdue',
} as const
