// A request for government information: received on the day the regulation says, mended once, put before those it touches
// while the clock stands still, extended once, answered in one of the ways the regulation knows.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, longText, money, person, privateText, staff, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { fromRequest, passesOn } from '../../from-request.ts'
import { answeredLate, confirmedLate, correctionLate } from './flags.ts'
import {
  approvedByAnother, correctionAhead, correctionLapsed, deferredAhead, extendedInTime, extendedOnce, feeOnlyForExcess, noticeOnce, objectionWeighed, receivedOnArrival, refusalExplained,
  silenceLongEnough, thirdPartyAsked, withheldWithGround,
} from './guards.ts'
import { answers, asked, channels, grounds, opinions } from './request-lists.ts'

const 公开条例 = lawBook('information-disclosure-regulation')

const office = ['justice-clerk', 'staff', 'window-clerk'] as const
const deciders = ['justice-clerk', 'staff', 'deputy-head', 'township-head'] as const

export const disclosureRequest = defineProcedure({
  id: 'disclosure-request',
  title: '政府信息公开申请',
  system: 'appeals',
  about: '依申请公开：收到、补正、征求第三方意见、延期、答复、送达；二十个工作日，不收费。',
  inForce: { from: plainDate('2019-05-15') },
  numbering: '（{year}）依申请公开第{n}号',
  areaLevel: 'township',
  followedBy: 'applicant',
  states: ['待审查', '待补正', '办理中', '征求意见中', '已答复', '视为放弃', '已撤回'],
  ends: ['已答复', '视为放弃', '已撤回'],
  actions: {
    receive: action({
      title: '收到申请', from: 'new', to: '待审查', by: office,
      asks: {
        channel: choice('怎样收到', channels),
        arrivedOn: day('到达日期', { optional: true, hint: '平常信函、互联网、传真：发生日期填与申请人确认的日期，这里填到达的日期' }),
        applicant: person('申请人', { reason: 'party', retention: 'keep-appeals' }), organisation: text('申请单位', { optional: true, hint: '单位申请的填' }),
        information: privateText('申请公开的信息', { reason: 'statement', retention: 'keep-appeals', hint: '名称、文号或者便于查询的描述' }),
        form: choice('获取方式', { paper: '纸质', electronic: '电子', read: '查阅、抄录' }, { optional: true }),
        help: yesNo('是否需要阅读、视听方面的帮助', { optional: true }),
        files: files('申请书', { optional: true }), request: fromRequest,
      },
      guards: [receivedOnArrival], brings: passesOn('disclosure-request'), issues: ['disclosure-receipt'], basis: [公开条例('29'), 公开条例('31')],
    }),
    clear: action({ title: '内容明确，办理', from: ['待审查'], to: '办理中', by: office, asks: { handler: staff('承办人', { optional: true }) }, basis: [公开条例('33'), 公开条例('45')], hint: '申请内容明确，不用补正' }),
    askCorrection: action({
      title: '告知补正', from: ['待审查', '办理中'], to: '待补正', by: office, asks: { items: longText('需要补正的事项'), until: day('补正期限', { future: true }) },
      guards: [noticeOnce, correctionAhead], issues: ['disclosure-correction'], basis: [公开条例('30')], hint: '一次说全；答复期限从收到补正之日重新计算',
    }),
    corrected: action({ title: '收到补正', from: ['待补正'], to: '办理中', by: office, asks: { information: privateText('补正后的申请内容', { reason: 'statement', retention: 'keep-appeals' }), files: files('补正材料', { optional: true }) }, basis: [公开条例('30')] }),
    abandoned: action({ title: '视为放弃', from: ['待补正'], to: '视为放弃', by: office, asks: {}, guards: [correctionLapsed], basis: [公开条例('30')], hint: '无正当理由逾期不补正的' }),
    askOpinion: action({
      title: '征求意见', from: ['办理中'], to: '征求意见中', by: office, asks: { whom: choice('征求谁的意见', asked), who: person('第三方', { reason: 'party', retention: 'keep-appeals', optional: true }), organ: text('机关或者单位名称', { optional: true }) },
      issues: ['disclosure-consultation'], basis: [公开条例('32'), 公开条例('34')], hint: '所需时间不计算在答复期限内',
    }),
    opinion: action({ title: '登记意见', from: ['征求意见中'], to: '办理中', by: office, asks: { opinion: choice('意见', opinions), reasons: privateText('理由', { reason: 'grounds', retention: 'keep-appeals', optional: true }) }, guards: [silenceLongEnough], basis: [公开条例('32'), 公开条例('33', '3')] }),
    extend: action({
      title: '延长答复期限', from: ['办理中'], by: deciders, asks: { reason: text('理由'), approver: staff('公开工作机构负责人') },
      guards: [extendedOnce, extendedInTime, approvedByAnother], issues: ['disclosure-extension'], basis: [公开条例('33', '2')],
    }),
    defer: action({ title: '确定延迟答复的期限', from: ['办理中'], by: deciders, asks: { until: day('答复期限', { future: true }), reason: text('申请人说明的理由', { optional: true }) }, guards: [deferredAhead], basis: [公开条例('35')], hint: '数量、频次明显过多，但理由合理的；要告知申请人' }),
    answer: action({
      title: '答复', from: ['待审查', '办理中'], to: '已答复', by: deciders,
      asks: {
        result: choice('答复', answers), ground: choice('不予公开的依据', grounds, { optional: true }), reasons: privateText('理由', { reason: 'grounds', retention: 'keep-appeals', optional: true, hint: '不予公开、不存在、不属于本机关等要写' }),
        where: text('获取的方式、途径、时间', { optional: true, hint: '如“市政府网站永加乡栏目”' }), owner: text('负责公开的机关和联系方式', { optional: true, hint: '不属于本机关、能够确定的' }),
        overriding: yesNo('涉及重大公共利益', { optional: true }), excessive: yesNo('数量、频次明显过多', { optional: true }), fee: money('信息处理费', { optional: true }), files: files('提供的信息', { optional: true }),
      },
      guards: [withheldWithGround, refusalExplained, thirdPartyAsked, objectionWeighed, feeOnlyForExcess], issues: ['disclosure-answer'], basis: [公开条例('33'), 公开条例('36')],
    }),
    deliver: action({ title: '送达', from: ['已答复'], by: office, asks: { way: choice('方式', { inPerson: '当面', post: '邮寄', online: '网上' }) }, basis: [公开条例('45')] }),
    withdraw: action({ title: '申请人撤回', from: ['待审查', '待补正', '办理中', '征求意见中'], to: '已撤回', by: office, asks: { note: text('说明', { optional: true }) }, basis: [公开条例('45')] }),
  },
  timeLimits: {
    correction: { title: '内容不明确的，告知补正', within: { rule: 'gid-correct-7' }, after: ['receive'], until: ['clear', 'askCorrection', 'answer', 'withdraw'], whose: '本乡镇', onExpiry: 'remind', basis: [公开条例('30')] },
    answer: {
      title: '答复公开申请', within: { rule: 'gid-reply-20' }, after: ['receive', 'corrected'], until: ['answer', 'askCorrection', 'withdraw', 'defer'],
      pauses: [{ stop: 'askOpinion', resume: 'opinion', basis: [公开条例('33', '3')] }], extension: { action: 'extend', rule: 'gid-extend-20' }, whose: '本乡镇', onExpiry: 'supervise', basis: [公开条例('33', '2')],
    },
    mend: { title: '申请人补正', within: { untilAnswer: 'until' }, after: ['askCorrection'], until: ['corrected', 'abandoned', 'withdraw'], whose: '申请人', onExpiry: 'remind', basis: [公开条例('30')] },
    opinion: { title: '提出意见', within: { rule: 'gid-third-party-15' }, after: ['askOpinion'], until: ['opinion', 'withdraw'], whose: '第三方或者其他机关', onExpiry: 'remind', basis: [公开条例('32'), 公开条例('34')] },
    deferred: { title: '答复公开申请（延迟）', within: { untilAnswer: 'until' }, after: ['defer'], until: ['answer', 'withdraw'], whose: '本乡镇', onExpiry: 'supervise', basis: [公开条例('35')] },
  },
  flags: [answeredLate, confirmedLate, correctionLate],
  name(matter) {
    const said = first(matter, 'receive')?.answers
    return said ? `政府信息公开申请（${channels[said.channel]}）` : '政府信息公开申请'
  },
})
