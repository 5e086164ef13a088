// The year's plan of law study: what, in which month, in which form, by whom; published; ticked off by the sessions that
// took place. The next topic that is left carries the clock.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, integer, longText, matter, rows, staff, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { forms } from '../study-forms.ts'
import { nothingLeft, notYetTicked, publishedOfYear, sessionHeld, sessionOfThatYear, topicOpen, topicPlanned } from './guards.ts'
import { notedOfPublishing, notedOfSettling } from './notes.ts'

const 学法用法意见 = lawBook('law-study-opinion')
const 法治宣传教育法 = lawBook('rule-of-law-publicity-law')

const by = ['justice-clerk', 'staff'] as const

const topics = rows('学习内容', {
  topic: text('学什么', { hint: '如“行政处罚法”' }),
  month: integer('哪个月', { least: 1, most: 12, unit: '月' }),
  form: choice('形式', forms),
  owner: text('谁组织', { most: 60, hint: '如“党政办”' }),
  accountable: staff('责任人', { optional: true }),
}, { hint: '一行一项，序号按这里的次序' })

const no = integer('计划中的序号', { least: 1, most: 200 })

export const studyPlan = defineProcedure({
  id: 'study-plan',
  title: '年度学法计划',
  system: 'study',
  about: '一年学什么、哪个月学、谁组织：起草、公布，学一项登记一项，年底对账。每年一份。',
  inForce: { from: plainDate('2016-03-22') },
  numbering: '（{year}）学计第{n}号',
  areaLevel: 'township',
  states: ['起草中', '执行中', '已总结', '已作废'],
  ends: ['已总结', '已作废'],
  once: { per: ['year'], except: ['已作废'], otherwise: '这一年已经有一份学法计划。要改内容的，打开那一份办理“修改学法计划”；确实要重新起草的，先把那一份作废。' },
  actions: {
    draft: action({
      title: '起草学法计划', from: 'new', to: '起草中', by,
      asks: { year: integer('计划年度', { least: 2016, most: 2100, unit: '年' }), topics, mustKnow: longText('应知应会清单', { optional: true, hint: '领导干部应知应会的法律法规，一行一部' }) },
      guards: [publishedOfYear],
      basis: [学法用法意见(''), 法治宣传教育法('37')],
    }),
    revise: action({
      title: '修改学法计划', from: ['起草中', '执行中'], by,
      asks: { topics, reason: text('修改原因', { optional: true }) },
      guards: [notYetTicked],
      basis: [学法用法意见('')],
      hint: '填改后的全部内容；原来的留底',
    }),
    publish: action({
      title: '公布学法计划', from: ['起草中'], to: '执行中', by,
      asks: { documentNumber: text('文号', { optional: true }), where: text('公布在哪里', { hint: '如“机关公示栏”“工作群”' }) },
      notes: notedOfPublishing,
      issues: ['study-plan-table'],
      basis: [学法用法意见(''), 法治宣传教育法('36')],
    }),
    tick: action({
      title: '登记已学一项', from: ['执行中'], by,
      asks: { no, session: matter('哪次学法活动', 'study-session') },
      guards: [topicPlanned, topicOpen, sessionHeld, sessionOfThatYear],
      notes: notedOfSettling,
      basis: [学法用法意见('')],
    }),
    drop: action({
      title: '登记不再学', from: ['执行中'], by,
      asks: { no, reason: text('原因', { hint: '如“并入六月的学习”“法律修改推迟”' }) },
      guards: [topicPlanned, topicOpen],
      notes: notedOfSettling,
      basis: [学法用法意见('')],
      hint: '没有学成也如实登记',
    }),
    review: action({
      title: '年底总结', from: ['执行中'], to: '已总结', by,
      asks: { summary: longText('总结') },
      guards: [nothingLeft],
      issues: ['study-plan-table'],
      basis: [学法用法意见('')],
    }),
    abandon: action({
      title: '作废', from: ['起草中', '执行中'], to: '已作废', by: ['justice-clerk'],
      asks: { reason: text('作废原因', { hint: '如“同一年已有一份”' }) },
      basis: [学法用法意见('')],
    }),
  },
  timeLimits: {
    next: {
      title: '按计划组织下一项学习', within: { noted: 'daysToNext', unit: 'calendar-day' }, after: ['publish', 'tick', 'drop'], until: ['tick', 'drop', 'review', 'abandon'],
      whose: '学习组织人', onExpiry: 'remind', basis: [学法用法意见('')],
    },
  },
  name: (plan) => `${first(plan, 'draft')?.answers.year ?? ''}年学法计划`,
})
