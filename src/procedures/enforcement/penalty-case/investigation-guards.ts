// Finding the facts: by officers who have not withdrawn, with every thing registered for preservation dealt with, and the
// clock running.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { certificatesOfThisPlace, certificatesValid, holderOf, twoOfficers, type Officered } from '../valid-certificates.ts'
import { allOf, hasInvestigated, isClockStopped, lastOf, unsettled } from './case-facts.ts'
import { decisionDue } from './clocks.ts'
import { certificatesCoverCase } from './filing-guards.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

const notRecused = guard<Officered>({
  code: 'officer-recused',
  otherwise: '所选的人员已经决定回避，不能再办本案。请换其他执法人员。',
  basis: [行政处罚法('43', '1')],
  field: 'officers',
  holds: ({ answers, matter }) => allOf(matter, 'recuse').every((entry) => entry.answers['granted'] !== true || !answers.officers.includes(String(entry.answers['officer']))),
})

/** What every act of fact-finding is held against. */
export const officered = [twoOfficers, certificatesValid, certificatesOfThisPlace, certificatesCoverCase, notRecused] as const

export const approvedByHead = guard<Officered & { readonly approver: string }>({
  code: 'approves-own-preservation',
  otherwise: '先行登记保存须经本机关负责人批准，办案人员不能自己批准。请选批准的负责人。',
  basis: [行政处罚法('56')],
  field: 'approver',
  holds: ({ answers, around, actor }) => answers.approver !== actor.account && answers.officers.every((id) => holderOf(around(id)) !== answers.approver),
})

export const somethingPreserved = guard<object>({
  code: 'nothing-preserved',
  otherwise: '没有等待处理的登记保存物品。',
  basis: [行政处罚法('56')],
  holds: ({ matter }) => unsettled(matter),
})

export const preservationSettled = guard<object>({
  code: 'preservation-open',
  otherwise: '先行登记保存的物品还没有作出处理决定。请先办理“登记保存物品处理”。',
  basis: [行政处罚法('56')],
  holds: ({ matter }) => !unsettled(matter),
})

export const factsFound = guard<object>({
  code: 'nothing-investigated',
  otherwise: '还没有询问笔录或者检查笔录，也没有收集证据，不能终结调查。请先调查取证。',
  basis: [行政处罚法('40'), 行政处罚法('54', '1')],
  holds: ({ matter }) => lastOf(matter, 'inquire', 'inspect') !== undefined && lastOf(matter, 'inspect', 'collect', 'appraise') !== undefined,
})

export const evidenceVerified = guard<object>({
  code: 'evidence-unverified',
  otherwise: '还有证据没有查证属实，不能作为认定事实的根据。请先办理“核实证据”，查不实的不采用。',
  basis: [行政处罚法('46', '2')],
  holds({ matter }) {
    const doubtful = allOf(matter, 'collect').findLast((entry) => entry.answers['verified'] !== true)
    return doubtful === undefined || (lastOf(matter, 'verify')?.seq ?? 0) > doubtful.seq
  },
})

export const clockRuns = guard<object>({
  code: 'clock-stopped',
  otherwise: '不计入办案期限的期间还没有结束。请先办理“恢复计算期限”。',
  basis: [行政处罚法('60')],
  holds: ({ matter }) => !isClockStopped(matter),
})

export const clockStands = guard<object>({
  code: 'clock-not-stopped',
  otherwise: '办案期限正在计算，没有需要恢复的。',
  basis: [行政处罚法('60')],
  holds: ({ matter }) => isClockStopped(matter),
})

export const extendedInTime = guard<object>({
  code: 'extended-too-late',
  otherwise: '办案期限已经过了，不能再延长。请尽快作出决定。',
  basis: [行政处罚法('60')],
  holds: ({ matter, occurredOn }) => occurredOn <= (decisionDue(matter, occurredOn) ?? occurredOn),
})

export const extendedLater = guard<{ readonly until: string }>({
  code: 'extension-not-longer',
  otherwise: '延长后的日期不晚于现在的期限，请核对。',
  basis: [行政处罚法('60')],
  field: 'until',
  holds: ({ answers, matter, occurredOn }) => answers.until > (decisionDue(matter, occurredOn) ?? occurredOn),
})

/** Whoever found the facts does not judge them. */
export const judgedByAnother = guard<object>({
  code: 'investigator-judges',
  otherwise: '本案的调查人员不能审批自己办的案件。请由其他负责人办理。',
  basis: [行政处罚法('57', '1')],
  holds: (circumstances) => !hasInvestigated(circumstances.actor.account, circumstances),
})
