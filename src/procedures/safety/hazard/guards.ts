// What a record of a hazard may not claim: that it was handed over to nobody, or put right where nobody looked.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { PlainDate } from '#calendar/plain-date.ts'

const 安全生产法 = lawBook('work-safety-law')
const 本地规定 = lawBook('local-rules')

function done(matter: Matter | undefined, action: string): boolean {
  return matter?.entries.some((entry) => entry.action === action) ?? false
}

/** Is an order to stop work on record and not lifted yet? */
function stopped(matter: Matter | undefined): boolean {
  return matter?.entries.findLast((entry) => entry.action === 'stopOrder' || entry.action === 'stopLifted')?.action === 'stopOrder'
}

export const otherBodyNamed = guard<{ readonly body: string; readonly bodyName?: string }>({
  code: 'body-not-named',
  otherwise: '选了“其他有权部门”的，请写明是哪个单位。',
  basis: [安全生产法('9', '2'), 本地规定('')],
  field: 'bodyName',
  holds: ({ answers }) => answers.body !== 'other' || (answers.bodyName?.trim() ?? '') !== '',
})

export const majorHandedOver = guard<object>({
  code: 'major-hazard-not-handed-over',
  otherwise: '重大隐患要由有权部门处理，不能当场销掉。请先办理“移送”。',
  basis: [安全生产法('9', '2'), 安全生产法('70', '1')],
  holds: ({ matter }) => matter?.entries[0]?.answers['grade'] !== 'major' || done(matter, 'handOver'),
})

export const decidedByThen = guard<{ readonly decidedOn: PlainDate }>({
  code: 'order-before-hazard-found',
  otherwise: '决定日期早于发现隐患的日期，请核对；与本隐患无关的决定不登记在这里。',
  basis: [安全生产法('70', '1')],
  field: 'decidedOn',
  holds: ({ answers, matter, occurredOn }) => matter !== undefined && answers.decidedOn >= matter.openedOn && answers.decidedOn <= occurredOn,
})

export const notStoppedYet = guard<object>({
  code: 'stop-order-standing',
  otherwise: '已经登记过停工停产决定，还没有解除，不用再登记。',
  basis: [安全生产法('70', '1')],
  holds: ({ matter }) => !stopped(matter),
})

export const stopStanding = guard<object>({
  code: 'no-stop-order',
  otherwise: '没有尚未解除的停工停产决定，不用登记解除。',
  basis: [安全生产法('70', '1')],
  holds: ({ matter }) => stopped(matter),
})

/** After a stop order the body that made it looks first (安全生产法 art. 65(3)); a hazard under it is not struck off. */
export const notUnderStopOrder = guard<object>({
  code: 'stop-order-not-lifted',
  otherwise: '停工停产决定还没有解除，不能销号。请等作出决定的部门审查同意后，先登记“解除停工停产”。',
  basis: [安全生产法('65', '1(3)')],
  holds: ({ matter }) => !stopped(matter),
})
