// What the law asks of a committee's make-up and election, each with the sentence that says where one falls short of it.
import { lawBook, type Basis } from '#law/instrument.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const madeUp = {
  'committee-too-small': { sentence: '调委会成员不足法定人数，请尽快补选。', basis: [人民调解法('8', '2')] },
  'committee-too-large': { sentence: '调委会成员超过法定人数，请核对名单。', basis: [人民调解法('8', '2')] },
  'committee-without-director': { sentence: '调委会应当有一名主任，名单上没有或者不止一名。', basis: [人民调解法('8', '2')] },
  'committee-without-woman': { sentence: '调委会应当有妇女成员，名单上没有。', basis: [人民调解法('8', '3')] },
  'committee-not-elected': { sentence: '成员的产生方式不合规定：村、社区的由村民（代表）会议、居民会议推选，企业事业单位的由职工（代表）大会或者工会推选。', basis: [人民调解法('9', '1')] },
} as const satisfies Record<string, { readonly sentence: string; readonly basis: readonly Basis[] }>

export type MadeUpCode = keyof typeof madeUp
