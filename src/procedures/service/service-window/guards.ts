// A stand-in is somebody else, and telling nothing is no news.
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

export const somethingTold = guard<object>({
  code: 'nothing-told',
  otherwise: '地点、办公时间、电话，至少填一项。',
  basis: [本地规定('')],
  holds: ({ answers }) => Object.keys(answers).length > 0,
})
