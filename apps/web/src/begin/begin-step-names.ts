import type { Party } from '@sweetspot/domain'

/** The steps of a side's first minutes, in their order. */
export const stepsOf = {
  client: ['seek', 'objective', 'invite'],
  vendor: ['seek', 'meet', 'win', 'answer'],
} as const satisfies Readonly<Record<Party, readonly string[]>>

export type BeginStepName = (typeof stepsOf)[Party][number]

/** Whether a name is that of a step. */
export function isBeginStep(name: unknown): name is BeginStepName {
  return Object.values(stepsOf).some((names) => (names as readonly unknown[]).includes(name))
}
