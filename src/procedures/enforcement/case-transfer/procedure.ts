// A clue that is not ours: passed on to whoever has the power, or to the police where a crime is suspected, with the receipt
// and what came of it. Cases already filed are passed on from within their own file.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, integer, privateText, rows, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { aCrime, crimeToPolice, noCrime } from './guards.ts'
import { notedOfApproval, notedOfProposal } from './notes.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 移送规定 = lawBook('crime-transfer-provisions')
const 本地规定 = lawBook('local-rules')

const finders = ['enforcement-officer', 'staff', 'justice-clerk'] as const
const heads = ['township-head', 'deputy-head'] as const

export const caseTransfer = defineProcedure({
  id: 'case-transfer',
  title: '案件线索移送',
  system: 'enforcement',
  about: '不归乡镇管的违法线索移送有管辖权的机关；涉嫌犯罪的移送公安机关。有回执，有结果。',
  inForce: { from: plainDate('2021-07-15') },
  numbering: '（{year}）移送第{n}号',
  areaLevel: 'township',
  states: ['待批准', '待送达', '待回复', '已办结', '不移送'],
  ends: ['已办结', '不移送'],
  actions: {
    propose: action({
      title: '提出移送', from: 'new', to: '待批准', by: finders,
      asks: {
        about: text('线索', { hint: '如“无证开采砂石”；不写人名', most: 60 }), place: text('地点'), crime: yesNo('涉嫌犯罪'),
        to: text('移送给', { hint: '如“市自然资源局”“市公安局”' }), facts: privateText('线索情况和理由', { reason: 'findings', retention: 'keep-enforcement' }),
        materials: rows('移送的材料', { name: text('材料'), count: integer('份数', { least: 1 }) }, { optional: true }),
      },
      guards: [crimeToPolice], notes: notedOfProposal, basis: [行政处罚法('22'), 行政处罚法('23'), 行政处罚法('27', '1')],
    }),
    approve: action({ title: '批准移送', from: ['待批准'], to: '待送达', by: heads, asks: {}, guards: [noCrime], issues: ['case-transfer-letter'], basis: [行政处罚法('22'), 行政处罚法('23')] }),
    approveCrime: action({ title: '批准移送涉嫌犯罪线索', from: ['待批准'], to: '待送达', by: ['township-head'], asks: {}, guards: [aCrime], notes: notedOfApproval, issues: ['case-transfer-letter'], basis: [移送规定('5', '2'), 行政处罚法('27', '1')], hint: '由正职负责人或者主持工作的负责人批准' }),
    decline: action({ title: '不批准移送', from: ['待批准'], to: '不移送', by: heads, asks: { reason: privateText('理由', { reason: 'grounds', retention: 'keep-enforcement' }) }, basis: [移送规定('5', '2'), 本地规定('')], hint: '理由要记录在案' }),
    send: action({ title: '登记送达', from: ['待送达'], to: '待回复', by: finders, asks: { receiver: text('接收单位经办人', { optional: true }), receipt: yesNo('已取得回执') }, basis: [移送规定('5', '2'), 本地规定('')] }),
    reply: action({ title: '登记回复', from: ['待回复'], to: '已办结', by: finders, asks: { result: choice('结果', { taken: '已受理（立案）', declined: '不予受理（不予立案）', returned: '退回', settled: '已处理完毕' }), document: text('文书名称和文号', { optional: true }), note: privateText('说明', { reason: 'note', retention: 'keep-enforcement', optional: true }) }, basis: [移送规定('8'), 行政处罚法('27', '2')] }),
  },
  timeLimits: {
    approve: { title: '决定是否移送', within: { noted: 'decideDays', unit: 'calendar-day' }, after: ['propose'], until: ['approveCrime', 'decline'], whose: '负责人', onExpiry: 'supervise', basis: [移送规定('5', '2')] },
    send: { title: '移送公安机关', within: { noted: 'sendDays', unit: 'calendar-day', roll: false }, after: ['approveCrime'], until: ['send'], whose: '承办人', onExpiry: 'supervise', basis: [移送规定('5', '2')] },
  },
  name: (transfer) => first(transfer, 'propose')?.answers.about ?? '案件线索移送',
})
