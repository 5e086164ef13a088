// How a mediator is engaged; the ministry's table counts the two apart.

export const engagements = { fullTime: '专职', partTime: '兼职' } as const
