// Deciding: by the body whose decision it is, after the check where one is due, late only with the reason said.
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import { acceptedAs } from './acceptance.ts'
import { legalDue, promisedDue } from './clocks.ts'
import { cardOf } from './item-card.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 优化营商环境条例 = lawBook('business-environment-regulation')
const 本地规定 = lawBook('local-rules')

/** As the card said at acceptance; what is handled on the spot is accepted by that very act. */
function cardSays(fact: 'forward' | 'substantiveCheck', circumstances: Circumstances<object>): boolean {
  return (circumstances.matter ? acceptedAs(circumstances.matter, fact) : cardOf(circumstances)[fact]) === true
}

export const decidedHere = guard<object>({
  code: 'decided-above',
  otherwise: '这个事项由本乡镇初审、上级部门决定，本乡镇不能作决定。请办理“初审转报”。',
  basis: [行政许可法('35'), 本地规定('')],
  holds: (circumstances) => !cardSays('forward', circumstances),
})

export const forwardedItem = guard<object>({
  code: 'not-forwarded',
  otherwise: '这个事项由本乡镇决定，不用转报。请直接作出决定；事项权限有变动的，先修订办事事项。',
  basis: [行政许可法('35'), 本地规定('')],
  holds: (circumstances) => cardSays('forward', circumstances),
})

export const checkedFirst = guard<object>({
  code: 'check-missing',
  otherwise: '这个事项要先核实材料的实质内容，核查记录还没有登记。请先办理“实质核查”。',
  basis: [行政许可法('34', '3'), 本地规定('')],
  holds: (circumstances) => !cardSays('substantiveCheck', circumstances) || (circumstances.matter?.entries.some((entry) => entry.action === 'check') ?? false),
})

export const twoCheckers = guard<{ readonly checkers: readonly string[] }>({
  code: 'checkers-too-few',
  otherwise: '核实材料的实质内容，应当指派两名以上工作人员。请补上另一位核查人员。',
  basis: [行政许可法('34', '3')],
  field: 'checkers',
  holds: ({ answers, occurredOn }) => new Set(answers.checkers).size >= ruleOn('svc-two-checkers', occurredOn).value,
})

export const lateExplained = guard<{ readonly lateReason?: string }>({
  code: 'lateness-unexplained',
  otherwise: '已经超过承诺的办结日期，请写明超时的原因；超过办理时间的，要公开说明理由。',
  basis: [优化营商环境条例('36', '2'), 本地规定('')],
  field: 'lateReason',
  holds: ({ matter, occurredOn, answers }) => answers.lateReason !== undefined || occurredOn <= (promisedDue(matter, occurredOn) ?? occurredOn),
})

export const extendedOnce = guard<object>({
  code: 'extended-already',
  otherwise: '办理期限已经延长过一次，不能再延长。',
  basis: [行政许可法('42', '1')],
  holds: ({ matter }) => matter?.entries.every((entry) => entry.action !== 'extend') ?? true,
})

export const extensionProvided = guard<object>({
  code: 'no-extension-here',
  otherwise: '只有由本机关决定、按行政许可法一般期限办理的行政许可才能延长。其他事项按期办结；超过承诺时限的，办结时说明原因。',
  basis: [行政许可法('42'), 行政许可法('43')],
  holds: ({ matter }) => ['decideDays', 'jointDays'].some((term) => typeof acceptedAs(matter, term) === 'number'),
})

export const extendedInTime = guard<object>({
  code: 'extended-too-late',
  otherwise: '法定期限已经过了，不能再延长。请尽快作出决定。',
  basis: [行政许可法('42', '1')],
  holds: ({ matter, occurredOn }) => occurredOn <= (legalDue(matter, occurredOn) ?? occurredOn),
})

const heads: readonly string[] = ['township-head', 'deputy-head']

export const approvedByAnother = guard<{ readonly approver: string }>({
  code: 'approves-own-extension',
  otherwise: '延长期限须经本机关负责人批准，经办人不能自己批准。请选批准的负责人。',
  basis: [行政许可法('42', '1')],
  field: 'approver',
  holds: ({ answers, actor }) => answers.approver !== actor.account || heads.includes(actor.post),
})

/** Of several bodies together the government's head approves, whoever asks (art. 42.2). */
export const approvedByGovernment = guard<object>({
  code: 'joint-extension-by-staff',
  otherwise: '统一、联合、集中办理的延期，须经本级政府负责人批准。请由乡镇负责人登记。',
  basis: [行政许可法('42', '2')],
  holds: ({ matter, actor }) => typeof acceptedAs(matter, 'jointDays') !== 'number' || heads.includes(actor.post),
})

export const licenceGranted = guard<object>({
  code: 'no-licence-granted',
  otherwise: '只有准予行政许可的决定才要公开；本件不是行政许可，或者没有准予。',
  basis: [行政许可法('40')],
  holds: ({ matter }) => acceptedAs(matter, 'kind') === 'licence' && (matter?.entries.some((entry) => entry.action === 'grant' || entry.action === 'handleOnSpot') ?? false),
})
