// A large sum signed away without a collective decision: a matter of party discipline, not of the contract's validity.
import { lawBook } from '#law/instrument.ts'
import { localAt } from '#procedure/local-values.ts'
import type { Flag } from '#procedure/procedure.ts'

const 本地规定 = lawBook('local-rules')

/** 分 in a yuan. */
const fen = 100

export const undecided: Flag = {
  code: 'large-sum-undecided',
  sentence: '合同金额达到本地大额资金标准，没有对应的集体决策。',
  basis: [本地规定('')],
  raised(contract) {
    const signed = contract.entries.find((entry) => entry.action === 'sign')
    const registered = contract.entries[0]?.answers
    return signed !== undefined && registered?.['decision'] === undefined && Number(registered?.['amount'] ?? 0) >= localAt('dec-large-fund', signed).value * fen
  },
}
