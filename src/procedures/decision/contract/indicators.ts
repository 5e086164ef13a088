// How many contracts were signed, stand, and were argued over.
import { indicatorsOf } from '#procedure/indicator.ts'
import { contract } from './procedure.ts'

const { count, roster } = indicatorsOf(contract)

const piece = { unit: '份', system: 'decision' } as const

export const contractIndicators = [
  count({ ...piece, id: 'contract.signed', title: '签订合同份数', definition: '乡镇政府签订的合同，每份计一，补充协议不另计；按签订日期归入年度。签订前都经过合法性审查。', actions: ['sign'] }),
  roster({ ...piece, id: 'contract.inForce', title: '在履行合同份数', definition: '年末（统计日）已经签订、还没有终结的合同，有争议的也计，每份计一。', standing: ['履行中', '争议中'] }),
  count({ ...piece, unit: '件', id: 'contract.disputes', title: '合同争议件数', definition: '登记的合同争议，每次计一；按登记日期归入年度。', actions: ['dispute'] }),
  count({ ...piece, id: 'contract.finished', title: '终结合同份数', definition: '履行完毕、解除、终止的合同，每份计一；按终结日期归入年度。', actions: ['finish'] }),
] as const
