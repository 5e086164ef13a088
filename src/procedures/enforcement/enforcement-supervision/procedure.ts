// Supervision of enforcement: going through files and practice, issue by issue until each is put right; letters and opinions from
// above with their terms. The justice office of a township assists the county in it.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, integer, longText, privateText, staff, staffList, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { reportedLate } from './flags.ts'
import { allSettled, issueOpen, issuesFound, letterReported, noIssues, soundWithinSampled } from './guards.ts'
import { notedOfIssue } from './issues.ts'
import { categories, fileKinds, kinds, leads, letterKinds, officerMeasures } from './lists.ts'

const 监督条例 = lawBook('enforcement-supervision-regulation')
const 本地规定 = lawBook('local-rules')

const supervisors = ['justice-clerk', 'deputy-head', 'township-head'] as const
const heads = ['deputy-head', 'township-head'] as const

const subject = text('监督对象', { hint: '如“乡综合行政执法队”；不写人名' })
const letter = {
  paper: choice('文书', letterKinds),
  documentNumber: text('文号', { optional: true }),
  issuer: text('发文机关', { hint: '如“双辽市司法局”' }),
  requirement: longText('要求', { most: 2000 }),
  correctBy: day('报告整改情况的期限', { future: true, hint: '文书上写明的日期' }),
}
const number = integer('第几个问题', { least: 1, hint: '照问题清单的序号' })

export const enforcementSupervision = defineProcedure({
  id: 'enforcement-supervision',
  title: '行政执法监督',
  system: 'enforcement',
  about: '执法监督：看案卷、看现场、查证件，问题一条一条登记、整改、销号；收到督办函、监督意见书的，按期限改正并报告。',
  inForce: { from: plainDate('2021-07-15') },
  numbering: '（{year}）执法监督第{n}号',
  areaLevel: 'township',
  states: ['监督中', '整改中', '已办结', '已取消'],
  ends: ['已办结', '已取消'],
  actions: {
    start: action({
      title: '开始监督', from: 'new', to: '监督中', by: supervisors,
      asks: { kind: choice('方式', kinds), lead: choice('由谁组织', leads), subject, scope: text('内容', { hint: '如“上半年处罚案卷、证件使用情况”', most: 500 }), members: staffList('参加人员', { optional: true }) },
      basis: [监督条例('6'), 监督条例('15'), 本地规定('')],
    }),
    receive: action({
      title: '收到督办函、意见书', from: 'new', to: '整改中', by: supervisors,
      asks: { subject, ...letter }, basis: [监督条例('27'), 监督条例('28'), 本地规定('')],
      hint: '上级直接发来的；收到以后把问题一条一条登记',
    }),
    letter: action({
      title: '登记督办函、意见书', from: ['监督中', '整改中'], by: supervisors, asks: letter, basis: [监督条例('27'), 监督条例('28'), 本地规定('')],
    }),
    sample: action({
      title: '抽查案卷', from: ['监督中'], by: supervisors,
      asks: {
        fileKind: choice('案卷', fileKinds), sampled: integer('抽查卷数', { least: 1, unit: '卷' }),
        documentsSound: integer('文书合格卷数', { unit: '卷' }), proceduresSound: integer('程序合格卷数', { unit: '卷' }), note: text('说明', { optional: true, most: 500 }),
      },
      guards: [soundWithinSampled], basis: [监督条例('15'), 本地规定('')],
    }),
    addIssue: action({
      title: '登记问题', from: ['监督中', '整改中'], by: supervisors,
      asks: { issue: text('问题', { most: 500, hint: '一次登记一个；写案卷编号，不写人名' }), category: choice('类别', categories), files: files('材料', { optional: true }) },
      notes: notedOfIssue, basis: [监督条例('15'), 本地规定('')],
    }),
    conclude: action({
      title: '结束：发现问题', from: ['监督中'], to: '整改中', by: supervisors,
      asks: { summary: longText('监督情况', { most: 2000 }), correctBy: day('整改期限', { future: true }) },
      guards: [issuesFound], issues: ['supervision-findings'], basis: [监督条例('15'), 本地规定('')],
    }),
    concludeClear: action({
      title: '结束：没有发现问题', from: ['监督中'], to: '已办结', by: supervisors, asks: { summary: longText('监督情况', { most: 2000 }) },
      guards: [noIssues], issues: ['supervision-findings'], basis: [监督条例('15'), 本地规定('')],
    }),
    rectify: action({
      title: '问题整改销号', from: ['整改中'], by: supervisors,
      asks: { number, measure: text('怎样改的', { most: 500 }), files: files('证明材料', { optional: true }) },
      guards: [issueOpen], basis: [监督条例('27'), 监督条例('28'), 本地规定('')],
      hint: '核实已经改正以后再销号',
    }),
    dismissIssue: action({
      title: '问题不成立', from: ['整改中'], by: heads, asks: { number, why: text('理由', { most: 500 }) }, guards: [issueOpen], basis: [本地规定('')],
    }),
    takeMeasure: action({
      title: '对执法人员采取措施', from: ['整改中'], by: heads,
      asks: { officer: staff('执法人员'), measure: choice('措施', officerMeasures), reason: privateText('理由', { reason: 'grounds', retention: 'keep-enforcement' }) },
      basis: [监督条例('32'), 本地规定('')], hint: '停用、收回证件的，另在执法人员证件里办理',
    }),
    report: action({
      title: '报告整改情况', from: ['整改中'], by: supervisors,
      asks: { to: text('报告给', { hint: '如“双辽市司法局”' }), summary: longText('整改情况', { most: 2000 }), documentNumber: text('文号', { optional: true }) },
      issues: ['rectification-report'], basis: [监督条例('27'), 监督条例('28'), 本地规定('')],
    }),
    close: action({
      title: '办结', from: ['整改中'], to: '已办结', by: supervisors, asks: {}, guards: [allSettled, letterReported], basis: [监督条例('27'), 监督条例('28'), 本地规定('')],
    }),
    cancel: action({ title: '取消', from: ['监督中'], to: '已取消', by: supervisors, asks: { reason: text('原因') }, guards: [noIssues], basis: [本地规定('')] }),
  },
  timeLimits: {
    correction: { title: '整改', within: { untilAnswer: 'correctBy' }, after: ['conclude'], until: ['close'], whose: '监督对象', onExpiry: 'remind', basis: [监督条例('15'), 本地规定('')] },
    reported: { title: '按督办函、意见书的期限报告', within: { untilAnswer: 'correctBy' }, after: ['receive', 'letter'], until: ['report'], whose: '乡镇', onExpiry: 'supervise', basis: [监督条例('27'), 监督条例('28'), 本地规定('')] },
  },
  flags: [reportedLate],
  name: ({ entries }) => `执法监督：${String(entries[0]?.answers['subject' as never] ?? '')}`,
})
