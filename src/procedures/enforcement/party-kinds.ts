// Whom a penalty may be against.
export const partyKinds = { citizen: '公民', business: '个体工商户', organisation: '法人或者其他组织' } as const
export type PartyKind = keyof typeof partyKinds
