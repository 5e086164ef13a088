// An act that may be a crime goes to the police at once: report, decision of the head, handing over, and what the police say.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choices, day, privateText, text } from '#procedure/field.ts'
import { enforcers, heads, officers } from './filing-steps.ts'
import { judgedByAnother, officered } from './investigation-guards.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 移送规定 = lawBook('crime-transfer-provisions')

/** Only whoever heads the township approves, or leads it meanwhile under that post (art. 5). */
const headInCharge = ['township-head'] as const

export const transferMaterials = { letter: '涉嫌犯罪案件移送书', report: '调查报告', list: '涉案物品清单', appraisal: '检验报告、鉴定结论', other: '其他材料' } as const

export const crimeSteps = {
  proposeTransfer: action({
    title: '提出移送涉嫌犯罪案件', from: ['调查中', '调查终结'], to: '待批移送', by: enforcers,
    asks: { officers, report: privateText('核实的情况和移送的理由', { reason: 'findings', retention: 'keep-enforcement' }) }, guards: officered, basis: [移送规定('5', '1'), 行政处罚法('27', '1')],
    hint: '不能用罚款代替移送',
  }),
  transfer: action({
    title: '批准并移送公安机关', from: ['待批移送'], to: '已移送公安', by: headInCharge,
    asks: { to: text('移送给', { hint: '如“双辽市公安局”' }), materials: choices('随案材料', transferMaterials), documentNumber: text('移送书文号', { optional: true }) },
    guards: [judgedByAnother], issues: ['penalty-transfer-letter'], basis: [移送规定('5', '2'), 移送规定('6'), 行政处罚法('27', '1')],
    hint: '批准以后马上移送；发生日期填送到的日期',
  }),
  refuseTransfer: action({
    title: '不批准移送', from: ['待批移送'], to: '调查中', by: headInCharge,
    asks: { reason: privateText('不批准的理由', { reason: 'grounds', retention: 'keep-enforcement' }) }, guards: [judgedByAnother], basis: [移送规定('5', '2')],
  }),
  policeFiled: action({
    title: '公安机关立案', from: ['已移送公安'], to: '已移送', by: [...enforcers, ...heads],
    asks: { documentNumber: text('立案通知书文号', { optional: true }), handedOverOn: day('移交涉案物品和材料的日期', { optional: true }) }, basis: [移送规定('8'), 移送规定('12')],
  }),
  policeDeclined: action({
    title: '公安机关不予立案', from: ['已移送公安'], to: '调查中', by: [...enforcers, ...heads],
    asks: { documentNumber: text('通知书文号', { optional: true }), reason: privateText('不予立案的理由', { reason: 'grounds', retention: 'keep-enforcement', optional: true }) }, basis: [移送规定('8'), 移送规定('10')],
    hint: '应当给予行政处罚的，继续办理',
  }),
}
