// Whom a penalty is decided against must be named as what they are, by either procedure.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const organisationNamed = guard<{ readonly partyKind: string; readonly organisation?: string }>({
  code: 'organisation-unnamed',
  otherwise: '当事人是单位或者个体工商户的，请填写单位名称（字号）。',
  basis: [行政处罚法('59', '1(1)')],
  field: 'organisation',
  holds: ({ answers }) => answers.partyKind === 'citizen' || answers.organisation !== undefined,
})
