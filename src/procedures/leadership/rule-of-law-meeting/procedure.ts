// Meetings that have building the rule of law on their agenda: called beforehand or written down at once, held, and filed
// with their minutes. The basis is a party regulation on the duties of heads; it is cited as what it is.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, integer, longText, rows, staff, staffList, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { listedAreCounted, meetsInTime, minutesAtHand } from './guards.ts'
import { meetingKinds } from './meeting-kinds.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')

const agenda = rows('议题', {
  item: text('议题', { hint: '一行一项，如“研究2024年依法治理工作重点”' }),
  speaker: text('汇报人或单位', { optional: true }),
})

const called = {
  kind: choice('会议类型', meetingKinds, { hint: '统计会议次数按类型计，请按会议通知或纪要上的名称选' }),
  topic: text('会议名称', { hint: '如“2024年第一季度依法治理工作会议”' }),
  place: text('地点', { optional: true }),
}

const proceedings = {
  chair: staff('主持人'),
  attendees: staffList('到会人员', { optional: true, hint: '可以只填人数，签到表另存' }),
  attendance: integer('到会人数', { least: 1, most: 2000, unit: '人' }),
  absent: text('请假人员及原因', { optional: true }),
  agenda,
  lawStudyFirst: yesNo('第一项议题是否学法', { hint: '以“第一议题”学习法律法规的选“是”' }),
  decisions: rows('议定事项', {
    decision: text('议定事项', { most: 500 }),
    owner: text('责任单位或责任人', { optional: true }),
    due: day('完成时限', { optional: true, future: true }),
  }, { optional: true, hint: '没有议定事项的不填；需要跟踪的，另登记督办任务' }),
  minutes: longText('会议纪要', { optional: true, most: 20_000, hint: '可以在归档时补' }),
}

export const ruleOfLawMeeting = defineProcedure({
  id: 'rule-of-law-meeting',
  title: '法治会议',
  system: 'leadership',
  about: '领导小组会议、依法治理工作会议、党委会专题研究等列有法治议题的会议：通知、召开、纪要归档。',
  inForce: { from: plainDate('2016-11-30') },
  numbering: '（{year}）法治会第{n}号',
  areaLevel: 'township',
  states: ['已通知', '已召开', '已归档', '已取消'],
  ends: ['已归档', '已取消'],
  actions: {
    convene: action({
      title: '通知开会', from: 'new', to: '已通知', by: ['justice-clerk', 'staff', 'deputy-head'],
      asks: { ...called, meetsOn: day('开会日期', { future: true }), agenda, notified: text('通知范围', { optional: true, hint: '如“领导小组成员，各村书记”' }) },
      guards: [meetsInTime],
      issues: ['meeting-sign-in'],
      basis: [第一责任人规定('4')],
      hint: '会前登记，可打印签到表；已经开过的会直接用“补记会议”',
    }),
    postpone: action({
      title: '改期', from: ['已通知'], by: ['justice-clerk', 'staff', 'deputy-head'],
      asks: { meetsOn: day('新的开会日期', { future: true }), reason: text('改期原因') },
      guards: [meetsInTime],
      basis: [第一责任人规定('4')],
    }),
    hold: action({
      title: '记录召开', from: ['已通知'], to: '已召开', by: ['justice-clerk', 'staff', 'deputy-head'],
      asks: proceedings,
      guards: [listedAreCounted],
      basis: [第一责任人规定('4')],
      hint: '日期填实际开会的那一天',
    }),
    record: action({
      title: '补记会议', from: 'new', to: '已召开', by: ['justice-clerk', 'staff', 'deputy-head'],
      asks: { ...called, ...proceedings },
      guards: [listedAreCounted],
      basis: [第一责任人规定('4')],
      hint: '没有事先登记通知的会议，会后一次记全',
    }),
    file: action({
      title: '纪要归档', from: ['已召开'], to: '已归档', by: ['justice-clerk', 'staff'],
      asks: {
        minutes: longText('会议纪要', { optional: true, most: 20_000, hint: '召开时已填写、没有改动的不用再填' }),
        minutesNumber: text('纪要编号', { optional: true, hint: '如“双永法治组纪〔2024〕1号”' }),
        scans: files('签到表、纪要扫描件', { optional: true }),
      },
      guards: [minutesAtHand],
      issues: ['meeting-minutes'],
      basis: [第一责任人规定('4')],
    }),
    cancel: action({
      title: '取消', from: ['已通知'], to: '已取消', by: ['justice-clerk', 'staff', 'deputy-head'],
      asks: { reason: text('取消原因') },
      basis: [第一责任人规定('4')],
    }),
  },
  timeLimits: {
    meeting: {
      title: '按通知日期开会', within: { untilAnswer: 'meetsOn' }, after: ['convene', 'postpone'], until: ['hold', 'postpone', 'cancel'],
      whose: '会议承办人', onExpiry: 'remind', basis: [第一责任人规定('4')],
    },
  },
  name: (matter) => (first(matter, 'convene') ?? first(matter, 'record'))?.answers.topic ?? '法治会议',
})
