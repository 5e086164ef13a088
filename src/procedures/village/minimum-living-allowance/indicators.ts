// How the living allowance is counted: applications, decisions, households standing, changes, objections. Refusals are
// counted as plainly as grants.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { last } from '#procedure/matter.ts'
import { allowanceBefore2026 } from './procedure.ts'

const { count, roster, sum } = indicatorsOf(allowanceBefore2026)

const household = { unit: '户', system: 'village' } as const
const time = { unit: '次', system: 'village' } as const

export const allowanceIndicators = [
  count({ ...household, id: 'allowance.applications', title: '低保申请户数', definition: '收到的低保申请，每户每次计一，按收到日期归入年度。', actions: ['apply'] }),
  count({ ...household, id: 'allowance.onBehalf', title: '代为申请户数', definition: '由村（居）委会或者他人代为提出、主动发现协助的申请，每户计一。', actions: ['apply'], when: (entry) => entry.answers.way !== 'self' }),
  count({ ...household, id: 'allowance.accepted', title: '低保受理户数', definition: '受理的申请，每户计一，按受理日期归入年度。', actions: ['accept'] }),
  count({ ...household, id: 'allowance.reviewed', title: '低保审核上报户数', definition: '提出审核意见并上报确认的申请，每户计一。', actions: ['report'] }),
  count({ ...household, id: 'allowance.confirmed', title: '新增低保户数', definition: '年内确认给予低保的户，每户计一，按决定日期归入年度。', actions: ['confirm'] }),
  count({ ...household, id: 'allowance.refused', title: '不予确认户数', definition: '年内决定不予确认的申请，每户计一。', actions: ['refuse'] }),
  sum({ id: 'allowance.peopleConfirmed', title: '新增低保人数', unit: '人', system: 'village', definition: '年内确认给予低保时登记的保障人数之和。', actions: ['confirm'], amount: (entry) => entry.answers.members }),
  roster({ ...household, id: 'allowance.households', title: '在保户数', definition: '年末（统计日）处于“保障中”的户；只含本系统登记的，与民政系统的在保数核对后使用。', standing: ['保障中'] }),
  count({ ...household, id: 'allowance.changed', title: '变更保障户次', definition: '增发、调减，每次计一。', actions: ['change'] }),
  count({ ...household, id: 'allowance.stopped', title: '终止保障户数', definition: '终止保障的户，每户计一。', actions: ['stop'] }),
  count({ ...time, id: 'allowance.inquiries', title: '入户调查次数', definition: '调查核实中用了入户调查方式的，每次计一。', actions: ['inquire'], when: (entry) => entry.answers.ways.includes('home') }),
  count({ ...time, id: 'allowance.rechecks', title: '低保核查次数', definition: '对在保家庭的核查，每次计一；没有变化的也计。', actions: ['recheck'] }),
  count({ ...time, id: 'allowance.objections', title: '低保公示异议次数', definition: '公示期间登记的异议，每次计一。', actions: ['object'] }),
  count({ ...time, id: 'allowance.appraisals', title: '低保民主评议次数', definition: '民主评议，每次计一；不作为审批环节。', actions: ['appraise'] }),
  count({ ...household, id: 'allowance.relatives', title: '近亲属申请单独登记户数', definition: '申请人是经办人员、村（居）干部近亲属的，每户计一。', actions: ['apply'], when: (entry) => entry.answers.relative }),
  count({ ...household, id: 'allowance.decided', title: '低保决定户数', definition: '确认和不予确认之和。', actions: ['confirm', 'refuse'] }),
  ratio({ id: 'allowance.confirmedShare', title: '低保确认比例', unit: '%', system: 'village', definition: '新增低保户数÷低保决定户数；只说明结果的构成，不作高低评价。', numerator: 'allowance.confirmed', denominator: 'allowance.decided' }),
  count({ ...household, id: 'allowance.reviewedRefusal', title: '建议不予户数', definition: '上报时审核意见为“建议不予”的，每户计一。', actions: ['report'], when: (_, matter) => last(matter, 'review')?.answers.opinion === 'refuse' }),
] as const
