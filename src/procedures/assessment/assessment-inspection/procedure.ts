// An inspection of rule-of-law work from above: announced, held, its findings fed back, answered one by one. A finding is
// mended as a shortcoming of its own.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, longText, matters, rows, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { answerDueAhead, everyFindingTakenUp } from './guards.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')
const clerks = ['justice-clerk', 'staff', 'deputy-head'] as const

const called = {
  topic: text('督察名称', { hint: '如“2024年度法治建设实地督察”' }),
  body: text('督察单位', { hint: '如“双辽市委依法治市办”' }),
  kind: choice('方式', { onSite: '实地督察', written: '书面督察', files: '查阅案卷', assessment: '年度考核检查' }),
}

const held = {
  people: text('督察人员', { optional: true, hint: '督察组的单位和组长' }),
  looked: longText('看了什么', { hint: '查阅的材料、走访的地方' }),
  files: files('督察方案、通知', { optional: true }),
}

export const assessmentInspection = defineProcedure({
  id: 'assessment-inspection',
  title: '法治督察',
  system: 'assessment',
  about: '上级对本乡镇法治建设的督察、考核检查：通知、接受督察、反馈问题、逐项整改、报告结果。',
  inForce: { from: plainDate('2019-04-15') },
  numbering: '（{year}）法治督察第{n}号',
  areaLevel: 'township',
  states: ['已通知', '已督察', '整改中', '已报告', '无问题', '已取消'],
  ends: ['已报告', '无问题', '已取消'],
  actions: {
    announce: action({
      title: '登记督察通知', from: 'new', to: '已通知', by: clerks,
      asks: { ...called, on: day('督察日期', { future: true, optional: true }), prepare: longText('要求准备的材料', { optional: true }) },
      basis: [督察规定('')],
    }),
    undergo: action({ title: '记录督察', from: ['已通知'], to: '已督察', by: clerks, asks: held, basis: [督察规定('')] }),
    record: action({ title: '补记督察', from: 'new', to: '已督察', by: clerks, asks: { ...called, ...held }, basis: [督察规定('')], hint: '没有事先通知的督察' }),
    findings: action({
      title: '登记反馈问题', from: ['已督察'], to: '整改中', by: clerks,
      asks: {
        findings: rows('反馈的问题', { finding: text('问题', { most: 500 }), suggestion: text('整改建议', { optional: true, most: 500 }) }, { hint: '照反馈意见逐条抄录' }),
        answerBy: day('应当报告整改结果的日期', { future: true }),
        files: files('反馈意见', { optional: true }),
      },
      guards: [answerDueAhead], basis: [督察规定('')], hint: '登记后，再在“不足与整改”里逐条登记整改',
    }),
    clear: action({ title: '没有反馈问题', from: ['已督察'], to: '无问题', by: clerks, asks: { said: text('督察单位的意见', { optional: true }) }, basis: [督察规定('')] }),
    answer: action({
      title: '报告整改结果', from: ['整改中'], to: '已报告', by: clerks,
      asks: {
        shortcomings: matters('对应的整改事项', 'shortcoming', { hint: '每个反馈的问题都要有一项整改，改好没改好都如实报告' }),
        to: text('报告给谁'), summary: longText('整改情况', { optional: true }), files: files('整改报告', { optional: true }),
      },
      guards: [everyFindingTakenUp], issues: ['inspection-answer'], basis: [督察规定('')],
    }),
    cancel: action({ title: '督察取消', from: ['已通知'], to: '已取消', by: clerks, asks: { reason: text('原因') }, basis: [督察规定('')] }),
  },
  timeLimits: {
    answering: { title: '报告整改结果', within: { untilAnswer: 'answerBy' }, after: ['findings'], until: ['answer'], whose: '司法所（法治办）', onExpiry: 'supervise', basis: [督察规定('')] },
  },
  name: (matter) => (first(matter, 'announce') ?? first(matter, 'record'))?.answers.topic ?? '法治督察',
})
