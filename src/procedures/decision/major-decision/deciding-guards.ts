// How it is decided: by the right body, with a quorum, everybody's position on record, the head last; then asked of the party
// committee, told to the public, carried out, and not changed on the quiet (重大行政决策程序暂行条例 arts. 30-37).
import { lawBook, type Basis } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard, type Guard } from '#procedure/guard.ts'
import { localOn } from '#procedure/local-values.ts'
import { headOf, majorityOfDue, meetingGuards, mostAgree, type Held } from '../meeting-guards.ts'
import { didThisRound, isAdministrative, kindOf, thisRound } from './decision-kinds.ts'

const 条例 = lawBook('major-decision-regulation')
const 组织法 = lawBook('local-government-organic-law')
const 干部任用条例 = lawBook('cadre-appointment-regulations')
const 本地规定 = lawBook('local-rules')

const localQuorum = { basis: [本地规定('')], share: (held: Parameters<typeof localOn>[1]) => localOn('dec-meeting-quorum', held).value }

const heldRightly = [
  ...meetingGuards({ record: [条例('30', '2'), 条例('30', '3')], quorum: localQuorum, applies: ({ matter }) => isAdministrative(matter) }),
  ...meetingGuards({
    record: [干部任用条例('')], applies: ({ matter }) => kindOf(matter) === 'appointment',
    quorum: { basis: [干部任用条例('')], share: ({ occurredOn }) => ruleOn('dec-appointment-quorum', occurredOn).value },
  }),
  ...meetingGuards({ record: [本地规定('')], quorum: localQuorum, applies: ({ matter }) => !isAdministrative(matter) && kindOf(matter) !== 'appointment' }),
]

const decidedByGovernment = guard<Held>({
  code: 'not-a-government-meeting',
  otherwise: '重大行政决策要经政府会议讨论，由乡镇长在集体讨论的基础上决定。党委会研究的，另行登记“向党委请示报告”。',
  basis: [条例('30', '1'), 条例('42')], field: 'body',
  holds: ({ answers, matter }) => !isAdministrative(matter) || answers.body === 'government',
})

const decidedByPartyCommittee = guard<Held>({
  code: 'not-a-party-committee-meeting',
  otherwise: '人事任免事项按照党内规定由党委会集体讨论决定，请选“党委会议”。', basis: [干部任用条例(''), 本地规定('')], field: 'body',
  holds: ({ answers, matter }) => kindOf(matter) !== 'appointment' || answers.body === 'party',
})

const held = [...heldRightly, decidedByGovernment, decidedByPartyCommittee]

/** One rule on two grounds: the regulation for major administrative decisions, the law on local governments and local rules for the rest. */
function onItsGround(spec: Omit<Guard<Held>, 'basis'>, byRegulation: readonly Basis[]): readonly Guard<Held>[] {
  return [
    guard<Held>({ ...spec, basis: byRegulation, holds: (circumstances) => !isAdministrative(circumstances.matter) || spec.holds(circumstances) }),
    guard<Held>({ ...spec, basis: [组织法('6', '3'), 本地规定('')], holds: (circumstances) => isAdministrative(circumstances.matter) || spec.holds(circumstances) }),
  ]
}

/** In a government's meeting the head decides, for or against (首长负责制). */
const headAgrees = onItsGround({
  code: 'head-did-not-agree',
  otherwise: '政府会议在集体讨论的基础上由行政首长作出决定，首长没有同意的，不能登记为通过。请按实际结果登记“讨论未通过”或者“缓议”。',
  field: 'members',
  holds: ({ answers }) => answers.body !== 'government' || headOf(answers.members) === undefined || headOf(answers.members)?.position === 'agree',
}, [条例('30', '1')])

const headDisagrees = onItsGround({
  code: 'head-agreed',
  otherwise: '行政首长同意的，不能登记为未通过。请核对首长的意见，或者登记“讨论通过”。',
  field: 'members',
  holds: ({ answers }) => answers.body !== 'government' || headOf(answers.members)?.position !== 'agree',
}, [条例('30', '1')])

/** The head decides against the majority only with reasons given in the meeting (art. 30). */
const headExplains = onItsGround({
  code: 'head-did-not-explain',
  otherwise: '行政首长的决定与多数人的意见不一致，要在会上说明理由。请填写说明的理由。',
  field: 'headReasons',
  holds: ({ answers }) => answers.body !== 'government' || answers.headReasons !== undefined || headOf(answers.members) === undefined || (headOf(answers.members)?.position === 'agree') === mostAgree(answers.members),
}, [条例('30', '2')])

/** Where a committee decides, it decides by more than half of all its members: party rules say so for appointments, local ones for the rest. */
function byMajority(spec: Omit<Guard<Held>, 'basis' | 'field'>): readonly Guard<Held>[] {
  return [true, false].map((appointment) => guard<Held>({
    ...spec, field: 'members', basis: [appointment ? 干部任用条例('') : 本地规定('')],
    holds: (circumstances) => circumstances.answers.body === 'government' || (kindOf(circumstances.matter) === 'appointment') !== appointment || spec.holds(circumstances),
  }))
}

const majorityFor = byMajority({
  code: 'majority-missing',
  otherwise: '同意的没有超过应到会人员的半数，不能登记为通过。请核对各人的意见，或者登记“讨论未通过”“缓议”。',
  holds: ({ answers }) => majorityOfDue(answers.members),
})

const majorityMissing = byMajority({
  code: 'majority-was-for', otherwise: '同意的已经超过应到会人员的半数，不能登记为未通过。请核对各人的意见。',
  holds: ({ answers }) => !majorityOfDue(answers.members),
})

export const passes = [...held, ...headAgrees, ...headExplains, ...majorityFor]
export const fails = [...held, ...headDisagrees, ...headExplains, ...majorityMissing]
export const postpones = held

export const partyAsked = guard<object>({
  code: 'party-committee-not-asked',
  otherwise: '重大行政决策出台前，要按规定向同级党委请示报告。请先登记“向党委请示报告”。',
  basis: [条例('31')],
  holds: ({ matter }) => !isAdministrative(matter) || didThisRound(matter, 'reportToParty'),
})

export const partyNotAgainst = guard<object>({
  code: 'party-committee-refused',
  otherwise: '党委对本决策不同意或者提出了修改意见，不能公布。请办理“重大调整”修改后重新讨论，或者再次请示。',
  basis: [条例('31')],
  holds: ({ matter }) => !isAdministrative(matter) || ['agreed', undefined].includes(thisRound(matter).findLast((entry) => entry.action === 'reportToParty')?.answers['result'] as string | undefined),
})

/** Where the public or experts were heard, the announcement tells what became of it (art. 32). */
export const adoptionTold = guard<{ readonly explanation?: string }>({
  code: 'adoption-untold',
  otherwise: '公开征求过意见或者作过专家论证的，公布决策时要说明意见的采纳情况。请填写。',
  basis: [条例('32')], field: 'explanation',
  holds: ({ answers, matter }) => !isAdministrative(matter) || answers.explanation !== undefined || !didThisRound(matter, 'closeComment', 'hear', 'consultExperts'),
})

export const assessorFresh = guard<{ readonly sameAssessor: boolean }>({
  code: 'assessor-not-fresh',
  otherwise: '决策前承担主要论证评估工作的单位，不能再做决策后评估。请另选评估单位。', basis: [条例('36', '2')], field: 'sameAssessor',
  holds: ({ answers }) => !answers.sameAssessor,
})

export const filedOnce = guard<object>({
  code: 'filed-already', otherwise: '本事项已经归档。卷内材料有增减的，先更正原来的归档记录。', basis: [条例('33'), 本地规定('')],
  holds: ({ matter }) => matter?.entries.at(-1)?.action !== 'file',
})
