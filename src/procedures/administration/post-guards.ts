// Nobody gives themselves a post; and a post is held only where its kind belongs, because its holder may act there and in
// everything below.
import { lawBook } from '#law/instrument.ts'
import { posts, type StaffPost } from '#people/post.ts'
import { guard } from '#procedure/guard.ts'

const 本地规定 = lawBook('local-rules')

type Level = (typeof posts)[StaffPost]['level']

/** By the length of the division code. */
const levels: Readonly<Record<number, Level>> = { 6: 'county', 9: 'township', 12: 'village' }

/** A township's mediation committee and a county's mediation body have mediators of their own; a county that runs the system has its administrator. */
const alsoAt: Readonly<Partial<Record<StaffPost, readonly Level[]>>> = { mediator: ['township', 'county'], administrator: ['county'] }

export const notOneself = guard<{ readonly account: string }>({
  code: 'appoints-oneself',
  otherwise: '不能给自己登记任职，请由另一位系统管理员办理。',
  basis: [本地规定('')],
  field: 'account',
  holds: ({ answers, actor }) => answers.account !== actor.account,
})

export const atThePostsLevel = guard<{ readonly post: StaffPost }>({
  code: 'post-at-wrong-level',
  otherwise: '这个岗位不设在所选的地方：县（市）岗位登记在县（市），乡镇岗位登记在乡镇，村（社区）岗位登记在村（社区）；乡镇调委会的调解员可以登记在乡镇，县级调解组织的可以登记在县（市）。请重新选择地方或岗位。',
  basis: [本地规定('')],
  field: 'post',
  holds: ({ answers, area }) => [posts[answers.post].level, ...(alsoAt[answers.post] ?? [])].some((level) => level === levels[area.length]),
})
