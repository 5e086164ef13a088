// Lectures, contests and readings at the constitution and law learning centre. Heads are counted and prizes are counted;
// nobody's marks are kept and nobody is ranked.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, files, integer, longText, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { audiences, eventKinds } from './event-kinds.ts'
import { prizesOfContests } from './guards.ts'

const 普法责任制意见 = lawBook('who-enforces-publicises-opinion')
const 法治宣传教育法 = lawBook('rule-of-law-publicity-law')

export const lawLearningEvent = defineProcedure({
  id: 'law-learning-event',
  title: '法律学习中心活动',
  system: 'legal-service',
  about: '宪法法律学习中心的讲座、竞赛、集中阅读：办一次记一次；只计人数和奖项，不记个人分数。',
  inForce: { from: plainDate('2017-05-17') },
  numbering: '（{year}）法学中心第{n}号',
  areaLevel: 'either',
  states: ['已举办'],
  ends: ['已举办'],
  actions: {
    record: action({
      title: '登记活动', from: 'new', to: '已举办', by: ['justice-clerk', 'staff', 'village-cadre'],
      asks: {
        topic: text('主题', { hint: '如“宪法知识竞赛”' }),
        kind: choice('活动形式', eventKinds),
        audiences: choices('参加的人', audiences),
        participants: integer('参加人数', { unit: '人次', hint: '没有人来的填0' }),
        teams: integer('参赛队数', { optional: true, unit: '支', hint: '竞赛才填' }),
        prizes: integer('设奖个数', { optional: true, unit: '个', hint: '竞赛才填；不登记个人分数' }),
        speaker: text('主讲单位', { optional: true, hint: '如“市司法局”' }),
        account: longText('活动情况', { optional: true }),
        attachments: files('方案、照片', { optional: true }),
      },
      guards: [prizesOfContests],
      basis: [普法责任制意见(''), 法治宣传教育法('18')],
      hint: '只记学习中心的活动；干部学法记在“学法活动”，下村普法记在“普法活动”，不要重复登记',
    }),
  },
  name: (event) => first(event, 'record')?.answers.topic ?? '法律学习中心活动',
})
