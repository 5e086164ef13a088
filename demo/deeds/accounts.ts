// Letting people in again: one mediator who forgot a password, one request that was taken back; and two who stood in for another
// for some days, one of them with the post handed over by the list.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { township } from '#demo/people.ts'

const recovery = (of: string) => (day: string, by: string, action: string, answers: Deed['answers'] = () => ({})): Deed => ({ on: plainDate(day), by, of, procedure: 'account-recovery', area: township, action, answers })
const [first, second] = [recovery('recovery-1'), recovery('recovery-2')]

const handedOver = (day: string, by: string, action: string, answers: NonNullable<Deed['answers']>): Deed => ({ on: plainDate(day), by, of: 'handover-1', procedure: 'handover', area: township, action, answers })

const acting = (of: string) => (day: string, action: string, answers: NonNullable<Deed['answers']>): Deed => ({ on: plainDate(day), by: 'guanli', of, procedure: 'acting-appointment', area: township, action, answers })
const [training, leave] = [acting('acting-1'), acting('acting-2')]

export const accountDeeds: readonly Deed[] = [
  first('2024-06-03', 'guanli', 'request', (known) => ({ account: known.account('tiaojie3'), lost: 'password', proof: 'inPerson' })),
  first('2024-06-03', 'fenguan', 'agree'),
  first('2024-06-03', 'guanli', 'restore'),
  second('2024-10-14', 'guanli', 'request', (known) => ({ account: known.account('cun7'), lost: 'phone', proof: 'callBack' })),
  second('2024-10-15', 'guanli', 'withdraw', () => ({ reason: '手机找到了。' })),
  training('2024-09-06', 'arrange', (known) => ({ inPlaceOf: known.account('chuangkou'), post: 'window-clerk', account: known.account('sifa'), from: '2024-09-09', until: '2024-09-20', why: 'training', document: '党政办公会2024年9月5日研究' })),
  handedOver('2024-09-06', 'chuangkou', 'handOver', (known) => ({ post: 'window-clerk', to: known.account('sifa'), why: 'acting', by: '2024-09-09', things: [{ what: '便民服务中心受理专用章', count: 1 }, { what: '窗口取件登记本', count: 2 }], remark: '取件柜的备用钥匙在分管领导处。' })),
  handedOver('2024-09-09', 'sifa', 'receiveWithGaps', () => ({ gaps: '取件登记本只有一本。', supplyBy: '2024-09-13' })),
  handedOver('2024-09-11', 'sifa', 'settle', () => ({ how: '另一本从村里取回。' })),
  leave('2024-11-04', 'arrange', (known) => ({ inPlaceOf: known.account('fenguan'), post: 'deputy-head', account: known.account('shuji'), from: '2024-11-05', until: '2024-11-22', why: 'leave' })),
  leave('2024-11-14', 'endEarly', () => ({ reason: '本人提前返岗。' })),
]
