// The steps that both versions of the procedure share: the law of 2026 changed what comes before the decision, and what is
// owed before a reduction; the day of the act tells the guards which holds.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import {
  agentNamed, appraisalCounted, authorised, handledAsSaid, heardBeforeReduction, heardBeforeStop, inquiredFirst, nextCheckInTime, noticeOnce, objectionOpen,
  paysAfterConfirmation, prolongedOnce, reviewReasoned, twoInvestigators,
} from './guards.ts'
import { questions } from './questions.ts'

const 社会救助法 = lawBook('social-assistance-law')
const 暂行办法 = lawBook('social-assistance-interim-measures')
const 审核确认办法 = lawBook('allowance-confirmation-measures')

const office = ['staff', 'window-clerk'] as const
const handlers = ['staff'] as const
const deciders = ['staff', 'deputy-head', 'township-head'] as const

export const states = ['待受理', '待补正', '调查中', '待公示', '待上报', '待确认', '保障中', '待告知', '不予确认', '已终止', '已撤回'] as const
export const ends = ['不予确认', '已终止', '已撤回'] as const

export const sharedSteps = {
  apply: action({
    title: '收到申请', from: 'new', to: '待受理', by: ['window-clerk', 'staff', 'village-cadre'],
    asks: questions.application, guards: [agentNamed], issues: ['allowance-application', 'allowance-authorisation'],
    basis: [社会救助法('37', '1'), 社会救助法('39'), 暂行办法('11', '1(1)')], hint: '村干部可以代为提交；审核由乡镇作',
  }),
  notify: action({
    title: '一次性告知', from: ['待受理'], to: '待补正', by: office, asks: questions.notice, guards: [noticeOnce], issues: ['allowance-supplement-notice'],
    basis: [审核确认办法(''), 社会救助法('62', '2')], hint: '能通过核对查到的，不要让群众再提供',
  }),
  supplement: action({ title: '补齐材料', from: ['待补正'], to: '待受理', by: office, asks: {}, basis: [审核确认办法('')] }),
  accept: action({
    title: '受理', from: ['待受理'], to: '调查中', by: office, asks: questions.authorisation, guards: [authorised], issues: ['allowance-authorisation'],
    basis: [社会救助法('5', '1'), 社会救助法('40'), 暂行办法('11', '1(2)')],
  }),
  inquire: action({
    title: '调查核实', from: ['调查中', '待公示', '待上报'], by: handlers, asks: questions.inquiry, guards: [twoInvestigators], issues: ['allowance-inquiry'],
    basis: [社会救助法('43', '1'), 暂行办法('11', '1(2)')],
  }),
  review: action({
    title: '提出审核意见', from: ['调查中', '待公示', '待上报'], to: '待公示', by: deciders, asks: questions.review, guards: [inquiredFirst, reviewReasoned], issues: ['allowance-review'],
    basis: [社会救助法('44', '1'), 暂行办法('11', '1(2)')],
  }),
  publicise: action({
    title: '公示审核意见', from: ['待公示'], to: '待上报', by: office, asks: questions.publicity, issues: ['allowance-publicity'],
    basis: [暂行办法('11', '1(2)'), 审核确认办法('')], hint: '只公示需要的内容，不公示病情、身份证号、住址',
  }),
  object: action({ title: '登记异议', from: ['待上报'], by: ['staff', 'window-clerk', 'village-cadre'], asks: questions.objection, basis: [审核确认办法('')] }),
  answerObjection: action({ title: '答复异议', from: ['待上报'], by: handlers, asks: questions.objectionAnswer, guards: [objectionOpen, handledAsSaid], basis: [审核确认办法('')] }),
  confirm: action({
    title: '登记确认决定', from: ['待确认'], to: '保障中', by: handlers, asks: questions.confirmation, guards: [nextCheckInTime], issues: ['allowance-review'],
    basis: [社会救助法('44'), 暂行办法('11', '1(3)')], hint: '发生日期填决定的日期',
  }),
  refuse: action({
    title: '登记不予确认', from: ['待确认'], to: '待告知', by: handlers, asks: questions.refusal, issues: ['allowance-refusal'],
    basis: [社会救助法('45'), 暂行办法('11', '1(3)')],
  }),
  tell: action({ title: '书面告知', from: ['待告知'], to: '不予确认', by: office, asks: questions.told, basis: [社会救助法('45'), 暂行办法('11', '1(3)')] }),
  prolong: action({ title: '延长办理时间', from: ['调查中', '待公示', '待上报', '待确认'], by: deciders, asks: questions.prolongation, guards: [prolongedOnce], basis: [审核确认办法('')], hint: '只能延长一次，写明特殊情况' }),
  publishDecision: action({
    title: '公布确认决定', from: ['保障中'], by: office, asks: questions.publicity, issues: ['allowance-decision-notice'],
    basis: [社会救助法('45'), 暂行办法('11', '1(3)')], hint: '只公布需要的内容',
  }),
  pay: action({ title: '开始发放', from: ['保障中'], by: handlers, asks: questions.payment, guards: [paysAfterConfirmation], basis: [社会救助法('18', '1'), 暂行办法('12', '1')] }),
  recheck: action({ title: '核查', from: ['保障中'], by: handlers, asks: questions.recheck, guards: [nextCheckInTime], basis: [社会救助法('46', '2'), 暂行办法('13', '2')] }),
  hear: action({ title: '听取意见', from: ['保障中'], by: handlers, asks: questions.hearing, basis: [社会救助法('48'), 审核确认办法('')], hint: '调减、终止之前' }),
  change: action({
    title: '变更保障', from: ['保障中'], by: handlers, asks: questions.change, guards: [heardBeforeReduction], issues: ['allowance-change-notice'],
    basis: [社会救助法('47'), 暂行办法('13', '3')],
  }),
  stop: action({
    title: '终止保障', from: ['保障中'], to: '已终止', by: handlers, asks: questions.stop, guards: [heardBeforeStop], issues: ['allowance-change-notice'],
    basis: [社会救助法('48'), 暂行办法('13', '3')],
  }),
  withdraw: action({
    title: '申请人撤回', from: ['待受理', '待补正', '调查中', '待公示', '待上报', '待确认'], to: '已撤回', by: office, asks: questions.withdrawal, basis: [审核确认办法('')],
  }),
} as const

export const appraisalAsks = { asks: questions.appraisal, guards: [appraisalCounted] } as const
