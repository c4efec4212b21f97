/** Outer radius of a circle of the seal, in the units of its drawing; an outline lies within it. */
export const sealRadius = 9.75
/** Distance of a circle's centre from the middle: overlapping, or pulled apart. */
export const together = 5
export const apart = 10.25

/** Half the height of the lens where the circles overlap. */
export const lensHalf = Math.sqrt(sealRadius ** 2 - together ** 2)
/** The lens where the circles overlap, as a path around the middle. */
export const lens = `M0 ${-lensHalf}A${sealRadius} ${sealRadius} 0 0 1 0 ${lensHalf}A${sealRadius} ${sealRadius} 0 0 1 0 ${-lensHalf}Z`
