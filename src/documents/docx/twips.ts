// Word counts in twentieths of a point.

export function twips(points: number): number {
  return Math.round(points * 20)
}

/** Rounded down, so that what fits on a page by the millimetre also fits by the twip. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.floor((millimetres * 1440) / 25.4)
}
