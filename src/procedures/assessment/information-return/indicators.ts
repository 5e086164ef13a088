// What was sent upward and what was taken up. Nobody is measured by it: there is no target and no order of merit.
import { indicatorsOf } from '#procedure/indicator.ts'
import { informationReturn } from './procedure.ts'

const { count } = indicatorsOf(informationReturn)
const common = { unit: '篇', system: 'assessment' } as const

export const informationReturnIndicators = [
  count({ ...common, id: 'assessment.returnsSent', title: '信息报送篇数', actions: ['send', 'offer'], definition: '按要求报送的和主动报送的，每篇计一，按报送日期归入年度；零报告同样计一，登记要求而没有报送的不计。' }),
  count({ ...common, id: 'assessment.returnsAdopted', title: '信息被采用篇数', actions: ['adopt'], definition: '登记为已采用的，每篇计一，按登记采用的日期归入年度；被几级采用也只计一篇。' }),
] as const
