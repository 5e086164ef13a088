// 以案定补发放表: what a township pays its mediators for a period. The lines are worked out by the server from the ledger and the
// county's standard; nobody types a grade or an amount, and no dispute is paid twice.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { day, files, matter, matters, money, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { byAnother, daysInOrder, linesNow, onThisSheet, somethingToPay, standardInUse, stillTrue } from './guards.ts'
import { consults, drawnIn, notedLines, sheetName, type Asked } from './lines.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')
const basis = [人民调解法('16'), 本地规定('')] as const
const makers = ['justice-clerk'] as const
const approvers = ['deputy-head', 'township-head'] as const
const paper = ['allowance-sheet'] as const

/** On the disputes themselves, so that no other sheet can pay for them too. */
const inDisputes = (mark: 'allowance' | 'allowanceBack') => ({ matter: sheet, answers }: Circumstances<object>) =>
  (sheet ? drawnIn(sheet).lines : []).map((line) => ({
    matter: line.dispute, action: mark,
    answers: { sheet: sheet?.id ?? '', ...(mark === 'allowance' ? { grade: line.grade, yuan: line.yuan } : { reason: String((answers as { reason?: string }).reason) }) },
  }))

export const allowanceSheet = defineProcedure({
  id: 'allowance-sheet',
  title: '以案定补发放表',
  system: 'mediation',
  about: '一期的以案定补：系统按县里的标准逐件算等级和金额，写明按哪一条；没有列入的写明为什么。一件纠纷只发一次。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）以案定补第{n}号',
  areaLevel: 'township',
  states: ['已制表', '已审定', '已发放', '已作废'],
  ends: ['已发放', '已作废'],
  actions: {
    draw: action({
      title: '制表', from: 'new', to: '已制表', by: makers,
      asks: { standard: matter('标准', 'allowance-standard'), from: day('从哪天'), to: day('到哪天', { hint: '到这天有结果、条件具备、没有发过的都列入；以前漏下的一并列入' }) },
      guards: [standardInUse, daysInOrder, somethingToPay], consults,
      notes: (circumstances) => notedLines(linesNow({ ...circumstances, matter: undefined }, circumstances.answers as Asked)), issues: paper, basis,
    }),
    redraw: action({ title: '重新计算', from: ['已制表'], by: makers, asks: {}, consults, notes: (circumstances) => notedLines(linesNow(circumstances)), issues: paper, basis, hint: '制表以后台账有变化的，按现在的台账重算' }),
    approve: action({
      title: '审定', from: ['已制表'], to: '已审定', by: approvers, asks: { opinion: text('意见', { optional: true }) },
      guards: [byAnother, stillTrue], consults, brings: inDisputes('allowance'), issues: paper, basis, hint: '审定以后，表里的纠纷都标明已经列入，不能再列入别的表',
    }),
    pay: action({ title: '登记发放', from: ['已审定'], to: '已发放', by: makers, asks: { voucher: text('凭证号', { optional: true }), scans: files('签领表照片', { optional: true }) }, basis }),
    cancel: action({ title: '作废', from: ['已制表'], to: '已作废', by: [...makers, ...approvers], asks: { reason: text('原因') }, basis }),
    revoke: action({ title: '撤销审定', from: ['已审定'], to: '已作废', by: approvers, asks: { reason: text('原因') }, brings: inDisputes('allowanceBack'), basis, hint: '还没有发放的才能撤销；表里的纠纷以后可以再列入' }),
    recover: action({ title: '登记追回', from: ['已发放'], by: makers, asks: { disputes: matters('哪几件', 'dispute-mediation'), amount: money('追回金额'), reason: text('原因', { hint: '不写姓名' }) }, guards: [onThisSheet], basis, hint: '发放以后查明不该发的；追回的纠纷不再列入别的表' }),
  },
  name: (sheet) => sheetName(sheet),
})
