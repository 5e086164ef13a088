// Nobody lays down their own post, so that a township always keeps an administrator.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 本地规定 = lawBook('local-rules')

export const notOnesOwn = guard<object>({
  code: 'ends-own-post',
  otherwise: '不能给自己登记离任，请由另一位系统管理员办理；只有您一位管理员的，先登记接任的人。',
  basis: [本地规定('')],
  holds: ({ matter, actor }) => matter?.entries[0]?.answers['account'] !== actor.account,
})
