// An application at the counter: received, complete or told once what is missing, accepted, decided or forwarded within
// law and promise, handed over, rated. Two clocks: the law's and the promise; forwarding ends the township's and leaves the citizen's.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { deemedFromReceipt, notYetDeemed, periodLapsed, rightBodyNamed } from './acceptance-guards.ts'
import { approvedByAnother, approvedByGovernment, checkedFirst, decidedHere, extendedInTime, extendedOnce, extensionProvided, forwardedItem, lateExplained, licenceGranted, twoCheckers } from './decision-guards.ts'
import { fromRequest, passesOn } from '../../from-request.ts'
import { acceptedBySilence, decidedLate, grantUnpublished, refusalUnreported, refusedLater } from './flags.ts'
import { hearingRightLapsed } from './hearing-guards.ts'
import { hearingSteps } from './hearing-steps.ts'
import { itemOnList, materialsComplete, materialsListed, noticeComplete, noticeOnce, somethingHandedIn } from './material-guards.ts'
import { notedOfAcceptance, notedOfDecision, notedOfGrant, notedOfMaterials, notedOfNotice, notedOfOutcome, notedOnTheSpot } from './notes.ts'
import { questions } from './questions.ts'
import { ratedOnce, reportedOnce, somethingRefused } from './rating-guards.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 优化营商环境条例 = lawBook('business-environment-regulation')
const 好差评意见 = lawBook('service-rating-opinion')
const 本地规定 = lawBook('local-rules')

const counter = ['window-clerk', 'staff'] as const
const anywhere = ['window-clerk', 'staff', 'village-cadre'] as const
const deciders = ['window-clerk', 'staff', 'deputy-head', 'township-head'] as const

const standstill = [
  { stop: 'stop', resume: 'resume', basis: [行政许可法('45')] },
  { stop: 'requestHearing', resume: 'closeHearing', basis: [行政许可法('45')] },
  { stop: 'orderHearing', resume: 'closeHearing', basis: [行政许可法('45')] },
] as const
const accepted = ['accept', 'deemAccepted'] as const
const decided = ['grant', 'refuse', 'forward', 'withdraw'] as const

export const serviceApplication = defineProcedure({
  id: 'service-application',
  title: '政务服务办件',
  system: 'service',
  about: '办件从收件到送达：缺件一次性告知，受理、核查、延期、转报、决定、送达，法定和承诺两个时限，好差评。',
  inForce: { from: plainDate('2020-01-01') },
  numbering: '（{year}）便民办字第{n}号',
  areaLevel: 'either',
  followedBy: 'applicant',
  states: ['待审查', '待补正', '办理中', '暂停计时', '听证中', '已转报', '待送达', '已办结', '不予受理', '已撤回', '差评待回访', '差评已回访'],
  ends: ['已办结', '不予受理', '已撤回', '差评已回访'],
  actions: {
    receive: action({
      title: '收件', from: 'new', to: '待审查', by: anywhere,
      asks: { ...questions.opening, request: fromRequest }, guards: [itemOnList, materialsListed], notes: notedOfMaterials, brings: passesOn('service-application'),
      issues: ['service-application-slip'],
      basis: [行政许可法('29'), 优化营商环境条例('36')],
      hint: '不能当场办结的，先收件；缺什么系统会列出来',
    }),
    handleOnSpot: action({
      title: '当场办结', from: 'new', to: '已办结', by: counter,
      asks: questions.onTheSpot, guards: [itemOnList, materialsListed, materialsComplete, decidedHere, checkedFirst], notes: notedOnTheSpot,
      issues: ['service-application-slip', 'service-completion-notice'],
      basis: [行政许可法('34', '2'), 优化营商环境条例('36', '1')],
      hint: '材料齐全、当场办完并交给申请人的，一步登记',
    }),
    supplement: action({
      title: '补交材料', from: ['待补正', '待审查'], to: '待审查', by: anywhere,
      asks: questions.handedIn, guards: [somethingHandedIn, materialsListed], notes: notedOfMaterials,
      basis: [行政许可法('32', '1(3)'), 行政许可法('32', '1(5)')],
    }),
    notify: action({
      title: '一次性告知', from: ['待审查'], to: '待补正', by: counter,
      asks: questions.notice, guards: [noticeOnce, notYetDeemed, materialsListed, noticeComplete], notes: notedOfNotice,
      issues: ['service-supplement-notice'],
      basis: [行政许可法('32', '1(4)'), 优化营商环境条例('36', '1')],
      hint: '缺的、不合格的一次说全，只能告知一次',
    }),
    accept: action({
      title: '受理', from: ['待审查'], to: '办理中', by: counter,
      asks: {}, guards: [materialsComplete, notYetDeemed], notes: notedOfAcceptance,
      issues: ['service-acceptance-notice'],
      basis: [行政许可法('32', '1(5)'), 优化营商环境条例('36', '2')],
    }),
    deemAccepted: action({
      title: '确认视为受理', from: ['待审查'], to: '办理中', by: counter,
      asks: {}, guards: [periodLapsed, deemedFromReceipt], notes: notedOfAcceptance,
      issues: ['service-acceptance-notice'],
      basis: [行政许可法('32', '1(4)')],
      hint: '行政许可收件后超过法定期限没有告知的，发生日期填收到材料的日期',
    }),
    refuseAcceptance: action({
      title: '不予受理', from: ['待审查'], to: '不予受理', by: counter,
      asks: questions.refusedAcceptance, guards: [rightBodyNamed],
      issues: ['service-non-acceptance-notice'],
      basis: [行政许可法('32', '1(1)'), 行政许可法('32', '1(2)')],
    }),
    stop: action({
      title: '暂停计时', from: ['办理中'], to: '暂停计时', by: counter,
      asks: questions.stop, issues: ['service-special-procedure-notice'],
      basis: [行政许可法('45')],
      hint: '听证、鉴定、专家评审等所需时间不计入期限，要书面告知申请人',
    }),
    ...hearingSteps,
    resume: action({ title: '恢复计时', from: ['暂停计时'], to: '办理中', by: counter, asks: {}, basis: [行政许可法('45')] }),
    extend: action({
      title: '延长期限', from: ['办理中'], by: deciders,
      asks: questions.extension, guards: [extendedOnce, extensionProvided, extendedInTime, approvedByAnother, approvedByGovernment],
      issues: ['service-extension-notice'],
      basis: [行政许可法('42')],
    }),
    check: action({ title: '实质核查', from: ['办理中'], by: counter, asks: questions.check, guards: [twoCheckers], basis: [行政许可法('34', '3'), 本地规定('')] }),
    forward: action({
      title: '初审转报', from: ['办理中'], to: '已转报', by: deciders,
      asks: questions.forward, guards: [forwardedItem, checkedFirst, hearingRightLapsed, lateExplained], notes: notedOfDecision,
      basis: [行政许可法('35'), 行政许可法('43'), 本地规定('')],
    }),
    sendBack: action({ title: '上级退回', from: ['已转报'], to: '办理中', by: counter, asks: questions.sendBack, basis: [本地规定('')] }),
    recordResult: action({
      title: '登记上级结果', from: ['已转报'], to: '待送达', by: counter,
      asks: questions.result, notes: notedOfOutcome, issues: ['service-completion-notice', 'service-delivery-receipt'],
      basis: [本地规定('')],
    }),
    grant: action({
      title: '准予（办结）', from: ['办理中'], to: '待送达', by: deciders,
      asks: questions.grant, guards: [decidedHere, checkedFirst, hearingRightLapsed, lateExplained], notes: notedOfGrant,
      issues: ['service-completion-notice', 'service-delivery-receipt'],
      basis: [行政许可法('38', '1'), 优化营商环境条例('36', '2')],
    }),
    refuse: action({
      title: '不予办理', from: ['办理中'], to: '待送达', by: deciders,
      asks: questions.refusal, guards: [decidedHere, checkedFirst, hearingRightLapsed, lateExplained], notes: notedOfOutcome,
      issues: ['service-refusal-decision', 'service-delivery-receipt'],
      basis: [行政许可法('38', '2'), 本地规定('')],
    }),
    publish: action({
      title: '公开许可决定', from: ['待送达', '已办结', '差评待回访', '差评已回访'], by: counter,
      asks: questions.publication, guards: [licenceGranted], basis: [行政许可法('40')],
    }),
    reportRefusal: action({
      title: '否定报备', from: ['待送达', '已办结', '不予受理', '差评待回访', '差评已回访'], by: counter,
      asks: questions.refusalReport, guards: [somethingRefused, reportedOnce], basis: [本地规定('')],
      hint: '不予受理、不予办理的，报中心负责人知道',
    }),
    deliver: action({
      title: '送达', from: ['待送达'], to: '已办结', by: anywhere,
      asks: questions.delivery, issues: ['service-delivery-receipt'],
      basis: [行政许可法('44'), 本地规定('')],
    }),
    withdraw: action({
      title: '申请人撤回', from: ['待审查', '待补正', '办理中', '暂停计时', '听证中', '已转报'], to: '已撤回', by: counter,
      asks: questions.withdrawal, basis: [本地规定('')],
      hint: '申请人说不办了，或者联系确认不再补正的',
    }),
    rate: action({
      title: '登记评价', from: ['已办结', '不予受理', '已撤回'], by: [...anywhere, 'party'],
      asks: questions.goodRating, guards: [ratedOnce], basis: [好差评意见('')],
      hint: '申请人自愿评价，不评价的不登记',
    }),
    rateBad: action({
      title: '登记差评', from: ['已办结', '不予受理', '已撤回'], to: '差评待回访', by: [...anywhere, 'party'],
      asks: questions.badRating, guards: [ratedOnce], basis: [好差评意见('')],
    }),
    callBack: action({ title: '回访整改', from: ['差评待回访'], to: '差评已回访', by: deciders, asks: questions.callBack, basis: [好差评意见(''), 本地规定('')] }),
  },
  timeLimits: {
    oneTimeNotice: {
      title: '一次性告知', within: { noted: 'licenceNoticeDays', unit: 'working-day' }, after: ['receive'],
      until: ['notify', 'accept', 'deemAccepted', 'refuseAcceptance', 'withdraw'], whose: '窗口', onExpiry: 'deemed', basis: [行政许可法('32', '1(4)')],
    },
    oneTimeNoticeOther: {
      title: '一次性告知（参照行政许可的期限）', within: { noted: 'noticeDays', unit: 'working-day' }, after: ['receive'],
      until: ['notify', 'accept', 'refuseAcceptance', 'withdraw'], whose: '窗口', onExpiry: 'remind', basis: [本地规定('')],
    },
    acceptSupplemented: {
      title: '补交后受理（参照收件的期限）', within: { rule: 'svc-one-time-notice' }, after: ['supplement'],
      until: ['supplement', 'notify', 'accept', 'deemAccepted', 'refuseAcceptance', 'withdraw'], whose: '窗口', onExpiry: 'remind', basis: [行政许可法('32', '1(5)')],
    },
    decide: {
      title: '作出许可决定（法定）', within: { noted: 'decideDays', unit: 'working-day' }, after: accepted, until: decided, pauses: standstill,
      extension: { action: 'extend', rule: 'svc-extend-10' }, whose: '承办人', onExpiry: 'supervise', basis: [行政许可法('42', '1'), 行政许可法('82')],
    },
    decideJointly: {
      title: '统一、联合、集中办理，办结（法定）', within: { noted: 'jointDays', unit: 'working-day' }, after: accepted, until: decided, pauses: standstill,
      extension: { action: 'extend', rule: 'svc-joint-extend-15' }, whose: '承办人', onExpiry: 'supervise', basis: [行政许可法('42', '2'), 行政许可法('82')],
    },
    askForHearing: {
      title: '申请听证', within: { rule: 'svc-hearing-apply-5' }, after: ['tellHearingRight'], until: ['requestHearing', 'orderHearing', 'grant', 'refuse', 'forward', 'withdraw'],
      whose: '申请人、利害关系人', onExpiry: 'lapses', basis: [行政许可法('47', '1')],
    },
    holdHearing: {
      title: '组织听证', within: { rule: 'svc-hearing-hold-20' }, after: ['requestHearing'], until: ['closeHearing', 'withdraw'],
      whose: '本机关', onExpiry: 'supervise', basis: [行政许可法('47', '1'), 行政许可法('82')],
    },
    firstReview: {
      title: '初审转报（法定）', within: { noted: 'firstReviewDays', unit: 'working-day' }, after: accepted, until: decided, pauses: standstill,
      whose: '承办人', onExpiry: 'supervise', basis: [行政许可法('43'), 行政许可法('82')],
    },
    otherLegal: {
      title: '办结（法定，另有规定）', within: { noted: 'otherLegalDays', unit: 'working-day' }, after: accepted, until: decided, pauses: standstill,
      whose: '承办人', onExpiry: 'supervise', basis: [优化营商环境条例('36', '2')],
    },
    promised: {
      title: '办结（承诺）', within: { noted: 'promisedDays', unit: 'working-day', local: ['svc-promised-days'] }, after: accepted, until: decided, pauses: standstill,
      whose: '承办人', onExpiry: 'supervise', basis: [优化营商环境条例('36', '2'), 本地规定('')],
    },
    citizenResult: {
      title: '上级部门出结果', within: { untilAnswer: 'resultBy' }, after: ['forward'], until: ['recordResult', 'sendBack', 'withdraw'],
      whose: '上级部门', onExpiry: 'remind', basis: [本地规定('')],
    },
    resend: { title: '按要求重报', within: { untilAnswer: 'resendBy' }, after: ['sendBack'], until: ['forward', 'withdraw'], whose: '承办人', onExpiry: 'remind', basis: [本地规定('')] },
    deliverLicence: {
      title: '送达许可证件', within: { noted: 'licenceDeliveryDays', unit: 'working-day' }, after: ['grant'], until: ['deliver'],
      whose: '窗口', onExpiry: 'supervise', basis: [行政许可法('44'), 行政许可法('82')],
    },
    deliverOther: {
      title: '送达结果（参照行政许可的期限）', within: { noted: 'deliveryDays', unit: 'working-day' }, after: ['grant', 'refuse', 'recordResult'], until: ['deliver'],
      whose: '窗口', onExpiry: 'remind', basis: [本地规定('')],
    },
    callBackBad: { title: '差评回访整改', within: { rule: 'svc-rating-bad-fix' }, after: ['rateBad'], until: ['callBack'], whose: '承办人', onExpiry: 'supervise', basis: [好差评意见(''), 本地规定('')] },
  },
  flags: [acceptedBySilence, decidedLate, refusedLater, grantUnpublished, refusalUnreported],
  name: (application) => String(application.entries[0]?.noted?.['item'] ?? '政务服务办件'),
})
