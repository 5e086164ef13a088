// The township's plan for the year: key points with who does what until when, approved by a body, issued under a document
// number, and looked back on at the year's end.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, integer, longText, matter, rows, staff, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { noMoreThanPlanned, unfinishedExplained } from './guards.ts'
import { takenUp } from './taken-up.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')

const items = rows('工作任务', {
  task: text('任务', { most: 300, hint: '一行一项，如“每季度召开一次依法治理工作会议”' }),
  measure: text('措施或标准', { optional: true, most: 500 }),
  owner: staff('责任人'),
  due: day('完成时限', { future: true }),
  shortcoming: matter('针对哪项不足', 'shortcoming', { optional: true, hint: '仍在整改的不足，逐项列入计划' }),
})

export const annualPlan = defineProcedure({
  id: 'annual-plan',
  title: '年度法治工作重点',
  system: 'leadership',
  about: '年度法治政府建设（依法治理）工作重点：逐项明确任务、责任人和时限，审定、印发，年终对账。每年一份。',
  inForce: { from: plainDate('2016-11-30') },
  numbering: '（{year}）法治计划第{n}号',
  areaLevel: 'township',
  states: ['起草中', '已审定', '已印发', '已总结', '已作废'],
  ends: ['已总结', '已作废'],
  once: { per: ['year'], except: ['已作废'], otherwise: '这一年已经有一份年度工作重点。请打开那一份修改；确实要重新起草的，先把那一份作废。' },
  actions: {
    draft: action({
      title: '起草计划', from: 'new', to: '起草中', by: ['justice-clerk', 'staff'],
      asks: {
        year: integer('计划年度', { least: 2000, most: 2100, unit: '年' }),
        items,
        carriedOver: longText('上年不足的整改安排', { optional: true, hint: '上年报告所列不足，逐项写明由哪项任务解决' }),
      },
      basis: [第一责任人规定('5', '(1)'), 第一责任人规定('6', '(1)')],
    }),
    revise: action({
      title: '修改计划', from: ['起草中'], by: ['justice-clerk', 'staff'],
      asks: { items, carriedOver: longText('上年不足的整改安排', { optional: true }) },
      basis: [第一责任人规定('5', '(1)'), 第一责任人规定('6', '(1)')],
      hint: '填改后的全部任务；原来的留底',
    }),
    approve: action({
      title: '审定计划', from: ['起草中'], to: '已审定', by: ['township-head', 'party-secretary', 'justice-clerk'],
      asks: {
        body: choice('审定机构', { leadingGroup: '法治建设领导小组', partyCommittee: '党委会', government: '政府办公会' }),
        meeting: matter('审定的会议', 'rule-of-law-meeting', { optional: true, hint: '会议已登记的请选择' }),
        opinion: text('审定意见', { optional: true }),
      },
      basis: [第一责任人规定('5', '(1)'), 第一责任人规定('6', '(1)')],
    }),
    sendBack: action({
      title: '退回修改计划', from: ['已审定'], to: '起草中', by: ['township-head', 'party-secretary', 'justice-clerk'],
      asks: { reason: text('退回原因') },
      basis: [第一责任人规定('5', '(1)')],
    }),
    issue: action({
      title: '印发计划', from: ['已审定'], to: '已印发', by: ['justice-clerk', 'staff'],
      asks: { documentNumber: text('发文字号', { hint: '如“双永政发〔2024〕6号”' }), sentTo: text('印发范围', { optional: true, hint: '如“各村、各站办所”' }) },
      brings: ({ matter }) => takenUp(matter),
      issues: ['annual-plan-issued'],
      basis: [第一责任人规定('5', '(1)'), 第一责任人规定('6', '(1)')],
    }),
    review: action({
      title: '年终总结', from: ['已印发'], to: '已总结', by: ['justice-clerk', 'staff'],
      asks: {
        completed: integer('完成任务数', { unit: '项' }),
        unfinished: longText('未完成的任务和原因', { optional: true, hint: '有未完成的必须写明，并登记为下一年度的督办任务' }),
        summary: longText('总结'),
      },
      guards: [noMoreThanPlanned, unfinishedExplained],
      basis: [第一责任人规定('5', '(1)')],
    }),
    abandon: action({
      title: '作废', from: ['起草中', '已审定'], to: '已作废', by: ['justice-clerk'],
      asks: { reason: text('作废原因') },
      basis: [第一责任人规定('5', '(1)')],
    }),
  },
  name: (matter) => `${first(matter, 'draft')?.answers.year ?? ''}年法治工作重点`,
})
