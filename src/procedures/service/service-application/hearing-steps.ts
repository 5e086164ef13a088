// The steps of a licence's hearing: the right told, a hearing asked for or ordered, called, and closed. While it lasts the clock of
// the decision stands still (行政许可法 art. 45).
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, staff, text, yesNo } from '#procedure/field.ts'
import {
  chairDidNotExamine, givenUpByWhoAsked, hearingAskedInTime, hearingCalledAhead, hearingForLicence, hearingHeldOnce, hearingRecorded, hearingRightTold, heldAsCalled, toldOnce,
} from './hearing-guards.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const counter = ['window-clerk', 'staff'] as const
const heads = ['deputy-head', 'township-head'] as const

export const hearingParties = { applicant: '申请人', interested: '利害关系人' } as const

export const hearingSteps = {
  tellHearingRight: action({
    title: '告知听证权利', from: ['办理中'], by: counter,
    asks: { whom: choices('告知了谁', hearingParties), why: text('涉及什么重大利益', { hint: '如“影响相邻各户通行、采光”；不写姓名' }) },
    guards: [hearingForLicence, toldOnce], issues: ['service-hearing-right-notice'], basis: [行政许可法('47', '1')], aside: true,
    hint: '许可直接涉及申请人与他人之间重大利益关系的，决定以前要告知',
  }),
  requestHearing: action({
    title: '登记听证申请', from: ['办理中'], to: '听证中', by: counter, asks: { who: choices('谁申请', hearingParties) },
    guards: [hearingForLicence, hearingRightTold, hearingAskedInTime, hearingHeldOnce], basis: [行政许可法('47', '1'), 行政许可法('45')], aside: true,
  }),
  orderHearing: action({
    title: '决定听证', from: ['办理中'], to: '听证中', by: heads,
    asks: { why: choice('为什么', { byLaw: '法律、法规、规章规定应当听证', publicInterest: '涉及公共利益的重大许可' }), announced: text('在哪里公告', { hint: '要向社会公告' }) },
    guards: [hearingForLicence, hearingHeldOnce], basis: [行政许可法('46'), 行政许可法('45')], aside: true,
  }),
  callHearing: action({
    title: '通知听证', from: ['听证中'], by: counter,
    asks: { heldOn: day('听证日期', { future: true }), at: text('时间', { hint: '如“上午九时”' }), place: text('地点'), chair: staff('主持人') },
    guards: [hearingCalledAhead, chairDidNotExamine], issues: ['service-hearing-notice'], basis: [行政许可法('48', '1(1)'), 行政许可法('48', '1(3)')],
    hint: '改期的，再办一次，从新的通知起算',
  }),
  closeHearing: action({
    title: '听证结束', from: ['听证中'], to: '办理中', by: counter,
    asks: {
      outcome: choice('结果', { held: '已经举行', givenUp: '申请听证的人放弃、撤回' }), confirmed: yesNo('笔录已由参加人签字确认', { optional: true }), record: files('听证笔录', { optional: true }),
    },
    guards: [heldAsCalled, hearingRecorded, givenUpByWhoAsked], basis: [行政许可法('48'), 行政许可法('45')],
    hint: '公开举行；之后根据听证笔录作决定',
  }),
} as const
