// Training of enforcement officers, and their examinations. Entered once here, it also stands on the card of each certificate.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, integer, longText, matters, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { notedOfSession, resultOfEach, trainingOfEach } from './attendance.ts'
import { cardsStand, passedSat, somebodyCame, withinDue } from './guards.ts'
import { examKinds, kinds, organisers } from './lists.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 本地规定 = lawBook('local-rules')

const keepers = ['justice-clerk', 'deputy-head', 'township-head'] as const

const topic = text('培训主题', { hint: '如“行政处罚法和文书制作”' })
const session = {
  kind: choice('类型', kinds),
  organiser: choice('由谁组织', organisers),
  hours: integer('学时', { least: 1, most: 200, unit: '学时', hint: '这次培训的学时，不乘人数' }),
  lecturer: text('主讲', { optional: true, hint: '写单位和职务，如“市司法局执法监督科”；不写姓名' }),
  content: longText('内容', { optional: true, most: 2000 }),
  due: integer('应到人数', { least: 1, unit: '人' }),
  attended: matters('参加的持证人员、报考人员', 'enforcement-certificate', { optional: true, hint: '选各人的证件，培训会记到每个人的证件上' }),
  others: integer('没有证件的参加人数', { unit: '人', hint: '没有的填0' }),
  files: files('签到表、照片', { optional: true }),
}
const guards = [somebodyCame, withinDue, cardsStand] as const

export const officerTraining = defineProcedure({
  id: 'officer-training',
  title: '执法人员培训',
  system: 'enforcement',
  about: '执法人员的培训和考试：主题、学时、应到和参加的人、考试结果。这里登记一次，各人的证件上同时记下。',
  inForce: { from: plainDate('2021-07-15') },
  numbering: '（{year}）执法培训第{n}号',
  areaLevel: 'township',
  states: ['计划中', '已举办', '已取消'],
  ends: ['已举办', '已取消'],
  actions: {
    plan: action({ title: '计划培训', from: 'new', to: '计划中', by: keepers, asks: { topic, plannedOn: day('计划日期', { future: true }) }, basis: [行政处罚法('42', '1'), 本地规定('')] }),
    cancel: action({ title: '取消', from: ['计划中'], to: '已取消', by: keepers, asks: { reason: text('原因') }, basis: [本地规定('')] }),
    hold: action({
      title: '登记已举办', from: ['计划中'], to: '已举办', by: keepers, asks: { topic, ...session }, guards,
      notes: notedOfSession, brings: ({ answers }) => trainingOfEach(answers), issues: ['training-record', 'training-sign-in'], basis: [行政处罚法('42', '1'), 本地规定('')],
    }),
    record: action({
      title: '补记培训', from: 'new', to: '已举办', by: keepers, asks: { topic, ...session }, guards,
      notes: notedOfSession, brings: ({ answers }) => trainingOfEach(answers), issues: ['training-record', 'training-sign-in'], basis: [行政处罚法('42', '1'), 本地规定('')],
      hint: '没有事先计划的，或者上级组织、本乡镇人员参加的',
    }),
    examine: action({
      title: '登记考试', from: ['已举办'], by: keepers,
      asks: {
        exam: choice('考试', examKinds), organiser: choice('由谁组织', organisers),
        sat: matters('参加考试的', 'enforcement-certificate', { hint: '选各人的证件；还没有证件的先在执法人员证件里报名' }),
        passed: matters('合格的', 'enforcement-certificate', { optional: true, hint: '没有人合格的不选' }),
      },
      guards: [passedSat, cardsStand], brings: ({ answers }) => resultOfEach(answers), basis: [行政处罚法('42', '1'), 本地规定('')],
    }),
  },
  timeLimits: {
    planned: { title: '按计划举办', within: { untilAnswer: 'plannedOn' }, after: ['plan'], until: ['hold', 'cancel'], whose: '司法所', onExpiry: 'remind', basis: [本地规定('')] },
  },
  name: ({ entries }) => `执法培训：${String(entries.at(-1)?.answers['topic' as never] ?? entries[0]?.answers['topic' as never] ?? '')}`,
})
