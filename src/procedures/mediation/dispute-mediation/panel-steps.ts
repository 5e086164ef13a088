// Several bodies at one table: called by a template of the county or township, minuted with tasks, and the tasks seen through.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, integer, longText, matter, person, rows, text, yesNo } from '#procedure/field.ts'
import { panelParts } from '../panel-parts.ts'
import { workers } from './lists.ts'
import { difficulty } from './opening-steps.ts'
import { convenedInTime, outsidersAgreed, panelFits, rolesFilled, taskOpen, templateInUse } from './panel-guards.ts'
import { nextTaskNoted } from './panel-tasks.ts'
import { conveningNoted } from './panel-units.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 若干规定 = lawBook('people-mediation-work-provisions')
const 本地规定 = lawBook('local-rules')

export const panelSteps = {
  callPanel: action({
    title: '启动联调', from: ['调解中'], by: workers,
    asks: {
      template: matter('联调方案', 'panel-template', { hint: '如“1+3”；方案由县里定，本乡镇也可以定' }),
      difficulty,
      units: rows('参加单位', { part: choice('担任', panelParts), unit: text('单位或者人员', { hint: '如“乡综治中心”“县农经站”' }) }, { optional: true, hint: '不填的，按方案里必须参加的各方；要换、要加的，逐个填全' }),
      conveneOn: day('会商日期', { future: true }),
      consent: yesNo('当事人是否同意邀请社会组织、专业人员', { optional: true, basis: [人民调解法('20')], hint: '邀请了的要填' }),
    },
    guards: [templateInUse, panelFits, rolesFilled, convenedInTime, outsidersAgreed], notes: conveningNoted, issues: ['panel-notice'],
    basis: [若干规定('21'), 本地规定('')], hint: '“1+3”等联调是本地做法，按方案请齐各方',
  }),
  joinForces: action({
    title: '会商记录', from: ['调解中'], by: workers,
    asks: {
      place: text('地点', { optional: true }), lead: text('主持单位', { hint: '如“司法所”' }),
      attendees: rows('到会情况', { unit: text('单位'), person: person('到会人员', { reason: 'witness', retention: 'keep-mediation', optional: true }), post: text('职务', { optional: true }) }),
      outcome: longText('会商意见', { hint: '不写当事人姓名' }),
      tasks: rows('分工', { what: text('要办的事', { hint: '如“调取确权图”，不写姓名' }), owner: text('责任单位、责任人'), due: day('办完日期', { future: true }) }, { optional: true }),
    },
    notes: nextTaskNoted('joinForces'), issues: ['panel-minutes'],
    basis: [若干规定('21'), 本地规定('')], hint: '联调会开一次记一次',
  }),
  finishTask: action({
    title: '登记分工落实', from: ['调解中', '移交中', '已达成协议'], by: workers, aside: true,
    asks: { task: integer('第几项', { least: 1, most: 500, hint: '按会商记录的先后连续数' }), result: choice('结果', { done: '已经办完', impossible: '办不了' }), said: text('说明', { optional: true, hint: '如“已调取”“图已遗失”' }) },
    guards: [taskOpen], notes: nextTaskNoted('finishTask'), basis: [本地规定('')],
  }),
}
