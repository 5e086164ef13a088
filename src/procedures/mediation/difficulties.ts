// How hard a dispute is, as counties grade them. No national rule fixes a grade.

export const difficulties = { simple: '简单', ordinary: '一般', hard: '疑难复杂' } as const

export type Difficulty = keyof typeof difficulties
