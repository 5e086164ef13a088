// The mark that a dispute has been put on an allowance sheet: set by the sheet's own approval, once for ever, so that two sheets
// cannot pay for one dispute whoever approves them at the same moment.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { matter, money, text } from '#procedure/field.ts'
import { guard } from '#procedure/guard.ts'
import { notArchived } from './lists.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')
const approvers = ['deputy-head', 'township-head'] as const

const paidOnce = guard<object>({
  code: 'already-on-sheet',
  otherwise: '这件纠纷已经列入另一份以案定补发放表，一件纠纷只发一次。请在发放表上办理“重新计算”。',
  basis: [人民调解法('16'), 本地规定('')],
  holds: ({ matter: dispute }) => dispute?.entries.findLast((entry) => entry.action === 'allowance' || entry.action === 'allowanceBack')?.action !== 'allowance',
})

export const allowanceSteps = {
  allowance: action({
    title: '列入以案定补发放表', from: [...notArchived, '已归档'], by: approvers, consequenceOnly: true,
    asks: { sheet: matter('发放表', 'allowance-sheet'), grade: text('等级', { most: 30 }), yuan: money('金额') },
    guards: [paidOnce], basis: [人民调解法('16'), 本地规定('')],
  }),
  allowanceBack: action({
    title: '移出以案定补发放表', from: [...notArchived, '已归档'], by: approvers, consequenceOnly: true,
    asks: { sheet: matter('发放表', 'allowance-sheet'), reason: text('原因') }, basis: [本地规定('')],
  }),
}
