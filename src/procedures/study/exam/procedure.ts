// An exam in law of the township's staff, sat on the province's platform or here: who is due, who is excused, results as
// imported or marked by the server, make-up results, and an end only when everybody is accounted for. People go by their
// number on the list; names are sealed. No points, no hours online, no ranking.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, integer, matters, person, rows, staff, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { questionKinds, topics } from '../question.ts'
import {
  eachDueOnce, eachResultOnce, excusedAreDue, excusedHaveNoResult, firstResultOnly, makeUpNeeded, marksInOrder, noResultForExcused, nobodyAwaited, resultsAreDue,
  scoresOfThoseWhoSat, scoresWithinFull, windowRunsForward,
} from './guards.ts'
import { bankHoldsEnough, firstRoundMarked, makeUpOpenToThem, onTheList, paperAddsUp, satElsewhere, satHere, settingsWhole, triesLeft, windowClosed, windowOpen } from './sitting-guards.ts'

const 学法用法意见 = lawBook('law-study-opinion')
const 法治宣传教育法 = lawBook('rule-of-law-publicity-law')

const by = ['justice-clerk', 'staff'] as const

const candidates = rows('应考人员', {
  person: person('姓名', { reason: 'examinee', retention: 'keep-exam' }),
  unit: text('单位', { most: 60 }),
  account: staff('账号', { optional: true, hint: '在本系统答题的选账号' }),
}, { hint: '只列国家工作人员；可从表格粘贴。序号从1起按这里的次序' })

const no = integer('序号', { least: 1, most: 5000, hint: '应考名单上的序号' })

const results = rows('成绩', {
  no,
  outcome: choice('参考情况', { sat: '参考', absent: '缺考' }),
  score: integer('分数', { optional: true, most: 1000, unit: '分', hint: '有小数的舍去小数；缺考不填' }),
}, { hint: '按应考名单的序号填；有平台导出的Excel成绩单的，用“导入成绩”' })

export const exam = defineProcedure({
  id: 'exam',
  title: '学法考试',
  system: 'study',
  about: '国家工作人员法律知识考试：应考名单、免考、成绩、补考；参考率、合格率都有分母。',
  inForce: { from: plainDate('2016-03-22') },
  numbering: '（{year}）学考第{n}号',
  areaLevel: 'township',
  states: ['进行中', '已结束', '已取消'],
  ends: ['已结束', '已取消'],
  actions: {
    announce: action({
      title: '通知考试', from: 'new', to: '进行中', by,
      asks: {
        name: text('考试名称', { hint: '如“2024年国家工作人员网上学法用法考试”' }),
        platform: text('考试平台或地点', { hint: '如“吉林干部网络学院”“本系统”' }),
        opensOn: day('开始日期', { future: true }),
        closesOn: day('截止日期', { future: true }),
        fullMark: integer('满分', { least: 1, most: 1000, unit: '分' }),
        passMark: integer('合格分', { least: 1, most: 1000, unit: '分' }),
        excellentMark: integer('优秀分', { optional: true, least: 1, most: 1000, unit: '分', hint: '没有规定优秀线的不填' }),
        paperRule: rows('组卷规则', {
          topic: choice('主题', topics), kind: choice('题型', questionKinds),
          number: integer('题数', { least: 1, most: 50, unit: '题' }), points: integer('每题', { least: 1, most: 100, unit: '分' }),
        }, { optional: true, hint: '在本系统答题的才填：每个主题、题型各出几题' }),
        minutes: integer('答题时间', { optional: true, least: 5, most: 240, unit: '分钟', hint: '在本系统答题的才填' }),
        tries: integer('最多答几次', { optional: true, least: 1, most: 5, unit: '次', hint: '在本系统答题的才填，以最好的一次为准；不填为一次' }),
        candidates,
      },
      guards: [windowRunsForward, marksInOrder, eachDueOnce, settingsWhole, paperAddsUp, bankHoldsEnough],
      issues: ['exam-roster'],
      basis: [学法用法意见(''), 法治宣传教育法('36')],
    }),
    enlist: action({
      title: '增补应考人员', from: ['进行中'], by,
      asks: { candidates, reason: text('增补原因', { hint: '如“新调入”' }) },
      guards: [eachDueOnce],
      issues: ['exam-roster'],
      basis: [学法用法意见('')],
      hint: '序号接着原来的名单往下排',
    }),
    excuse: action({
      title: '免考', from: ['进行中'], by,
      asks: {
        excused: rows('免考人员', { no, reason: choice('免考原因', { leave: '长期请假', retired: '已退休', moved: '已调离', seconded: '外派、驻村', other: '其他' }) }),
        approvedBy: text('批准人或批准文件', { optional: true }),
      },
      guards: [excusedAreDue, excusedHaveNoResult],
      basis: [学法用法意见('')],
      hint: '免考人员仍在应考人数里，参考率的分母扣除免考',
    }),
    enterResults: action({
      title: '登记成绩', from: ['进行中'], by,
      asks: { results, source: files('平台导出的成绩单', { optional: true }) },
      guards: [satElsewhere, resultsAreDue, noResultForExcused, eachResultOnce, firstResultOnly, scoresOfThoseWhoSat, scoresWithinFull],
      basis: [学法用法意见(''), 法治宣传教育法('36')],
      hint: '可以分几次登记；缺考和不合格如实填',
    }),
    makeUp: action({
      title: '登记补考成绩', from: ['进行中'], by,
      asks: { results, source: files('补考成绩单', { optional: true }) },
      guards: [satElsewhere, resultsAreDue, noResultForExcused, eachResultOnce, makeUpNeeded, scoresOfThoseWhoSat, scoresWithinFull],
      basis: [学法用法意见('')],
      hint: '缺考、不合格后补考的，以补考成绩为准',
    }),
    openMakeUp: action({
      title: '开放补考', from: ['进行中'], by,
      asks: { opensOn: day('补考开始日期', { future: true }), closesOn: day('补考截止日期', { future: true }) },
      guards: [satHere, firstRoundMarked, windowRunsForward],
      basis: [学法用法意见('')],
      hint: '在本系统答题的：缺考和不合格的人可以再答，以补考成绩为准',
    }),
    noteSitting: action({
      title: '开始答题', from: ['进行中'], by, consequenceOnly: true,
      asks: { account: staff('答题人') },
      guards: [satHere, windowOpen, onTheList, triesLeft, makeUpOpenToThem],
      basis: [学法用法意见('')],
    }),
    giveBack: action({
      title: '退还答题次数', from: ['进行中'], by, consequenceOnly: true,
      asks: { account: staff('答题人') },
      basis: [学法用法意见('')],
    }),
    recordGraded: action({
      title: '评卷', from: ['进行中'], by, consequenceOnly: true,
      asks: { results, unfinished: matters('没有交卷的答题', 'exam-sitting', { optional: true }) },
      guards: [satHere, windowClosed, resultsAreDue, noResultForExcused, eachResultOnce, scoresOfThoseWhoSat, scoresWithinFull],
      brings: ({ answers }) => (answers.unfinished ?? []).map((sitting) => ({ matter: sitting, action: 'lapse', answers: {} })),
      basis: [学法用法意见(''), 法治宣传教育法('36')],
    }),
    conclude: action({
      title: '结束考试', from: ['进行中'], to: '已结束', by,
      asks: { remark: text('说明', { optional: true }) },
      guards: [nobodyAwaited],
      issues: ['exam-results'],
      basis: [学法用法意见('')],
      hint: '每个应考人员都有成绩或免考后结束，数字从此计入',
    }),
    cancel: action({
      title: '取消', from: ['进行中'], to: '已取消', by,
      asks: { reason: text('取消原因') },
      basis: [学法用法意见('')],
    }),
  },
  timeLimits: {
    results: {
      title: '考试截止，登记成绩', within: { untilAnswer: 'closesOn' }, after: ['announce', 'openMakeUp'], until: ['openMakeUp', 'conclude', 'cancel'],
      whose: '司法所', onExpiry: 'remind', basis: [学法用法意见('')],
    },
  },
  name: (matter) => first(matter, 'announce')?.answers.name ?? '学法考试',
})
