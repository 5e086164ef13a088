// From the draft to what becomes of the agreement: in force by its form, performed or urged, contested, visited, confirmed by a court.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, money, privateText, text, yesNo } from '#procedure/field.ts'
import { performedBeforePolice, policeRuleInForce } from './agreement-guards.ts'
import {
  confirmable, confirmationPending, jointlyApplied, landAgreementWritten, notYetConfirmed, notYetPerformed, rightsToldFirst, termsRecorded, withinConfirmationWindow, writtenAgreementSigned,
} from './guards.ts'
import { workers } from './lists.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 司法确认规定 = lawBook('mediation-agreement-confirmation-provisions')
const 治安管理处罚法 = lawBook('public-security-penalties-law')
const agreed = ['已达成协议', '已结案'] as const

export const agreementSteps = {
  draft: action({
    title: '拟写协议书', from: ['调解中'], by: workers,
    asks: { facts: privateText('主要事实、争议事项和责任', { reason: 'findings', retention: 'keep-mediation', optional: true }), terms: privateText('协议内容', { reason: 'terms', retention: 'keep-mediation' }), way: text('履行方式和期限', { optional: true, hint: '如“2024年5月1日前一次付清”' }) },
    guards: [rightsToldFirst],
    issues: ['mediation-agreement'],
    basis: [人民调解法('28'), 人民调解法('29')], hint: '打印出来供各方签名；改了内容再拟写一次，以最后一次为准',
  }),
  agree: action({
    title: '达成协议', from: ['调解中'], to: '已达成协议', by: workers,
    asks: {
      form: choice('协议形式', { written: '书面协议书', oral: '口头协议' }),
      facts: privateText('主要事实、争议事项和责任', { reason: 'findings', retention: 'keep-mediation', optional: true }),
      terms: privateText('协议内容', { reason: 'terms', retention: 'keep-mediation', optional: true, hint: '已经拟写协议书的不用再填' }),
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
    basis: [人民调解法('28'), 人民调解法('29'), 人民调解法('30')], hint: '书面协议的发生日期填签名、盖章齐备的那一天，口头协议填谈成的那一天：协议从这一天生效',
  }),
  performed: action({
    title: '登记全部履行', from: agreed, by: workers,
    asks: { note: text('说明', { optional: true, hint: '如“收到收条”' }), proof: files('履行凭证', { optional: true }) },
    guards: [notYetPerformed],
    basis: [人民调解法('31')],
  }),
  urge: action({
    title: '督促履行', from: agreed, by: workers,
    asks: { result: choice('目前情况', { part: '部分履行', none: '未履行' }), note: text('督促情况', { optional: true, hint: '如“已付一半，答应下月底付清”' }) },
    guards: [notYetPerformed],
    basis: [人民调解法('31')], hint: '到期没有履行或者只履行一部分的，如实登记；履行期限继续提醒',
  }),
  contest: action({
    title: '登记对协议的争议', from: agreed, by: workers, aside: true,
    asks: {
      over: choices('争议什么', { performance: '协议的履行', content: '协议的内容' }), account: privateText('争议情况', { reason: 'statement', retention: 'keep-mediation', optional: true }),
      told: choices('已告知的途径', { court: '可以向人民法院起诉', again: '可以再次申请调解' }, { basis: [人民调解法('32')] }),
    },
    basis: [人民调解法('32')], hint: '达成协议以后又反悔、对履行或者内容有争议的，如实登记',
  }),
  visit: action({
    title: '回访', from: agreed, by: workers,
    asks: { result: choice('回访情况', { full: '已全部履行', part: '部分履行', none: '没有履行', again: '又起纠纷' }), satisfied: choice('当事人是否满意', { yes: '满意', fair: '基本满意', no: '不满意' }, { optional: true }), note: privateText('回访记录', { reason: 'answer', retention: 'keep-mediation', optional: true }) },
    issues: ['return-visit'], basis: [人民调解法('31')],
  }),
  confirmApplied: action({
    title: '申请司法确认', from: agreed, by: workers,
    asks: {
      court: text('人民法院', { hint: '如“双辽市人民法院”' }), joint: yesNo('是否双方共同申请'), status: yesNo('是否确认身份、收养、婚姻关系', { optional: true, hint: '婚姻家庭纠纷要填' }),
      scans: files('申请材料照片', { optional: true }),
    },
    guards: [jointlyApplied, notYetConfirmed, withinConfirmationWindow, confirmable],
    issues: ['confirmation-application'],
    basis: [人民调解法('33'), 司法确认规定('2')],
  }),
  confirmDecided: action({
    title: '登记司法确认结果', from: agreed, by: workers,
    asks: { result: choice('结果', { confirmed: '确认有效', refused: '不予确认', notAccepted: '不予受理', withdrawn: '撤回申请' }), paper: text('裁定书文号', { optional: true }), scans: files('裁定书照片', { optional: true }) },
    guards: [confirmationPending],
    basis: [人民调解法('33')],
  }),
  policeAsked: action({
    title: '登记治安案件认可', from: agreed, by: workers, aside: true,
    asks: { unit: text('公安机关', { hint: '如“双辽市公安局永加派出所”' }), result: choice('结果', { accepted: '公安机关认可，不予处罚', declined: '公安机关没有认可', pending: '已提交书面申请，等待答复' }), paper: text('文号', { optional: true }) },
    guards: [policeRuleInForce, performedBeforePolice],
    basis: [治安管理处罚法('9', '4'), 人民调解法('31')], hint: '打架、损毁财物等情节较轻的治安案件，调解履行后当事人书面申请、公安机关认可的',
  }),
}
