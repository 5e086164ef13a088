// A definition is taken only if it can be counted by.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { definitionFaults, type DefinitionFault } from '#procedure/definition-faults.ts'
import { definitionFrom, type DefinitionAnswers } from './definition-of.ts'

const 统计法 = lawBook('statistics-law')

function fits(fault: DefinitionFault, said: { readonly code: string; readonly otherwise: string; readonly field: string }) {
  const asked = guard<DefinitionAnswers>({
    ...said,
    basis: [统计法('8')],
    holds: ({ answers, declared }) => declared !== undefined && !definitionFaults(definitionFrom('', answers), declared).includes(fault),
  })
  return { ...asked, fault }
}

export const definitionGuards = [
  fits('source-missing', { code: 'defined-source-missing', field: 'actions', otherwise: '请选择数哪一种事项、哪些步骤。' }),
  fits('field-unfit', { code: 'defined-condition-unfit', field: 'conditions', otherwise: '有的条件用不上：所选的栏目没有这一项，或者不能这样比较。请重新选择条件。' }),
  fits('amount-unfit', { code: 'defined-amount-unfit', field: 'of', otherwise: '请选择把哪一栏加起来（须是数字），或者按哪一栏去重。' }),
  fits('day-unfit', { code: 'defined-day-unfit', field: 'on', otherwise: '归入年度所依据的栏目须是日期。' }),
  fits('parts-unfit', { code: 'defined-parts-unfit', field: 'parts', otherwise: '分项只能按地方，或者按单选的栏目，这样各分项相加才等于总数。' }),
  fits('ratio-unfit', { code: 'defined-ratio-unfit', field: 'numerator', otherwise: '比率须选定分子和分母两个指标，不能用比率或者外部数据相除。' }),
  fits('unit-unfit', { code: 'defined-unit-unfit', field: 'unit', otherwise: '单位不对：比率的单位是“%”，金额相加的单位是“元”，其他指标不能用这两个单位。' }),
] as const
