// One person sitting one exam once: begins, gets a paper drawn for them, hands it in before the time is over. The marks are
// worked out by the server when the exam has closed; nothing here is a score, a point or a rank.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { integer, matter, rows, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { fromThePaper, inTime, lettersOnly, ownSitting, startedToday } from './guards.ts'
import { notedOfBeginning } from './notes.ts'

const 学法用法意见 = lawBook('law-study-opinion')
const 法治宣传教育法 = lawBook('rule-of-law-publicity-law')

const anybody = [
  'township-head', 'party-secretary', 'deputy-head', 'justice-clerk', 'window-clerk', 'staff', 'enforcement-officer', 'mediator', 'village-cadre', 'village-supervisor',
] as const

export const examSitting = defineProcedure({
  id: 'exam-sitting',
  title: '考试答题',
  system: 'study',
  about: '在本系统参加学法考试：开始、作答、交卷；到时不收，截止后由系统评卷。',
  inForce: { from: plainDate('2016-03-22') },
  numbering: '（{year}）答题第{n}号',
  areaLevel: 'either',
  // Who answered what is a matter between them and whoever marks; what is counted is who sat and who passed.
  ownOnly: ['justice-clerk'],
  states: ['作答中', '已交卷', '没有交卷', '已作废'],
  ends: ['已交卷', '没有交卷', '已作废'],
  actions: {
    begin: action({
      title: '开始答题', from: 'new', to: '作答中', by: anybody,
      asks: { exam: matter('考试', 'exam') },
      guards: [startedToday],
      notes: notedOfBeginning,
      brings: ({ answers, actor }) => [{ matter: answers.exam, action: 'noteSitting', answers: { account: actor.account } }],
      basis: [学法用法意见(''), 法治宣传教育法('36')],
      hint: '请从“我的考试”开始；一开始就计时',
    }),
    handIn: action({
      title: '交卷', from: ['作答中'], to: '已交卷', by: anybody,
      asks: { given: rows('答案', { no: integer('题号', { least: 1, most: 500 }), chosen: text('选了', { most: 6, optional: true }) }, { optional: true }) },
      guards: [startedToday, ownSitting, inTime, fromThePaper, lettersOnly],
      basis: [学法用法意见('')],
      hint: '请在“我的考试”里作答交卷',
    }),
    lapse: action({
      title: '到时没有交卷', from: ['作答中'], to: '没有交卷', by: ['justice-clerk', 'staff'], consequenceOnly: true,
      asks: {},
      basis: [学法用法意见('')],
    }),
    void: action({
      title: '作废，退还次数', from: ['作答中', '已交卷'], to: '已作废', by: ['justice-clerk'],
      asks: { reason: text('作废的原因', { hint: '如“停电，没有交上”' }) },
      brings: ({ matter: sitting }) => {
        const begun = sitting?.entries[0]
        return begun ? [{ matter: String(begun.answers['exam']), action: 'giveBack', answers: { account: begun.actor } }] : []
      },
      basis: [学法用法意见('')],
      hint: '只用于停电、断网等不是答题人原因的情形',
    }),
  },
  name: (sitting) => `答题（${first(sitting, 'begin')?.occurredOn ?? ''}）`,
})
