/** Which text of an objective takes the cursor when it opens. */
export const focusTargets = ['ownWin', 'otherWin'] as const
export type FocusTarget = (typeof focusTargets)[number]
