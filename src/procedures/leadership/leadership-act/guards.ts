// A head writes down what he did himself; for others the clerk does.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')

export const forOneself = guard<{ readonly leader: string }>({
  code: 'act-of-another-leader',
  otherwise: '领导只能登记自己的履职事项。别的领导的，请由本人或者司法所登记。',
  basis: [第一责任人规定('4')],
  field: 'leader',
  holds: ({ answers, actor }) => actor.post === 'justice-clerk' || answers.leader === actor.account,
})
