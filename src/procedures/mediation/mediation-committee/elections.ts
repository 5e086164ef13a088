// By whom the members of a committee are elected or appointed.

export const elections = { villagers: '村民会议或村民代表会议推选', residents: '居民会议推选', staff: '职工（代表）大会或工会推选', organisation: '设立单位聘任' } as const

export type Election = keyof typeof elections
