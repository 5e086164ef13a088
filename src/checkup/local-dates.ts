// When a county wants the yearly report: what most places follow, to be set otherwise where the county says so.

/** Handing in to the level above. The national rule names it for counties and up; provinces carry it down to townships. */
export const reportByDefault = { month: 3, day: 1 } as const

/** On the web or in the paper. */
export const publishByDefault = { month: 4, day: 1 } as const
