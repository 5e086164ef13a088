// A shortcoming from finding to mending: who mends it until when and how, what proves it, who checked, and whether it came
// back. One that is open when the next plan is made is taken up there.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, integer, longText, matter, staff, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { shortcomingSources } from '../shortcoming-sources.ts'
import { shortcomingFlags } from './flags.ts'
import { dueNotPast, laterThanBefore, notOwnWork, ownerOrClerk, proofSaid } from './guards.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')

const leaders = ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'] as const
const workers = ['staff', 'window-clerk', 'enforcement-officer', 'deputy-head', 'justice-clerk'] as const

export const shortcoming = defineProcedure({
  id: 'shortcoming',
  title: '不足与整改',
  system: 'assessment',
  about: '年度报告、督察、考核指出的不足：原因、措施、责任人、时限、佐证、核验销号；又出现的重新整改。',
  inForce: { from: plainDate('2019-04-15') },
  numbering: '（{year}）法治整改第{n}号',
  areaLevel: 'township',
  states: ['整改中', '待核验', '已销号', '已撤销'],
  ends: ['已销号', '已撤销'],
  actions: {
    record: action({
      title: '登记不足', from: 'new', to: '整改中', by: ['justice-clerk', 'deputy-head', 'township-head', 'party-secretary'],
      asks: {
        problem: text('问题', { most: 300, hint: '一事一条，如“部分村调委会委员不足三人”' }),
        source: choice('从哪里发现', shortcomingSources),
        year: integer('反映的是哪一年的情况', { least: 2000, most: 2100, unit: '年' }),
        inspection: matter('来自哪次督察', 'assessment-inspection', { optional: true }),
        shown: longText('具体表现', { optional: true }),
        cause: longText('原因', { hint: '写真正的原因，不写套话' }),
        measure: longText('整改措施', { hint: '做什么、做到什么程度算改好' }),
        leader: staff('责任领导'),
        owner: staff('整改责任人'),
        due: day('整改时限', { future: true }),
      },
      guards: [dueNotPast],
      basis: [督察规定('')],
    }),
    plan: action({
      title: '列入年度计划', from: ['整改中', '待核验', '已销号'], by: ['justice-clerk', 'staff'], consequenceOnly: true,
      asks: { plan: matter('年度工作重点', 'annual-plan'), task: text('计划中的任务', { most: 300 }) },
      basis: [督察规定('')],
    }),
    progress: action({
      title: '报告进展', from: ['整改中'], by: workers,
      asks: { progress: longText('进展'), difficulty: longText('困难和需要协调的事', { optional: true }) },
      guards: [ownerOrClerk], basis: [督察规定('')],
    }),
    reassign: action({
      title: '更换责任人或措施', from: ['整改中'], by: leaders,
      asks: { owner: staff('整改责任人'), measure: longText('整改措施', { optional: true, hint: '措施没有变的不填' }), reason: text('原因') },
      basis: [督察规定('')],
    }),
    extend: action({
      title: '延期', from: ['整改中'], by: leaders,
      asks: { due: day('延长后的时限', { future: true }), reason: text('延期原因'), approvedBy: staff('批准延期的领导') },
      guards: [dueNotPast, laterThanBefore], basis: [督察规定('')],
    }),
    finish: action({
      title: '报告整改完成', from: ['整改中'], to: '待核验', by: workers,
      asks: { result: longText('整改结果'), proof: text('佐证', { optional: true, most: 500, hint: '如“补选公告（永人调公〔2025〕1号）”' }), files: files('佐证材料', { optional: true }) },
      guards: [ownerOrClerk, proofSaid], basis: [督察规定('')],
    }),
    returnForMore: action({
      title: '退回继续整改', from: ['待核验'], to: '整改中', by: leaders,
      asks: { reason: text('退回原因'), due: day('新的整改时限', { future: true }) },
      guards: [dueNotPast], basis: [督察规定('')],
    }),
    verify: action({
      title: '核验销号', from: ['待核验'], to: '已销号', by: leaders,
      asks: { seen: text('看了什么', { most: 500, hint: '看了哪些材料、到哪里看了现场' }), upward: text('上级核验意见', { optional: true, hint: '督察反馈的问题，上级核验后填' }) },
      guards: [notOwnWork], issues: ['rectification-slip'], basis: [督察规定('')],
    }),
    lookBack: action({
      title: '回头看', from: ['已销号'], by: leaders,
      asks: { found: text('回头看的情况', { most: 500, hint: '没有再出现的，写看了什么；又出现的，用“重新整改”' }) },
      basis: [督察规定('')],
    }),
    reopen: action({
      title: '重新整改', from: ['已销号'], to: '整改中', by: leaders,
      asks: { reason: longText('又出现了什么'), cause: longText('上次为什么没有改到位'), measure: longText('新的整改措施'), owner: staff('整改责任人'), due: day('新的整改时限', { future: true }) },
      guards: [dueNotPast], basis: [督察规定('')],
    }),
    withdraw: action({
      title: '撤销登记', from: ['整改中'], to: '已撤销', by: ['justice-clerk'],
      asks: { reason: text('撤销原因', { hint: '如“与第3号重复”；没有改好的不能撤销' }) }, basis: [督察规定('')],
    }),
  },
  timeLimits: {
    mending: {
      title: '完成整改', within: { untilAnswer: 'due' }, after: ['record', 'extend', 'returnForMore', 'reopen'], until: ['finish', 'extend', 'withdraw'],
      whose: '整改责任人', onExpiry: 'supervise', basis: [督察规定('')],
    },
  },
  flags: shortcomingFlags,
  name: (matter) => first(matter, 'record')?.answers.problem ?? '不足与整改',
})
