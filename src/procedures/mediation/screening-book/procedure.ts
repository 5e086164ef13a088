// A village's book of screening for disputes: called upon by the township's rounds or opened of its own accord. Finding
// nothing is one step without a form, signed by who took it; whoever has not answered is seen by the clock.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, integer, matters, rows, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { disputeTypes } from '../dispute-types.ts'
import { risks, takers } from './finding-lists.ts'
import { handledSaid, highRiskTold, somethingFound } from './guards.ts'

const 突发事件应对法 = lawBook('emergency-response-law')
const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')

const village = ['village-cadre', 'mediator'] as const
const anyone = ['justice-clerk', 'staff', 'village-cadre', 'mediator'] as const
const open = ['已建账', '待回报', '已回报'] as const

export const screeningBook = defineProcedure({
  id: 'screening-book',
  title: '村级排查台账',
  system: 'mediation',
  about: '每个村（社区）一本排查台账：乡镇发起一轮就回报一次，没有纠纷的零报告一步办完，排查到的写明去向。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）排查台账第{n}号',
  areaLevel: 'village',
  states: ['已建账', '待回报', '已回报', '已停用'],
  ends: ['已停用'],
  once: { per: [], except: ['已停用'], otherwise: '这个村已经有排查台账，以后每轮都记在原来那本里，不用再建。' },
  actions: {
    setUp: action({
      title: '排查建账', from: 'new', to: '已建账', by: ['justice-clerk', 'staff', 'village-cadre'], asks: {}, basis: [本地规定('')], hint: '每个村建一次，以后每轮都记在这本账里',
    }),
    call: action({
      title: '要求回报', from: open, to: '待回报', by: ['justice-clerk', 'staff'], consequenceOnly: true,
      asks: { period: text('排查时段'), until: day('回报截止日', { future: true }) },
      basis: [突发事件应对法('34'), 本地规定('')],
    }),
    nil: action({
      title: '零报告', from: open, to: '已回报', by: village, asks: {},
      issues: ['screening-return'], basis: [突发事件应对法('34'), 本地规定('')], hint: '查过了，没有纠纷、没有隐患',
    }),
    found: action({
      title: '回报排查情况', from: open, to: '已回报', by: village,
      asks: {
        findings: rows('排查到的纠纷', {
          type: choice('纠纷类型', disputeTypes),
          facts: text('简要情况', { hint: '不写姓名，如“两户因滴水争执，涉及二户五人”' }),
          people: integer('涉及人数', { unit: '人', optional: true }),
          risk: choice('风险', risks),
          takers: choices('交给谁办', takers),
        }, { optional: true }),
        hazards: rows('排查到的隐患', {
          place: text('地点', { hint: '如“三组晒场西侧线杆”' }),
          facts: text('情况', { hint: '如“电线脱落，离地不足两米”' }),
        }, { optional: true }),
      },
      guards: [somethingFound, highRiskTold],
      issues: ['screening-return'], basis: [突发事件应对法('34'), 人民调解法('25'), 本地规定('')], hint: '查到什么填什么；同一件事不重复填',
    }),
    handled: action({
      title: '登记去向', from: ['待回报', '已回报'], by: anyone,
      asks: { disputes: matters('已经登记的纠纷', 'dispute-mediation', { optional: true }), said: text('去向', { optional: true, hint: '如“派出所已出警，双方已和好”' }) },
      guards: [handledSaid], basis: [本地规定('')], hint: '排查到的纠纷已经立案调解或者已经处理的',
    }),
    retire: action({ title: '停用', from: open, to: '已停用', by: ['justice-clerk', 'staff'], asks: { reason: text('停用原因', { hint: '如“合村并组”' }) }, basis: [本地规定('')] }),
  },
  timeLimits: {
    return: {
      title: '回报排查情况', within: { untilAnswer: 'until' }, after: ['call'], until: ['nil', 'found'], whose: '村（社区）', onExpiry: 'remind', basis: [本地规定('')],
    },
  },
  name: () => '村级排查台账',
})
