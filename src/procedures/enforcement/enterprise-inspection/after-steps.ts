// What follows from a visit: telling the business the result, correction and going there again, a case or another body, the end.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, longText, matter, text } from '#procedure/field.ts'
import { mayInspect } from '../power-guards.ts'
import { approvalMadeUp, nothingFound, officered, recordSigned, somethingFound, termLater } from './guards.ts'
import { noticeWays, signings } from './lists.ts'
import { enforcers, heads, officers, shown } from './visit-steps.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 三项制度 = lawBook('three-systems-opinion')
const 涉企检查意见 = lawBook('business-inspection-opinion')
const 本地规定 = lawBook('local-rules')

const way = choice('告知方式', noticeWays)
const correctBy = day('改正期限', { future: true })
const recheck = { officers, shown, found: text('复查情况', { most: 500, hint: '逐项写改没改；不写人名' }), files: files('照片、材料', { optional: true }), signed: choice('记录签名', signings) }

export const afterSteps = {
  tellClear: action({
    title: '告知未发现问题', from: ['待告知'], to: '待办结', by: enforcers, asks: { way },
    guards: [nothingFound], issues: ['inspection-result'], basis: [涉企检查意见(''), 三项制度('')],
  }),
  tellProblems: action({
    title: '告知问题、责令整改', from: ['待告知'], to: '整改中', by: enforcers,
    asks: { requirement: longText('整改要求', { hint: '对着问题一条一条写，写明改到什么程度', most: 2000 }), correctBy, guidance: text('可以得到的帮助', { optional: true, hint: '如“安监站可以上门指导”' }), way },
    guards: [somethingFound], issues: ['inspection-result'], basis: [行政处罚法('28', '1'), 涉企检查意见('')],
    hint: '当场改正的也先告知，再办理复查',
  }),
  extendTerm: action({
    title: '延长整改期限', from: ['整改中'], by: [...heads, ...enforcers], asks: { correctBy, reason: text('理由', { hint: '如“配件要等厂家发货”' }) },
    guards: [termLater], basis: [本地规定('')],
  }),
  recheckPassed: action({
    title: '复查：已经改正', from: ['整改中'], to: '待办结', by: enforcers, asks: recheck,
    guards: [mayInspect, ...officered], issues: ['inspection-recheck'], basis: [行政处罚法('28', '1'), 行政处罚法('55'), 本地规定('')],
  }),
  recheckFailed: action({
    title: '复查：没有改好', from: ['整改中'], by: enforcers, asks: { ...recheck, correctBy: day('再次整改的期限', { future: true }) },
    guards: [mayInspect, ...officered, termLater], issues: ['inspection-recheck'], basis: [行政处罚法('28', '1'), 行政处罚法('55'), 本地规定('')],
    hint: '应当处罚的，办理“转立案处罚”',
  }),
  turnIntoCase: action({
    title: '转立案处罚', from: ['待告知', '整改中'], to: '待办结', by: enforcers,
    asks: { penaltyCase: matter('处罚案件', 'penalty-case', { hint: '先在行政处罚案件里登记线索，再选这件' }) },
    guards: [somethingFound], basis: [行政处罚法('54')],
  }),
  refer: action({
    title: '移送有权部门', from: ['待告知', '整改中'], to: '待办结', by: [...enforcers, ...heads],
    asks: { to: text('移送给', { hint: '如“双辽市消防救援大队”' }), what: text('移送的问题', { most: 500 }), documentNumber: text('移送函文号', { optional: true }) },
    guards: [somethingFound], basis: [行政处罚法('22'), 本地规定('')],
  }),
  close: action({
    title: '办结', from: ['待办结'], to: '已办结', by: [...enforcers, ...heads], asks: {},
    guards: [recordSigned, approvalMadeUp], basis: [三项制度(''), 本地规定('')],
  }),
  publish: action({
    title: '公开检查结果', from: ['待办结', '已办结'], by: enforcers, asks: { where: text('公开的地方', { hint: '如“政府网站行政执法公示栏”' }) },
    basis: [三项制度('')],
  }),
} as const
