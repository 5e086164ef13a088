// What the stock can say of itself; what was handed out where is counted at the activities.
import { indicatorsOf } from '#procedure/indicator.ts'
import { publicityMaterial } from './procedure.ts'

const { sum, roster } = indicatorsOf(publicityMaterial)

export const publicityMaterialIndicators = [
  sum({
    id: 'publicity.materialsReceived', title: '宣传资料入库数', unit: '份', system: 'publicity',
    definition: '各种宣传资料入库数量之和，按入库日期归入年度；建账时的库存不计。',
    actions: ['receive'], amount: (entry) => entry.answers.copies,
  }),
  sum({
    id: 'publicity.materialsIssued', title: '宣传资料出库数', unit: '份', system: 'publicity',
    definition: '各种宣传资料随活动发放的数量减去退库的数量，按发放、退库日期归入年度；应与活动台账的发放数一致。盘点差额不计。',
    actions: ['issue', 'takeBack'], amount: (entry) => (entry.action === 'issue' ? entry.answers.copies : -entry.answers.copies),
  }),
  roster({
    id: 'publicity.materialsKept', title: '在用宣传资料种数', unit: '种', system: 'publicity',
    definition: '期末处于“在用”状态的宣传资料种数。', standing: ['在用'],
  }),
] as const
