// A round and a word of advice: the township's everyday work outdoors, written down for what it is. It is no act of
// enforcement, needs no certificate and is never counted as a case; whoever finds more than a word can mend passes it on.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, files, integer, longText, matter, staffList, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { adviceCounted, handedToSomebody } from './guards.ts'
import { subjects, results } from './lists.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 本地规定 = lawBook('local-rules')

export const patrol = defineProcedure({
  id: 'patrol',
  title: '巡查劝导',
  system: 'enforcement',
  about: '日常巡查和现场劝导。不是执法案件，不能罚款，不能扣东西；劝导不了的，转去立案或者移送。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）巡查第{n}号',
  areaLevel: 'either',
  states: ['已记录'],
  ends: ['已记录'],
  actions: {
    log: action({
      title: '登记巡查', from: 'new', to: '已记录', by: ['enforcement-officer', 'staff', 'village-cadre', 'justice-clerk'], anyDay: true,
      asks: {
        subjects: choices('巡查内容', subjects),
        place: text('地点', { hint: '如“永加街、文化广场”' }),
        result: choice('结果', results),
        advised: integer('劝导多少起', { optional: true, unit: '起', hint: '有劝导的才填' }),
        note: longText('情况', { optional: true, hint: '不写姓名' }),
        who: staffList('参加人员', { optional: true }),
        to: text('转交给', { optional: true, hint: '如“综合行政执法队”“市农业农村局”' }),
        penaltyCase: matter('已登记的执法线索', 'penalty-case', { optional: true }),
        hazard: matter('已登记的隐患', 'hazard', { optional: true }),
        photos: files('照片', { optional: true }),
      },
      guards: [adviceCounted, handedToSomebody],
      issues: ['patrol-record'], basis: [本地规定(''), 行政处罚法('6')],
      hint: '没有发现问题的，一样登记',
    }),
  },
  name: (round) => {
    const logged = first(round, 'log')?.answers
    return logged ? `巡查：${logged.subjects.map((subject) => subjects[subject]).join('、')}` : '巡查劝导'
  },
})
