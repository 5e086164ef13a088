// How a dispute ends: closed after its agreement, or without one. None of these asks more than an agreement does.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, text } from '#procedure/field.ts'
import { sessionRecorded } from './agreement-guards.ts'
import { dossierConsults, gapsExplainedAtClose } from './dossier/gaps-explained.ts'
import { otherWays, workers } from './lists.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const endingSteps = {
  close: action({
    title: '结案', from: ['已达成协议'], to: '已结案', by: workers, asks: { remark: text('卷宗情况说明', { optional: true }) },
    guards: [sessionRecorded, gapsExplainedAtClose], consults: dossierConsults,
    issues: ['dossier-cover'], basis: [人民调解法('27')],
  }),
  fail: action({
    title: '调解不成', from: ['调解中'], to: '调解不成', by: workers,
    asks: { reason: choice('原因', { noAccord: '意见分歧过大', absent: '一方不到场', overtaken: '情况变化，不宜继续' }), routes: choices('已告知的途径', otherWays, { basis: [人民调解法('26')], hint: '调解不成的，要告知当事人还可以走的途径' }) },
    issues: ['mediation-ended', 'dossier-cover'], basis: [人民调解法('26')],
  }),
  refuse: action({
    title: '当事人拒绝', from: ['调解中', '待受理', '移交中'], to: '当事人拒绝', by: workers,
    asks: { routes: choices('已告知的途径', otherWays, { optional: true }) },
    issues: ['mediation-ended', 'dossier-cover'], basis: [人民调解法('17'), 人民调解法('23')], hint: '一方当事人明确拒绝的，不得调解',
  }),
  withdraw: action({
    title: '当事人撤回', from: ['待受理', '调解中', '移交中'], to: '已撤回', by: workers, asks: { reason: text('原因', { optional: true, hint: '如“自行和解”' }) }, issues: ['dossier-cover'], basis: [人民调解法('23')],
  }),
  refer: action({
    title: '移送', from: ['待受理', '调解中'], to: '已移送', by: workers,
    asks: { to: choice('移送给', { county: '县级调解组织', police: '公安机关', court: '人民法院', other: '其他部门' }), reason: text('原因') },
    issues: ['dossier-cover'], basis: [人民调解法('25'), 人民调解法('26')], hint: '不再由人民调解处理的；换一级调委会来调的，办“移交调解组织”',
  }),
}
