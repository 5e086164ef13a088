// What a review may not do: judge one's own work, a dossier that is not closed, or by half a sheet; and a township is not left
// without a day by which to mend.
import { lawBook } from '#law/instrument.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { reviewItemsOn } from '../review-items.ts'
import { phoneChecksOf } from './phone-checks.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')
const basis = [本地规定('')]

export type SheetRow = { readonly item: string; readonly verdict: string; readonly points?: number; readonly remark?: string }

function disputeOf({ matter, answers, around }: Pick<Circumstances<object>, 'matter' | 'around'> & { answers: object }): Matter | undefined {
  const id = (answers as { dispute?: unknown }).dispute ?? matter?.entries[0]?.answers['dispute']
  return typeof id === 'string' ? around(id) : undefined
}

export const dossierClosed = guard<{ readonly dispute: string }>({
  code: 'dossier-not-closed',
  otherwise: '这件纠纷还在办理，没有卷宗可评。请等它办结以后再评查。',
  basis: [人民调解法('27'), ...basis], field: 'dispute',
  holds: (circumstances) => disputeOf(circumstances)?.closedOn !== undefined,
})

/** The record of a review lies where its dossier lies, so that whoever may read the one may read the other. */
export const besideTheDossier = guard<{ readonly dispute: string }>({
  code: 'review-elsewhere',
  otherwise: '评查要登记在这件纠纷所在的村（社区）或者乡镇名下，请改选“登记在哪里”。',
  basis, field: 'area',
  holds: (circumstances) => { const dispute = disputeOf(circumstances); return dispute === undefined || dispute.area === circumstances.area },
})

export const notOwnWork = guard<object>({
  code: 'own-dossier',
  otherwise: '您办过这件纠纷，不能自己评查自己的卷宗。请换一位工作人员。',
  basis,
  holds: (circumstances) => disputeOf(circumstances)?.written.every((entry) => entry.actor !== circumstances.actor.account) ?? true,
})

/** What a plan has drawn, after every substitution; said by the plan's own entries. */
function drawnBy(plan: Matter | undefined): readonly string[] {
  let drawn: readonly string[] = []
  for (const { action, answers } of plan?.entries ?? []) {
    if (action === 'draw') drawn = ((answers['drawn'] ?? []) as readonly { readonly dispute: string }[]).map((each) => each.dispute)
    if (action === 'replace') drawn = drawn.map((each) => (each === answers['out'] ? String(answers['substitute']) : each))
  }
  return drawn
}

export const drawnIndeed = guard<{ readonly dispute: string; readonly why: string; readonly plan?: string }>({
  code: 'not-drawn',
  otherwise: '这件纠纷不在所选抽样计划抽中的名单里。抽样评查的请从名单里选；因为别的原因评查的，在“为什么评查”里照实选。',
  basis, field: 'plan',
  holds: ({ answers, around }) => (answers.why === 'drawn' ? answers.plan !== undefined && drawnBy(around(answers.plan)).includes(answers.dispute) : answers.plan === undefined),
})

export const sheetWhole = guard<{ readonly items: readonly SheetRow[] }>({
  code: 'sheet-not-whole',
  otherwise: '评查表要逐项填写：每个项目一行，不能少、不能多、不能重复，得分不能超过满分；不合格、有瑕疵的要写明表现。',
  basis, field: 'items',
  holds: (circumstances) => {
    const { answers, consulted, occurredOn } = circumstances
    // By the sheet of the day it was closed: nobody is judged by what was not asked yet.
    const sheet = reviewItemsOn(consulted('dossier-standard'), disputeOf(circumstances)?.closedOn ?? occurredOn)
    const [asked, said] = [sheet.map((each) => each.title), answers.items.map((each) => each.item)]
    return asked.length === said.length && asked.every((item) => said.includes(item))
      && answers.items.every((row) => explained(row) && (row.points ?? 0) <= (sheet.find((each) => each.title === row.item)?.full ?? row.points ?? 0))
  },
})

function explained(row: SheetRow): boolean {
  return row.verdict === 'good' || row.verdict === 'none' || (row.remark?.trim() ?? '') !== ''
}

export const nothingAmiss = guard<{ readonly items: readonly SheetRow[] }>({
  code: 'item-failed',
  otherwise: '评查表里有不合格的项目，不能评为合格。能补正的请“退回补正”，不能补正的请“评为不合格”。',
  basis, field: 'items',
  holds: ({ answers }) => answers.items.every((row) => row.verdict !== 'bad'),
})

/** One party's word against the paper is no proof, but it must not be passed over either. */
export const notDenied = guard<object>({
  code: 'party-denies',
  otherwise: '电话核实中有当事人说没有调解过或者不是本人签的，后来没有核实清楚，不能评为合格。请再核实一次，或者退回、评为不合格。',
  basis,
  holds: ({ matter }) => phoneChecksOf(matter).every((each) => !each.denies),
})

export const timeToMend = guard<{ readonly until: string }>({
  code: 'no-time-to-mend',
  otherwise: '补正期限要在退回当天以后，给乡镇留出时间。',
  basis, field: 'until',
  holds: ({ answers, occurredOn }) => answers.until > occurredOn,
})

/** Whoever did not agree to be asked has not answered, and nothing may be written down as their answer. */
export const consentFirst = guard<{ readonly reached: string; readonly consent?: boolean; readonly took?: string; readonly same?: string; readonly signed?: string; readonly performed?: string; readonly charged?: string; readonly words?: unknown }>({
  code: 'answers-without-consent',
  otherwise: '只有接通了当事人或者其家属、对方同意核实并记录的，才能填写回答；没有接通或者不同意的，只登记接通情况。',
  basis, field: 'consent',
  holds: ({ answers }) => {
    const answered = [answers.took, answers.same, answers.signed, answers.performed, answers.charged, answers.words].some((each) => each !== undefined)
    const asked = answers.reached === 'party' || answers.reached === 'family'
    return asked && answers.consent === true ? answers.took !== undefined : !answered
  },
})

/** A form of address is enough to know whom one spoke to; a full name is not for this paper. */
export const addressOnly = guard<{ readonly called?: string }>({
  code: 'full-name-written',
  otherwise: '只写称呼，如“李某”“张女士”，不写全名、号码。',
  basis, field: 'called',
  holds: ({ answers }) => answers.called === undefined || /^\p{Script=Han}{1,2}(某|先生|女士|同志|大爷|大娘|师傅|老师)$/u.test(answers.called.trim()),
})
