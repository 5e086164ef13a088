// Whatever is done to somebody rests on a power that the township holds on that day, and of the right kind: one to punish, or
// one to inspect. Judged the same wherever a power is used.
import { lawBook, type Basis } from '#law/instrument.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { isPowerValidOn, powerOn } from './power-on-day.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 三项制度 = lawBook('three-systems-opinion')
const 涉企检查意见 = lawBook('business-inspection-opinion')

type Told = { readonly otherwise: string; readonly basis: readonly [Basis, ...Basis[]] }

/** The power named in the answers, or the one the matter was opened on. */
export function powerOfThis({ answers, matter, around }: Circumstances<object>): Matter | undefined {
  const id: unknown = 'power' in answers ? answers.power : matter?.entries[0]?.answers['power']
  return typeof id === 'string' ? around(id) : undefined
}

function held(told: Told) {
  return guard<object>({
    ...told, code: 'power-not-valid', field: 'power', holds: (circumstances) => isPowerValidOn(powerOfThis(circumstances), circumstances.occurredOn),
  })
}

function ofKind(kind: 'penalty' | 'inspection', told: Told & { readonly code: string }) {
  return guard<object>({ ...told, field: 'power', holds: (circumstances) => powerOn(powerOfThis(circumstances), circumstances.occurredOn).kind === kind })
}

export const mayPunish = held({
  otherwise: '这一天乡镇没有这项处罚权（没有生效、到期或者已收回），不能立案、处罚。请移送有管辖权的机关；权力有变动的，先更新执法权责清单。',
  basis: [行政处罚法('17'), 行政处罚法('24', '1'), 行政处罚法('38', '1')],
})

export const mayInspect = held({
  otherwise: '这一天乡镇没有这项检查权（没有生效、到期或者已收回），不能检查。请把线索转给有权的部门；权力有变动的，先更新执法权责清单。',
  basis: [涉企检查意见(''), 三项制度('')],
})

export const powerPunishes = ofKind('penalty', {
  code: 'power-not-to-punish',
  otherwise: '所选的执法事项不是行政处罚类，不能据此立案、处罚。请选行政处罚类的事项。',
  basis: [行政处罚法('17'), 行政处罚法('38', '1')],
})

export const powerInspects = ofKind('inspection', {
  code: 'power-not-to-inspect',
  otherwise: '所选的执法事项不是行政检查类。没有列入清单、没有公布的检查事项不能实施，企业有权拒绝。请选行政检查类的事项。',
  basis: [涉企检查意见(''), 三项制度('')],
})
