// 会商研判: who sat together over which disputes, what they thought, who takes what on, and what came of it.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, integer, longText, matter, rows, staff, staffList, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { allFollowedUp, itemExists, itemSaid } from './guards.ts'

const 若干规定 = lawBook('people-mediation-work-provisions')
const 本地规定 = lawBook('local-rules')

const workers = ['justice-clerk', 'staff'] as const

export const judgementMeeting = defineProcedure({
  id: 'judgement-meeting',
  title: '矛盾纠纷会商研判',
  system: 'mediation',
  about: '会商研判：谁参加、研判了哪些纠纷、每件什么意见、由谁负责、后来落实没有。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）会商第{n}号',
  areaLevel: 'township',
  states: ['已议定', '已落实'],
  ends: ['已落实'],
  actions: {
    hold: action({
      title: '记录会商', from: 'new', to: '已议定', by: workers,
      asks: {
        topic: text('会商主题', { hint: '如“三月份矛盾纠纷会商研判”，不写姓名' }),
        place: text('地点', { optional: true }),
        chair: staff('主持人'),
        attendees: staffList('参加人', { optional: true }),
        units: text('参加单位', { hint: '如“综治中心、司法所、派出所、经管站”' }),
        situation: longText('总体情况', { optional: true, hint: '本期排查和化解情况，不写姓名' }),
        items: rows('逐件研判', {
          dispute: matter('已登记的纠纷', 'dispute-mediation', { optional: true }),
          subject: text('事由', { optional: true, hint: '没有登记的写事由，如“机耕路通行争执”' }),
          opinion: text('研判意见', { most: 500 }),
          owner: text('责任单位', { hint: '如“司法所牵头，经管站配合”' }),
          person: staff('责任人', { optional: true }),
        }),
        until: day('落实期限', { optional: true, future: true }),
      },
      guards: [itemSaid], issues: ['judgement-minutes'],
      basis: [若干规定('27'), 本地规定('')], hint: '“一月一研判”等是本地做法，开了就记',
    }),
    followUp: action({
      title: '登记落实情况', from: ['已议定'], by: workers,
      asks: { item: integer('第几项', { least: 1 }), result: choice('落实情况', { done: '已经落实', part: '正在落实', none: '没有落实' }), said: text('说明', { optional: true, hint: '如“已达成协议”“对方外出，下月再议”' }) },
      guards: [itemExists], basis: [本地规定('')],
    }),
    finish: action({ title: '办结', from: ['已议定'], to: '已落实', by: workers, asks: {}, guards: [allFollowedUp], basis: [本地规定('')], hint: '各项都登记过落实情况以后' }),
  },
  timeLimits: {
    carryOut: { title: '落实会商意见', within: { untilAnswer: 'until' }, after: ['hold'], until: ['finish'], whose: '责任单位', onExpiry: 'remind', basis: [本地规定('')] },
  },
  name: (meeting) => first(meeting, 'hold')?.answers.topic ?? '会商研判',
})
