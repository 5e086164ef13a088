// How many clues were passed on, and to the police among them.
import { indicatorsOf } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import { caseTransfer } from './procedure.ts'

const { count } = indicatorsOf(caseTransfer)

const sent = { unit: '件', system: 'enforcement', actions: ['send'] } as const

export const caseTransferIndicators = [
  count({ ...sent, id: 'enforcement.transfers', title: '移送案件线索件数', definition: '送达有管辖权的机关的线索，每件计一，按送达日期归入年度；已立案件的移送另计在案件里。' }),
  count({ ...sent, id: 'enforcement.crimeTransfers', title: '移送涉嫌犯罪线索件数', definition: '其中涉嫌犯罪、移送司法机关的。', when: (_, transfer) => first(transfer, 'propose')?.answers.crime === true }),
] as const
