// A session of law study, with the five things that are to be settled of it: plan, content, time, people, effect.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, integer, longText, rows, staff, staffList, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { forms, lecturers } from '../study-forms.ts'
import { listedAreCounted, noMoreThanDue, plannedAhead } from './guards.ts'

const 学法用法意见 = lawBook('law-study-opinion')
const 法治宣传教育法 = lawBook('rule-of-law-publicity-law')

const called = {
  topic: text('学习主题', { hint: '如“学习行政处罚法”' }),
  forms: choices('学习形式', forms, { hint: '同一次学习符合几种形式的都选，总次数只计一次' }),
}

const materials = rows('学习内容', { title: text('法律法规或材料名称', { hint: '如“《中华人民共和国行政处罚法》第五章”' }) }, { hint: '一行一份' })

const session = {
  materials,
  hours: integer('学时', { optional: true, unit: '学时' }),
  due: integer('应到人数', { least: 1, most: 5000, unit: '人' }),
  attended: integer('实到人数', { most: 5000, unit: '人' }),
  attendees: staffList('参加人员', { optional: true, hint: '可以只填人数，签到表另存' }),
  absent: text('缺席人员及原因', { optional: true }),
  lecturer: choice('主讲人', lecturers, { optional: true }),
  lecturerName: text('主讲人姓名或单位', { optional: true }),
  leader: staff('主讲的领导', { optional: true, hint: '由党政负责人或班子成员主讲的，选姓名，记入本人的履职清单' }),
  effect: longText('学习效果', { hint: '学了以后怎么检验、用在哪里，如“随堂测试12人全部合格”“据此改了处罚审批表”' }),
  essays: integer('心得体会或发言材料', { optional: true, unit: '篇' }),
  attachments: files('签到表、材料、照片', { optional: true }),
}

export const studySession = defineProcedure({
  id: 'study-session',
  title: '学法活动',
  system: 'study',
  about: '国家工作人员学法：计划、内容、时间、人员、效果五落实，一次学习记一次。',
  inForce: { from: plainDate('2016-03-22') },
  numbering: '（{year}）学法第{n}号',
  areaLevel: 'either',
  states: ['已计划', '已举办', '已取消'],
  ends: ['已举办', '已取消'],
  actions: {
    plan: action({
      title: '制定学习计划', from: 'new', to: '已计划', by: ['justice-clerk', 'staff', 'deputy-head', 'village-cadre'],
      asks: {
        ...called, plannedOn: day('计划学习日期', { future: true }), materials,
        participants: text('学习人员', { hint: '如“全体机关干部”' }), organiser: text('组织单位或负责人', { optional: true }),
      },
      guards: [plannedAhead],
      basis: [学法用法意见(''), 法治宣传教育法('36')],
    }),
    hold: action({
      title: '记录举办学法', from: ['已计划'], to: '已举办', by: ['justice-clerk', 'staff', 'deputy-head', 'village-cadre'],
      asks: session,
      guards: [noMoreThanDue, listedAreCounted],
      issues: ['study-session-record'],
      basis: [学法用法意见(''), 法治宣传教育法('36')],
    }),
    record: action({
      title: '记录学法', from: 'new', to: '已举办', by: ['justice-clerk', 'staff', 'deputy-head', 'village-cadre'],
      asks: { ...called, ...session },
      guards: [noMoreThanDue, listedAreCounted],
      issues: ['study-session-record'],
      basis: [学法用法意见(''), 法治宣传教育法('36')],
      hint: '没有事先登记计划的，学完一次记全',
    }),
    cancel: action({
      title: '取消', from: ['已计划'], to: '已取消', by: ['justice-clerk', 'staff', 'deputy-head', 'village-cadre'],
      asks: { reason: text('取消原因') },
      basis: [学法用法意见('')],
    }),
  },
  timeLimits: {
    session: {
      title: '按计划组织学法', within: { untilAnswer: 'plannedOn' }, after: ['plan'], until: ['hold', 'cancel'],
      whose: '学习组织人', onExpiry: 'remind', basis: [学法用法意见('')],
    },
  },
  name: (matter) => (first(matter, 'plan') ?? first(matter, 'record'))?.answers.topic ?? '学法活动',
})
