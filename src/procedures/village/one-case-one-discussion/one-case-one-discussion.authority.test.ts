// Villages ask their own people; the township and the county look at the plan, and collect nothing.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { oneCaseOneDiscussion } from './procedure.ts'

const village = ['village-cadre'] as const
const township = ['staff', 'deputy-head', 'township-head'] as const

test('提出、表决、收取由村里登记；初审和县里的答复由乡镇登记', () => {
  expectAuthority(oneCaseOneDiscussion, {
    propose: village, askHouseholds: village, revise: village, vote: village, voteDown: village, publish: village, collect: village, finish: village, publishUse: village, close: village, drop: village,
    review: township, returnPlan: township, approve: township, correct: township, inspect: ['village-cadre', 'staff'],
  })
})
