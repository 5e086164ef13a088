// What a county pays mediators by the case: grades with their conditions as rows of data, amounts, and what must be there first.
// Set once for all townships; changed by retiring one and writing another, so that an old sheet can be worked out again.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, integer, money, rows, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { payConditions, payForms, payLevels, payOutcomes, standardSaid } from '../allowance.ts'
import { dangers } from '../dangers.ts'
import { disputeTypes } from '../dispute-types.ts'
import { criteriaOfGrades, gradePaidOnce, lowestIsPlain, othersConditioned, retiredAfterwards, rowsSaySomething } from './guards.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')
const keepers = ['county-reviewer'] as const
const basis = [人民调解法('16'), 本地规定('')] as const

const asks = {
  name: text('名称', { most: 60, hint: '如“双辽市人民调解以案定补标准”' }),
  document: text('依据的文件', { optional: true, hint: '如“双司联发〔2024〕2号”' }),
  from: day('施行日期', { future: true, hint: '从这天起有结果的纠纷按它发' }),
  grades: rows('等级和金额（从低到高）', { grade: text('等级', { most: 30, hint: '如“一般”' }), level: choice('级别', payLevels), yuan: money('每件') }),
  criteria: rows('各等级的条件', {
    grade: text('等级', { most: 30 }), types: choices('纠纷类型', disputeTypes, { optional: true }), parties: integer('当事人满多少人', { optional: true, least: 1, most: 100_000 }), amount: money('协议金额满', { optional: true }),
    danger: choices('登记过的激化可能', dangers, { optional: true }), form: choice('协议形式', payForms, { optional: true }), level: choice('级别', payLevels, { optional: true }),
  }, { optional: true, hint: '一行里写的要全部达到；一个等级写几行的，达到一行就算。从高的等级往低的看' }),
  pays: choices('哪些结果发', payOutcomes),
  needs: choices('发放以前要具备', payConditions, { optional: true }),
}
const guards = [gradePaidOnce, criteriaOfGrades, lowestIsPlain, othersConditioned, rowsSaySomething]

export const allowanceStandard = defineProcedure({
  id: 'allowance-standard',
  title: '以案定补标准',
  system: 'mediation',
  about: '人民调解以案定补的等级、条件和金额，由县里定，各乡镇照用。等级由系统按条件算，不由人选。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）以案定补标准第{n}号',
  areaLevel: 'county',
  forAllBelow: true,
  states: ['草稿', '使用中', '已停用', '已放弃'],
  ends: ['已停用', '已放弃'],
  actions: {
    draft: action({ title: '拟定标准', from: 'new', to: '草稿', by: keepers, asks, guards, basis, hint: '国家没有统一标准，由县（市、区）司法、财政部门定' }),
    revise: action({ title: '修改草稿', from: ['草稿'], by: keepers, asks, guards, basis }),
    putInUse: action({ title: '启用', from: ['草稿'], to: '使用中', by: keepers, asks: {}, basis, hint: '启用以后不能再改；要改的，停用以后另拟一份' }),
    retire: action({ title: '停用', from: ['使用中'], to: '已停用', by: keepers, asks: { until: day('用到哪一天', { future: true, hint: '这天以前有结果、还没有发的，仍按它发' }), reason: text('原因', { optional: true }) }, guards: [retiredAfterwards], basis }),
    drop: action({ title: '放弃草稿', from: ['草稿'], to: '已放弃', by: keepers, asks: {}, basis }),
  },
  register: { standing: ['使用中'] },
  name: (standard) => standardSaid(standard)?.name ?? '以案定补标准',
})
