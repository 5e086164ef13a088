// What the review law asks of the one whose act is under review.
import { inForceOn, lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard } from '#procedure/guard.ts'
import type { PlainDate } from '#calendar/plain-date.ts'

const 行政复议法 = lawBook('administrative-reconsideration-law')
const 实施条例 = lawBook('reconsideration-implementation-regulation')

export const agentsFew = guard<{ readonly agents: readonly string[] }>({
  code: 'too-many-agents',
  otherwise: '指定工作人员一至二名作为代理人，不能只委托律师。请减到两名以内。',
  basis: [实施条例('18')],
  field: 'agents',
  holds: ({ answers, occurredOn }) => !inForceOn(实施条例('18'), occurredOn) || answers.agents.length <= ruleOn('rev-agents-most', occurredOn).value,
})

/** What was not gathered before the act cannot be gathered now (art. 46.1): nothing dated after the review reached us. */
export const gatheredBefore = guard<{ readonly evidence: readonly { readonly gatheredOn?: PlainDate }[] }>({
  code: 'evidence-gathered-during-review',
  otherwise: '复议期间不得自行收集证据，自行收集的不作为认定行政行为合法的依据。请去掉收到申请书副本以后取得的材料；经复议机构同意补充的，办理“补充证据”。',
  basis: [行政复议法('46')],
  field: 'evidence',
  holds: ({ answers, matter }) => matter !== undefined && answers.evidence.every(({ gatheredOn }) => gatheredOn === undefined || gatheredOn <= matter.openedOn),
})

export const supplementAgreed = guard<{ readonly agreed: boolean }>({
  code: 'supplement-not-agreed',
  otherwise: '申请人、第三人提出了当初没有提出的理由或者证据，并经复议机构同意，才可以补充证据。请先征得同意。',
  basis: [行政复议法('46', '2')],
  field: 'agreed',
  holds: ({ answers }) => answers.agreed,
})

export const performedFirst = guard<object>({
  code: 'decision-not-performed',
  otherwise: '复议决定要履行。请先办理“登记履行”，再结案。',
  basis: [行政复议法('77', '1')],
  holds: ({ matter }) => {
    const decided = matter?.entries.findLast((entry) => entry.action === 'decide')
    return decided?.noted?.['binding'] !== true || (matter?.entries.some((entry) => entry.action === 'perform') ?? false)
  },
})
