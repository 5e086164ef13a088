// One figure for each thing that others attest.
import { indicatorsOf } from '#procedure/indicator.ts'
import { attestedFigures, type AttestedId } from './attested-figures.ts'
import { outsideFigure } from './procedure.ts'

const { attested } = indicatorsOf(outsideFigure)

const ids = Object.keys(attestedFigures) as readonly AttestedId[]

export const outsideFigureIndicators = ids.map((id) => {
  const { title, unit, owner } = attestedFigures[id]
  return attested({
    id, title, unit, system: 'outside', actions: ['attest'],
    definition: `由${owner}提供并凭文件登记的数据，不是本系统计数；同一年有几份的，以统计期截止日最晚的一份为准，不累加；归入截止日所在的年度。`,
    when: (entry) => entry.answers.indicator === id,
    amount: (entry) => Number(entry.noted?.['value']),
    on: (entry) => entry.answers.to,
  })
})
