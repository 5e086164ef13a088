// Before deciding: what the party must be told, heard on, and given time for.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import { localOn } from '#procedure/local-values.ts'
import type { PenaltyKind } from '../penalty-kinds.ts'
import { hasInvestigated, lastOf, partyKindOf, powerNow, said, type Sanction } from './case-facts.ts'
import { hearingRequestDue, workingDaysOn } from './clocks.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

const money: readonly PenaltyKind[] = ['confiscateIncome', 'confiscateGoods']
const grievous: readonly PenaltyKind[] = ['downgrade', 'revokeLicence', 'restrict', 'bar', 'stop', 'close']

/** Must the party be told that it may ask for a hearing? Amounts that count as large are a local parameter; individual businesses are counted with citizens, to their favour. */
export function isHearingDue({ matter, answers, ...reading }: Pick<Circumstances<Sanction>, 'matter' | 'answers' | 'occurredOn' | 'consulted'>): boolean {
  const { kinds, fine = 0, confiscated = 0 } = answers
  const large = localOn(partyKindOf(matter) === 'organisation' ? 'pen-large-fine-organisation' : 'pen-large-fine-citizen', reading).value * 100
  return kinds.some((kind) => grievous.includes(kind)) || fine >= large || confiscated >= large
}

export const penaltyProposed = guard<object>({
  code: 'penalty-not-proposed',
  otherwise: '调查终结报告没有建议给予处罚，不能告知处罚。请按报告的建议办理，或者退回补充调查。',
  basis: [行政处罚法('57', '1')],
  holds: ({ matter }) => said(matter, 'conclude', 'proposal') === 'punish',
})

export const amountsFit = guard<Sanction>({
  code: 'amounts-do-not-fit',
  otherwise: '选了罚款的要填罚款数额，没有选的不填；没收的填金额（物品折价）。请核对种类和数额。',
  basis: [行政处罚法('59', '1(3)')],
  field: 'kinds',
  holds({ answers: { kinds, fine, confiscated } }) {
    return kinds.includes('fine') === ((fine ?? 0) > 0) && (confiscated === undefined || kinds.some((kind) => money.includes(kind)))
  },
})

export const withinPower = guard<Sanction>({
  code: 'penalty-beyond-power',
  otherwise: '处罚的种类或者罚款数额超出了这项执法事项的依据，不能擅自改变。请按清单登记的种类和上限重新填写。',
  basis: [行政处罚法('17'), 行政处罚法('76', '1(2)')],
  field: 'kinds',
  holds(circumstances) {
    const power = powerNow(circumstances)
    const { kinds, fine = 0 } = circumstances.answers
    return kinds.every((kind) => power.penalties?.includes(kind) ?? false) && fine <= (power.fineMost ?? Infinity)
  },
})

export const hearingTold = guard<Sanction & { readonly hearingTold: boolean }>({
  code: 'hearing-right-untold',
  otherwise: '拟作的处罚较重，必须告知当事人有权要求听证。请在告知书里写明，并选“已告知听证权利”。',
  basis: [行政处罚法('63', '1'), 行政处罚法('44')],
  field: 'hearingTold',
  holds: (circumstances) => circumstances.answers.hearingTold || !isHearingDue(circumstances),
})

export const answerTimeGiven = guard<{ readonly answerBy: string }>({
  code: 'no-time-to-answer',
  otherwise: '陈述、申辩的截止日期要晚于告知的日期，给当事人留出时间。',
  basis: [行政处罚法('45', '1')],
  field: 'answerBy',
  holds: ({ answers, occurredOn }) => answers.answerBy > occurredOn,
})

export const hearingOffered = guard<object>({
  code: 'no-right-to-hearing',
  otherwise: '本案没有告知听证权利，不适用听证。当事人的意见请登记为“陈述申辩”；应当告知而没有告知的，退回后重新告知。',
  basis: [行政处罚法('63', '1')],
  holds: ({ matter }) => said(matter, 'notify', 'hearingTold') === true,
})

export const requestedInTime = guard<object>({
  code: 'hearing-request-late',
  otherwise: '当事人要求听证超过了法定期限。请把意见登记为“陈述申辩”，照样要复核。',
  basis: [行政处罚法('64', '(1)')],
  holds: ({ matter, occurredOn }) => occurredOn <= (hearingRequestDue(lastOf(matter, 'notify')) ?? occurredOn),
})

export const noticeEarlyEnough = guard<{ readonly heldOn: PlainDate }>({
  code: 'hearing-notice-short',
  otherwise: '通知当事人的日子离听证太近，没有隔够法定的工作日。请把听证的日期往后定。',
  basis: [行政处罚法('64', '(2)'), 行政处罚法('85')],
  field: 'heldOn',
  holds: ({ answers, occurredOn }) => answers.heldOn > workingDaysOn('pen-hearing-notice', occurredOn),
})

export const chairImpartial = guard<{ readonly chair: string }>({
  code: 'chair-investigated',
  otherwise: '听证主持人是本案的调查人员，不能主持。请指定没有参加调查的人员。',
  basis: [行政处罚法('64', '(4)')],
  field: 'chair',
  holds: (circumstances) => !hasInvestigated(circumstances.answers.chair, circumstances),
})

export const hearingCalled = guard<object>({
  code: 'hearing-not-called',
  otherwise: '还没有发听证通知，不能举行听证。请先办理“通知听证”。',
  basis: [行政处罚法('64', '(2)')],
  holds: (circumstances: Circumstances<object>) => calledFor(circumstances) !== undefined,
})

export const notBeforeCalled = guard<object>({
  code: 'hearing-before-its-day',
  otherwise: '听证举行的日期早于通知的日期，请核对；提前举行的要重新通知。',
  basis: [行政处罚法('64', '(2)')],
  holds: (circumstances) => circumstances.occurredOn >= (calledFor(circumstances) ?? circumstances.occurredOn),
})

/** The day of the hearing last called, in the present round. */
function calledFor({ matter }: Circumstances<object>): PlainDate | undefined {
  const call = lastOf(matter, 'callHearing')
  const request = lastOf(matter, 'requestHearing')
  return call && request && call.seq > request.seq ? (call.answers['heldOn'] as PlainDate) : undefined
}

export const agentsFew = guard<{ readonly agents: number }>({
  code: 'agents-too-many',
  otherwise: '当事人委托的听证代理人超过了法定人数，请核对。',
  basis: [行政处罚法('64', '(5)')],
  field: 'agents',
  holds: ({ answers, occurredOn }) => answers.agents <= ruleOn('pen-hearing-agents', occurredOn).value,
})
