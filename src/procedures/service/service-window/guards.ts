// A stand-in is somebody else.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 本地规定 = lawBook('local-rules')

export const standInIsAnother = guard<{ readonly clerk?: string; readonly standIn?: string }>({
  code: 'stands-in-for-oneself',
  otherwise: 'B岗不能和A岗是同一个人；没有顶岗的，B岗不填。',
  basis: [本地规定('')],
  field: 'standIn',
  holds: ({ answers }) => answers.standIn === undefined || answers.standIn !== answers.clerk,
})
