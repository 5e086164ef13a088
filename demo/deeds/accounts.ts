// Letting people in again: one mediator who forgot a password, one request that was taken back.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { township } from '#demo/people.ts'

const recovery = (of: string) => (day: string, by: string, action: string, answers: Deed['answers'] = () => ({})): Deed => ({ on: plainDate(day), by, of, procedure: 'account-recovery', area: township, action, answers })
const [first, second] = [recovery('recovery-1'), recovery('recovery-2')]

export const accountDeeds: readonly Deed[] = [
  first('2024-06-03', 'guanli', 'request', (known) => ({ account: known.account('tiaojie3'), lost: 'password', proof: 'inPerson' })),
  first('2024-06-03', 'fenguan', 'agree'),
  first('2024-06-03', 'guanli', 'restore'),
  second('2024-10-14', 'guanli', 'request', (known) => ({ account: known.account('cun7'), lost: 'phone', proof: 'callBack' })),
  second('2024-10-15', 'guanli', 'withdraw', () => ({ reason: '手机找到了。' })),
]
