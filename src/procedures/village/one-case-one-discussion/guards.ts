// Raising money and labour: who may ask for it, from whom, how much, and that nothing is collected or spent beyond it.
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import { localOn } from '#procedure/local-values.ts'
import type { Matter } from '#procedure/matter.ts'
import { atLeast, justOver, type Body } from '../bodies.ts'
import { mayComeDownOn } from '../posting.ts'
import { villageCounts } from '../village-register.ts'

const 农业法 = lawBook('agriculture-law')
const 村委会组织法 = lawBook('villagers-committee-law')
const 筹资筹劳办法 = lawBook('village-fund-raising-measures')
const 操作程序意见 = lawBook('village-fund-raising-procedure-opinion')
const 本地规定 = lawBook('local-rules')

/** What was last laid before the villagers. */
export type Plan = { readonly perHead: number; readonly heads: number; readonly daysPerWorker: number; readonly workers: number }

export function planOf(matter: Matter | undefined): Plan | undefined {
  return matter?.entries.findLast((entry) => 'perHead' in entry.answers)?.answers as Plan | undefined
}

export function total(matter: Matter | undefined, action: string, answer: string): number {
  return (matter?.entries ?? []).filter((entry) => entry.action === action).reduce((sum, entry) => sum + Number(entry.answers[answer] ?? 0), 0)
}

export const enoughProposers = guard<{ readonly proposer: string; readonly signers?: number }>({
  code: 'too-few-proposers', field: 'signers',
  otherwise: '联名的人数不够：村民联名要十分之一以上，村民代表联名要五分之一以上。请核对人数，或者由村委会提出。',
  basis: [筹资筹劳办法('')],
  holds: (circumstances) => (circumstances.answers.signers ?? 0) >= signersNeeded(circumstances),
})

function signersNeeded(circumstances: Circumstances<{ readonly proposer: string }>): number {
  const [counts, day] = [villageCounts(circumstances), circumstances.occurredOn]
  if (circumstances.answers.proposer === 'villagers') return atLeast(counts?.adults ?? Infinity, ruleOn('raise-proposer-villagers', day).value)
  if (circumstances.answers.proposer === 'representatives') return atLeast(counts?.representatives ?? Infinity, ruleOn('raise-proposer-reps', day).value)
  return 0
}

export const somethingRaised = guard<Plan>({
  code: 'nothing-raised', field: 'perHead',
  otherwise: '方案里既没有筹资也没有筹劳。不向村民筹的，请用“四议两公开”。',
  basis: [筹资筹劳办法('')],
  holds: ({ answers }) => answers.perHead * answers.heads > 0 || answers.daysPerWorker * answers.workers > 0,
})

export const withinMoneyCap = guard<Plan>({
  code: 'over-money-cap', field: 'perHead',
  otherwise: '每人筹资超过了上限。上限由省里定，请降低标准或者核对本地参数。',
  basis: [农业法('87', '2'), 本地规定('')],
  holds: (circumstances) => circumstances.answers.perHead <= localOn('raise-money-cap', circumstances).value * 100,
})

export const withinLabourCap = guard<Plan>({
  code: 'over-labour-cap', field: 'daysPerWorker',
  otherwise: '每个劳动力的工日超过了上限。上限由省里定，请减少工日或者核对本地参数。',
  basis: [农业法('87', '2'), 本地规定('')],
  holds: (circumstances) => circumstances.answers.daysPerWorker <= localOn('raise-labour-cap', circumstances).value,
})

type Represented = { readonly body: Body; readonly householdsPresent?: number; readonly householdsAgreed?: number }

export const householdsAsked = guard<Represented>({
  code: 'households-not-asked', field: 'body',
  otherwise: '由村民代表会议表决的，会前要由代表逐户征求意见、农户签字。请先登记“征求农户意见”。',
  basis: [筹资筹劳办法(''), 操作程序意见('')],
  holds: ({ answers, matter }) => answers.body !== 'representatives' || (matter?.entries.some((entry) => entry.action === 'askHouseholds') ?? false),
})

export const householdsRepresented = guard<Represented>({
  code: 'households-not-represented', field: 'householdsPresent',
  otherwise: '到会代表所代表的农户不到全村的三分之二，不能表决筹资筹劳。请另行召集。',
  basis: [筹资筹劳办法('')],
  holds: (circumstances) => {
    const { answers, occurredOn } = circumstances
    const all = villageCounts(circumstances)?.households ?? 0
    const present = answers.householdsPresent ?? 0
    return answers.body !== 'representatives' || (present <= all && present >= atLeast(all, ruleOn('raise-reps-quorum', occurredOn).value))
  },
})

export const householdsAgree = guard<Represented>({
  code: 'households-do-not-agree', field: 'householdsAgreed',
  otherwise: '赞成的农户没有超过到会代表所代表农户的一半，没有通过。请登记“没有通过”。',
  basis: [农业法('87', '1'), 筹资筹劳办法('')],
  holds: ({ answers, occurredOn }) => {
    const present = answers.householdsPresent ?? 0
    const agreed = answers.householdsAgreed ?? 0
    return answers.body !== 'representatives' || (agreed <= present && agreed >= justOver(present, ruleOn('raise-reps-majority', occurredOn).value))
  },
})

export const authorisedForRaising = guard<{ readonly body: Body; readonly authorised?: boolean }>({
  code: 'representatives-not-authorised', field: 'authorised',
  otherwise: '筹资筹劳由村民会议决定，村民会议授权的才由村民代表会议决定。请查明授权，或者召开村民会议。',
  basis: [村委会组织法('28', '2'), 筹资筹劳办法('')],
  holds: ({ answers }) => answers.body !== 'representatives' || answers.authorised === true,
})

export const collectedWithinPlan = guard<{ readonly money: number; readonly days: number }>({
  code: 'collected-beyond-plan', field: 'money',
  otherwise: '收的比县里审核的方案多。多收的要退还；收费标准不能自己提高。',
  basis: [农业法('87', '2'), 筹资筹劳办法('')],
  holds: ({ answers, matter }) => {
    const plan = planOf(matter)
    return plan !== undefined && total(matter, 'collect', 'money') + answers.money <= plan.perHead * plan.heads && total(matter, 'collect', 'days') + answers.days <= plan.daysPerWorker * plan.workers
  },
})

export const spentWithinMoney = guard<{ readonly raised: number; readonly others: number; readonly spent: number }>({
  code: 'accounts-do-not-add-up', field: 'spent',
  otherwise: '公布的筹资数与登记收到的不一致，或者支出多于收入。请核对账目后再公布。',
  basis: [筹资筹劳办法('')],
  holds: ({ answers, matter }) => answers.raised === total(matter, 'collect', 'money') && answers.spent <= answers.raised + answers.others,
})

export const useHungLongEnough = guard<object>({
  code: 'posting-too-short',
  otherwise: '使用情况公布的日数还不够，不能办结。2026年起不少于十五日；以前的按本地规定。',
  basis: [村委会组织法('35', '4'), 本地规定('')],
  holds: ({ matter, occurredOn }) => {
    const posted = matter?.entries.findLast((entry) => entry.action === 'publishUse')
    return posted !== undefined && occurredOn >= mayComeDownOn(posted)
  },
})
