// Collections that a supervisor will ask about: without receipt, and money taken in place of labour.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'

const 农业法 = lawBook('agriculture-law')
const 筹资筹劳办法 = lawBook('village-fund-raising-measures')

export const unreceipted: Flag = {
  code: 'collected-without-receipt', sentence: '有的收款没有开收据、没有登记监督卡。', basis: [筹资筹劳办法('')],
  raised: ({ entries }) => entries.some((entry) => entry.action === 'collect' && entry.answers['receipts'] === false),
}

export const moneyForLabour: Flag = {
  code: 'money-for-labour', sentence: '有以资代劳，请核对本人的书面申请；强行以资代劳的，乡镇责令改正并退还。', basis: [农业法('87', '2'), 农业法('110')],
  raised: ({ entries }) => entries.some((entry) => entry.action === 'collect' && entry.answers['instead'] === 'voluntary'),
}
