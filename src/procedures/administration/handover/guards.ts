// A hand-over is between two who hold the post, one after the other, and is signed by the one who takes it.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { actingAppointmentKind } from '#people/appointment.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { takerOf } from './parties.ts'

const 公务员法 = lawBook('civil-servant-law')
const 本地规定 = lawBook('local-rules')

type Handed = { readonly post: string; readonly to: string; readonly watcher?: string; readonly from?: string; readonly by: PlainDate }

/** Whose post it is: the one named, otherwise the one who acts. */
const giver = ({ answers, actor }: Circumstances<Handed>) => answers.from ?? actor.account

/** Held or stood in for at some time: who has left already still has to hand over. */
function everHeld({ consulted, area, answers, occurredOn }: Circumstances<Handed>, account: string): boolean {
  const held = { account, post: answers.post, area }
  return [...consulted('appointment'), ...consulted(actingAppointmentKind)].some((each) => isFor(each, held) && each.openedOn <= occurredOn)
}

function isFor({ area, entries: [opening] }: Matter, held: { readonly account: string; readonly post: string; readonly area: string }): boolean {
  return area === held.area && opening?.answers['account'] === held.account && opening.answers['post'] === held.post
}

export const heldByOneself = guard<Handed>({
  code: 'handed-post-not-held',
  otherwise: '您在所选的地方没有担任过这个岗位。请重新选择岗位或者地方；替别人提出的，用“安排交接”。',
  basis: [本地规定('')], field: 'post',
  holds: (circumstances) => everHeld(circumstances, circumstances.actor.account),
})

export const heldByArranged = guard<Handed>({
  code: 'handed-post-not-theirs',
  otherwise: '移交人在所选的地方没有担任过这个岗位。请核对移交人、岗位和地方。',
  basis: [本地规定('')], field: 'from',
  holds: (circumstances) => everHeld(circumstances, giver(circumstances)),
})

export const notToOneself = guard<Handed>({
  code: 'hands-over-to-oneself',
  otherwise: '移交人和接收人不能是同一个人。请重新选择接收人。',
  basis: [公务员法('91'), 本地规定('')], field: 'to',
  holds: (circumstances) => circumstances.answers.to !== giver(circumstances),
})

export const receiverHolds = guard<Handed>({
  code: 'receiver-without-post',
  otherwise: '接收人在这里还没有担任或者代理这个岗位，接了也办不了。请先由系统管理员给接收人登记任职或者代理，再提出交接。',
  basis: [本地规定('')], field: 'to',
  holds: ({ consulted, answers, area, occurredOn }) => {
    const held = { account: answers.to, post: answers.post, area }
    return consulted('appointment').some((each) => each.state === '在任' && isFor(each, held))
      || consulted(actingAppointmentKind).some((each) => each.state === '已安排' && isFor(each, held) && String(each.entries[0]?.answers['until']) >= occurredOn)
  },
})

export const watchedByAThird = guard<Handed>({
  code: 'watched-by-a-party',
  otherwise: '监交人不能是移交人或者接收人。请另选监交人，没有的不填。',
  basis: [本地规定('')], field: 'watcher',
  holds: (circumstances) => circumstances.answers.watcher === undefined || ![giver(circumstances), circumstances.answers.to].includes(circumstances.answers.watcher),
})

export const endsAhead = guard<Handed>({
  code: 'handover-ends-before',
  otherwise: '交接完成的日期不能早于提出交接的日期。请核对日期。',
  basis: [本地规定('')], field: 'by',
  holds: ({ answers, occurredOn }) => answers.by >= occurredOn,
})

export const receiverIsActor = guard<object>({
  code: 'not-the-receiver',
  otherwise: '交接由接收人本人清点、签收、退回。请接收人用自己的账号登录办理；要换接收人的，先撤回，再重新提出。',
  basis: [公务员法('91'), 本地规定('')],
  holds: ({ matter, actor }) => matter !== undefined && takerOf(matter) === actor.account,
})

export const openedByActor = guard<object>({
  code: 'not-the-opener',
  otherwise: '交接由提出的人撤回；接收人不接的，用“不接收，退回”。',
  basis: [本地规定('')],
  holds: ({ matter, actor }) => matter?.entries[0]?.actor === actor.account,
})
