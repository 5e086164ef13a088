// Where a committee falls short of what the law asks of its make-up (人民调解法 art. 8). Recorded, and said on every page.
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import type { Flag } from '#procedure/procedure.ts'
import { listedOn, membersOf } from './members.ts'

const 人民调解法 = lawBook('people-mediation-law')
const basis = [人民调解法('8')]

export const madeUpAsTheLawAsks: readonly Flag[] = [
  {
    code: 'committee-too-small', sentence: '调委会成员不足法定人数，请尽快补选。', basis,
    raised: (committee) => {
      const day = listedOn(committee)
      return day !== undefined && membersOf(committee).length < ruleOn('pm-committee-size-min', day).value
    },
  },
  {
    code: 'committee-too-large', sentence: '调委会成员超过法定人数，请核对名单。', basis,
    raised: (committee) => {
      const day = listedOn(committee)
      return day !== undefined && membersOf(committee).length > ruleOn('pm-committee-size-max', day).value
    },
  },
  {
    code: 'committee-without-director', sentence: '调委会应当有一名主任，名单上没有或者不止一名。', basis,
    raised: (committee) => {
      const day = listedOn(committee)
      return day !== undefined && membersOf(committee).filter((each) => each.post === 'director').length !== ruleOn('pm-committee-chair', day).value
    },
  },
  {
    code: 'committee-without-woman', sentence: '调委会应当有妇女成员，名单上没有。', basis,
    raised: (committee) => {
      const day = listedOn(committee)
      return day !== undefined && membersOf(committee).filter((each) => each.woman).length < ruleOn('pm-committee-woman', day).value
    },
  },
]
