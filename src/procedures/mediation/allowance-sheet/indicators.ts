// How much was paid by the case. Sums of sheets, never of persons.
import { indicatorsOf } from '#procedure/indicator.ts'
import { drawnIn, totalOf } from './lines.ts'
import { allowanceSheet } from './procedure.ts'

const { count, sum } = indicatorsOf(allowanceSheet)

export const allowanceSheetIndicators = [
  count({ id: 'mediation.allowanceSheets', title: '以案定补发放次数', unit: '次', system: 'mediation', definition: '登记发放的以案定补发放表，每份计一。', actions: ['pay'] }),
  sum({ id: 'mediation.allowanceCases', title: '以案定补发放件数', unit: '件', system: 'mediation', definition: '登记发放的以案定补发放表里的纠纷件数之和；一件纠纷只发一次，追回的不减。', actions: ['pay'], amount: (_, sheet) => drawnIn(sheet).lines.length }),
  sum({ id: 'mediation.allowanceAmount', title: '以案定补发放金额', unit: '元', system: 'mediation', definition: '登记发放的以案定补发放表的金额之和；追回的不减。', actions: ['pay'], amount: (_, sheet) => totalOf(drawnIn(sheet).lines) }),
] as const
