// Mediation of a dispute between people: from application, own initiative or hand-over to agreement, failure or refusal, then
// performance and return visit. Nobody is made to mediate: a party's refusal ends it as quickly as an agreement does.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, longText, matter, matters, money, people, privateText, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { bodyNoted } from './bodies.ts'
import { disputeTypes, senders } from '../dispute-types.ts'
import { mediatedByNobody } from './flags.ts'
import {
  committeeStands, confirmable, confirmationPending, helpersAgreed, jointlyApplied, landAgreementWritten, mediatorsStand, notYetConfirmed, notYetPerformed, rightsToldFirst, termsRecorded,
  withinConfirmationWindow, writtenAgreementSigned,
} from './guards.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 若干规定 = lawBook('people-mediation-work-provisions')
const 司法确认规定 = lawBook('mediation-agreement-confirmation-provisions')
const 本地规定 = lawBook('local-rules')

const workers = ['mediator', 'justice-clerk'] as const

const heard = {
  committee: matter('调委会', 'mediation-committee'),
  type: choice('纠纷类型', disputeTypes),
  parties: people('当事人', { least: 2, hint: '先填姓名，其他情况以后可以在协议书里补' }),
  account: privateText('纠纷简要情况'),
}
const difficulty = choice('难易程度', { simple: '简单', ordinary: '一般', hard: '疑难复杂' }, { optional: true, hint: '本地分级，不影响办理' })

export const disputeMediation = defineProcedure({
  id: 'dispute-mediation',
  title: '矛盾纠纷调解',
  system: 'mediation',
  about: '民间纠纷调解：受理、告知权利、调解、协议或终止、履行、回访、司法确认；不成、拒绝与成功一样如实登记。',
  inForce: { from: plainDate('2011-03-30') },
  numbering: '（{year}）人调字第{n}号',
  areaLevel: 'either',
  states: ['待受理', '调解中', '已达成协议', '已结案', '调解不成', '当事人拒绝', '已撤回', '已移送', '不予受理'],
  ends: ['已结案', '调解不成', '当事人拒绝', '已撤回', '已移送', '不予受理'],
  actions: {
    apply: action({
      title: '申请调解', from: 'new', to: '待受理', by: workers,
      asks: { ...heard, form: choice('申请方式', { written: '书面', oral: '口头' }), wish: privateText('申请事项', { optional: true }) },
      guards: [committeeStands], notes: bodyNoted,
      issues: ['mediation-application'], basis: [人民调解法('17')], hint: '当事人来申请的；口头申请的由调解员记录',
    }),
    receive: action({
      title: '接受委托移送', from: 'new', to: '待受理', by: workers,
      asks: { ...heard, sender: choice('移送单位', senders), paper: text('移送函文号', { optional: true }) },
      guards: [committeeStands], notes: bodyNoted,
      issues: ['mediation-application'], basis: [人民调解法('18')], hint: '法院、公安、信访等告知或转来，当事人愿意调解的',
    }),
    takeUp: action({
      title: '主动调解', from: 'new', to: '调解中', by: workers,
      asks: { ...heard, found: choice('怎样发现', { screening: '排查', report: '群众反映', onSite: '现场遇到' }), difficulty },
      guards: [committeeStands], notes: bodyNoted,
      issues: ['mediation-application'], basis: [人民调解法('17')], hint: '没有人申请，调委会主动上门的',
    }),
    accept: action({
      title: '受理', from: ['待受理'], to: '调解中', by: workers, asks: { difficulty }, basis: [人民调解法('17')],
    }),
    decline: action({
      title: '不予受理', from: ['待受理'], to: '不予受理', by: workers,
      asks: { reason: choice('原因', { unwilling: '一方当事人明确拒绝', forbidden: '法律、法规规定由专门机关管辖或禁止民间调解', settled: '法院、公安或其他机关已经受理或解决', notDispute: '不属于民间纠纷' }), told: text('告知的解决途径', { hint: '如“可向人民法院起诉”' }) },
      basis: [人民调解法('17'), 若干规定('22')],
    }),
    tellRights: action({
      title: '告知权利义务', from: ['调解中'], by: workers,
      asks: { way: choice('告知方式', { oral: '口头', written: '书面' }), openness: choice('是否公开进行', { open: '公开', closed: '不公开' }, { optional: true }) },
      issues: ['rights-notice'], basis: [人民调解法('23'), 人民调解法('24'), 若干规定('30')],
    }),
    appoint: action({
      title: '确定调解员', from: ['调解中'], by: workers,
      asks: { mediators: matters('调解员', 'mediator'), way: choice('怎样确定', { appointed: '调委会指定', chosen: '当事人选择' }) },
      guards: [mediatorsStand], basis: [人民调解法('19'), 人民调解法('23')],
    }),
    invite: action({
      title: '邀请参与调解', from: ['调解中'], by: workers,
      asks: { who: choices('邀请了谁', { relatives: '亲属', neighbours: '邻里', colleagues: '同事', experts: '有专门知识或特定经验的人', organisations: '有关社会组织的人员', elders: '当地公道正派、热心调解的群众' }), consent: yesNo('当事人是否同意') },
      guards: [helpersAgreed], basis: [人民调解法('20')],
    }),
    joinForces: action({
      title: '多方联调', from: ['调解中'], by: workers,
      asks: { lead: text('牵头单位', { hint: '如“司法所”' }), units: text('参加单位', { hint: '如“综治中心、派出所、经管站”' }), outcome: longText('会商意见') },
      basis: [若干规定('27'), 本地规定('')], hint: '“1+3”等是本地做法，记录会商情况',
    }),
    inquire: action({
      title: '调查核实', from: ['调解中'], by: workers,
      asks: { place: text('地点', { optional: true }), asked: people('被调查人', { optional: true }), record: privateText('调查记录') },
      issues: ['inquiry-record'], basis: [若干规定('31'), 人民调解法('27')],
    }),
    mediate: action({
      title: '调解记录', from: ['调解中'], by: workers,
      asks: { place: text('地点', { hint: '如“永加村调解室”' }), record: privateText('调解过程'), outcome: choice('本次结果', { goesOn: '再次调解', agreed: '达成一致', broke: '未达成一致' }) },
      guards: [rightsToldFirst],
      issues: ['mediation-record'], basis: [人民调解法('22'), 人民调解法('27')],
    }),
    report: action({
      title: '防激化报告', from: ['待受理', '调解中', '已达成协议'], by: workers,
      asks: { to: choice('报告给', { police: '公安机关', others: '其他有关部门' }), reason: text('情况', { hint: '不写当事人姓名' }) },
      basis: [人民调解法('25')], hint: '可能激化为治安、刑事案件的，立即报告',
    }),
    draft: action({
      title: '拟写协议书', from: ['调解中'], by: workers,
      asks: { facts: privateText('主要事实、争议事项和责任', { optional: true }), terms: privateText('协议内容'), way: text('履行方式和期限', { optional: true, hint: '如“2024年5月1日前一次付清”' }) },
      guards: [rightsToldFirst],
      issues: ['mediation-agreement'],
      basis: [人民调解法('28'), 人民调解法('29')], hint: '打印出来供各方签名；改了内容再拟写一次，以最后一次为准',
    }),
    agree: action({
      title: '达成协议', from: ['调解中'], to: '已达成协议', by: workers,
      asks: {
        form: choice('协议形式', { written: '书面协议书', oral: '口头协议' }),
        facts: privateText('主要事实、争议事项和责任', { optional: true }),
        terms: privateText('协议内容', { optional: true, hint: '已经拟写协议书的不用再填' }),
        way: text('履行方式和期限', { optional: true, hint: '如“一次付清”“分两次”' }),
        performBy: day('履行期限', { optional: true, future: true, hint: '填了到期提醒' }),
        landContract: yesNo('是否土地承包经营纠纷', { optional: true, hint: '山林土地纠纷达成口头协议的要填' }),
        amount: money('涉及金额', { optional: true }),
        signed: yesNo('各方已签名、盖章或按指印', { optional: true }),
        mediatorSigned: yesNo('调解员已签名', { optional: true }),
        sealed: yesNo('已加盖调委会印章', { optional: true }),
        scans: files('协议书照片', { optional: true }),
      },
      guards: [rightsToldFirst, writtenAgreementSigned, termsRecorded, landAgreementWritten],
      issues: ['mediation-agreement'],
      basis: [人民调解法('28'), 人民调解法('29'), 人民调解法('30')],
    }),
    performed: action({
      title: '登记全部履行', from: ['已达成协议', '已结案'], by: workers,
      asks: { note: text('说明', { optional: true, hint: '如“收到收条”' }), proof: files('履行凭证', { optional: true }) },
      guards: [notYetPerformed],
      basis: [人民调解法('31')],
    }),
    urge: action({
      title: '督促履行', from: ['已达成协议', '已结案'], by: workers,
      asks: { result: choice('目前情况', { part: '部分履行', none: '未履行' }), note: text('督促情况', { optional: true, hint: '如“已付一半，答应下月底付清”' }) },
      guards: [notYetPerformed],
      basis: [人民调解法('31')], hint: '到期没有履行或者只履行一部分的，如实登记；履行期限继续提醒',
    }),
    visit: action({
      title: '回访', from: ['已达成协议', '已结案'], by: workers,
      asks: { result: choice('回访情况', { full: '已全部履行', part: '部分履行', none: '没有履行', again: '又起纠纷' }), satisfied: choice('当事人是否满意', { yes: '满意', fair: '基本满意', no: '不满意' }, { optional: true }), note: privateText('回访记录', { optional: true }) },
      issues: ['return-visit'], basis: [人民调解法('31')],
    }),
    confirmApplied: action({
      title: '申请司法确认', from: ['已达成协议', '已结案'], by: workers,
      asks: { court: text('人民法院', { hint: '如“双辽市人民法院”' }), joint: yesNo('是否双方共同申请'), status: yesNo('是否确认身份、收养、婚姻关系', { optional: true, hint: '婚姻家庭纠纷要填' }) },
      guards: [jointlyApplied, notYetConfirmed, withinConfirmationWindow, confirmable],
      issues: ['confirmation-application'],
      basis: [人民调解法('33'), 司法确认规定('2')],
    }),
    confirmDecided: action({
      title: '登记司法确认结果', from: ['已达成协议', '已结案'], by: workers,
      asks: { result: choice('结果', { confirmed: '确认有效', refused: '不予确认', notAccepted: '不予受理', withdrawn: '撤回申请' }), paper: text('裁定书文号', { optional: true }) },
      guards: [confirmationPending],
      basis: [人民调解法('33')],
    }),
    close: action({
      title: '结案', from: ['已达成协议'], to: '已结案', by: workers, asks: { remark: text('卷宗情况说明', { optional: true }) },
      issues: ['dossier-cover'], basis: [人民调解法('27')],
    }),
    fail: action({
      title: '调解不成', from: ['调解中'], to: '调解不成', by: workers,
      asks: { reason: choice('原因', { noAccord: '意见分歧过大', absent: '一方不到场', overtaken: '情况变化，不宜继续' }), routes: choices('已告知的途径', { arbitration: '仲裁', administrative: '行政处理', court: '向人民法院起诉' }, { basis: [人民调解法('26')], hint: '调解不成的，要告知当事人还可以走的途径' }) },
      issues: ['mediation-ended', 'dossier-cover'], basis: [人民调解法('26')],
    }),
    refuse: action({
      title: '当事人拒绝', from: ['调解中', '待受理'], to: '当事人拒绝', by: workers,
      asks: { routes: choices('已告知的途径', { arbitration: '仲裁', administrative: '行政处理', court: '向人民法院起诉' }, { optional: true }) },
      issues: ['mediation-ended', 'dossier-cover'], basis: [人民调解法('17'), 人民调解法('23')], hint: '一方当事人明确拒绝的，不得调解',
    }),
    withdraw: action({
      title: '当事人撤回', from: ['待受理', '调解中'], to: '已撤回', by: workers, asks: { reason: text('原因', { optional: true, hint: '如“自行和解”' }) }, issues: ['dossier-cover'], basis: [人民调解法('23')],
    }),
    refer: action({
      title: '移送', from: ['待受理', '调解中'], to: '已移送', by: workers,
      asks: { to: choice('移送给', { township: '乡镇调委会', county: '县级调解组织', police: '公安机关', court: '人民法院', other: '其他部门' }), reason: text('原因') },
      issues: ['dossier-cover'], basis: [人民调解法('25'), 人民调解法('26')],
    }),
  },
  timeLimits: {
    target: { title: '一般在一个月内调结', within: { rule: 'pm-time-target' }, after: ['takeUp', 'accept'], until: ['agree', 'fail', 'refuse', 'withdraw', 'refer'], whose: '调解员', onExpiry: 'remind', basis: [若干规定('33')] },
    performance: { title: '当事人履行协议', within: { untilAnswer: 'performBy' }, after: ['agree'], until: ['performed', 'close'], whose: '当事人', onExpiry: 'remind', basis: [人民调解法('31')] },
    confirmation: { title: '共同申请司法确认', within: { rule: 'pm-judicial-confirm-window' }, after: ['agree'], until: ['confirmApplied', 'close'], whose: '双方当事人', onExpiry: 'remind', basis: [人民调解法('33')] },
    returnVisit: { title: '回访', within: { rule: 'pm-return-visit' }, after: ['agree'], until: ['visit', 'close'], whose: '调解员', onExpiry: 'remind', basis: [本地规定('')] },
  },
  flags: [mediatedByNobody],
  name: (dispute) => {
    const opening = first(dispute, 'apply') ?? first(dispute, 'receive') ?? first(dispute, 'takeUp')
    return opening ? `${disputeTypes[opening.answers.type]}（当事人${opening.answers.parties.length}方）` : '矛盾纠纷调解'
  },
})
