// How raising money and labour is counted: decided, approved, collected, and what was not carried.
import { indicatorsOf } from '#procedure/indicator.ts'
import { oneCaseOneDiscussion } from './procedure.ts'

const { count, sum } = indicatorsOf(oneCaseOneDiscussion)
const piece = { unit: '件', system: 'village' } as const

export const oneCaseIndicators = [
  count({ ...piece, id: 'village.fundRaisings', title: '一事一议筹资筹劳件数', definition: '表决通过的筹资筹劳事项，每次通过计一，退回修改后再次通过的另计；按表决日期归入年度。', actions: ['vote'] }),
  count({ ...piece, id: 'village.fundRaisingsFailed', title: '筹资筹劳没有通过件数', definition: '表决没有通过的筹资筹劳事项，每件计一。', actions: ['voteDown'] }),
  count({ ...piece, id: 'village.fundRaisingsReviewed', title: '乡镇初审筹资筹劳件数', definition: '乡镇初审同意和退回的，每次计一。', actions: ['review', 'returnPlan'] }),
  count({ ...piece, id: 'village.fundRaisingsApproved', title: '县里同意筹资筹劳件数', definition: '登记县里同意的方案，每件计一。', actions: ['approve'] }),
  sum({ id: 'village.moneyRaised', title: '一事一议筹资金额', unit: '元', system: 'village', definition: '登记收到的筹资之和，按收取日期归入年度；奖补、捐赠不计。', actions: ['collect'], amount: (entry) => entry.answers.money }),
  sum({ id: 'village.labourRaised', title: '一事一议筹劳工日', unit: '工日', system: 'village', definition: '登记完成的工日之和。', actions: ['collect'], amount: (entry) => entry.answers.days }),
  count({ ...piece, id: 'village.fundUsePublished', title: '筹资筹劳使用情况公布件数', definition: '公布资金、劳务使用情况的，每件计一。', actions: ['publishUse'] }),
] as const
