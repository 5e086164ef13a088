// How outings are counted. Who asked something is counted in the register of consultations; heads served here are never
// added to it.
import { indicatorsOf } from '#procedure/indicator.ts'
import { legalServiceOuting } from './procedure.ts'

const { count, sum, distinct } = indicatorsOf(legalServiceOuting)

const held = { system: 'legal-service', actions: ['hold', 'record'] } as const

export const legalServiceOutingIndicators = [
  count({ ...held, id: 'legalService.outreach', title: '法治为民服务场次', unit: '场次', definition: '已经开展的外出法律服务，每场计一，一场做几样服务仍计一；按开展日期归入年度。' }),
  sum({ ...held, id: 'legalService.outreachServed', title: '外出法律服务人次', unit: '人次', definition: '外出法律服务登记的服务群众人次之和；与法律咨询人次各记各的，不能相加。', amount: (entry) => entry.answers.served }),
  count({
    ...held, id: 'legalService.enterpriseCheckups', title: '企业“法治体检”场次', unit: '场次', definition: '服务内容含企业、合作社“法治体检”的外出法律服务，每场计一，已含在法治为民服务场次里。',
    when: (entry) => entry.answers.kinds.includes('health'),
  }),
  distinct({ ...held, id: 'legalService.villagesReached', title: '外出法律服务到达的村（社区）', unit: '个', definition: '一年内外出法律服务到达过的不同村（社区），每个计一。', key: (entry) => entry.answers.places ?? [] }),
] as const
