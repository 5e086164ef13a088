// A list of members must not contradict itself. What it falls short of is a matter for flags, not for refusal.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Member } from './members.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const oneDirectorAtMost = guard<{ readonly members: readonly Member[] }>({
  code: 'director-twice',
  otherwise: '名单上有两名以上主任，请核对：主任只有一人，其他人填副主任或委员。',
  basis: [人民调解法('8')],
  field: 'members',
  holds: ({ answers }) => answers.members.filter((each) => each.post === 'director').length < 2,
})
