// 以案定补: what a county pays for a dispute that was mediated, worked out from the record and never chosen by hand. A grade is the
// highest of which one row of conditions is met in full; the row that decided says so in words.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Matter } from '#procedure/matter.ts'
import { dangers, type Danger } from './dangers.ts'
import { outcomes, type DisputeFacts } from './dispute-facts.ts'
import { disputeTypes, type DisputeType } from './dispute-types.ts'

export const payLevels = { village: '村（社区）级', township: '乡镇（街道）级' } as const
export const payForms = { written: '书面协议', oral: '口头协议' } as const
export const payOutcomes = { agree: '达成协议', fail: '调解不成，但已告知途径' } as const
export const payConditions = { review: '卷宗评查合格', performed: '协议全部履行' } as const

type Level = keyof typeof payLevels
type Form = keyof typeof payForms

/** One row of a grade: everything it names must hold. */
export type Criterion = {
  readonly grade: string
  readonly types?: readonly DisputeType[]
  /** So many parties or more. */
  readonly parties?: number
  /** So much by the agreement or more, 分. */
  readonly amount?: number
  readonly danger?: readonly Danger[]
  readonly form?: Form
  readonly level?: Level
}

export type Standard = {
  readonly name: string
  readonly from: PlainDate
  /** From the lowest grade to the highest; what each level is paid, 分. */
  readonly grades: readonly { readonly grade: string; readonly level: Level; readonly yuan: number }[]
  readonly criteria?: readonly Criterion[]
  readonly pays: readonly (keyof typeof payOutcomes)[]
  readonly needs?: readonly (keyof typeof payConditions)[]
}

/** What the standard says as it stands; and the last day for which it pays, once it was retired. */
export function standardSaid(standard: Pick<Matter, 'entries'> | undefined): (Standard & { readonly until?: PlainDate }) | undefined {
  const said = standard?.entries.findLast((entry) => 'grades' in entry.answers)?.answers as unknown as Standard | undefined
  const until = standard?.entries.findLast((entry) => entry.action === 'retire')?.answers['until'] as PlainDate | undefined
  return said && { ...said, ...(until === undefined ? {} : { until }) }
}

/** Grades from the lowest to the highest, each once. */
export function gradesOf(standard: Pick<Standard, 'grades'>): readonly string[] {
  return [...new Set(standard.grades.map((each) => each.grade))]
}

export type Graded = { readonly grade: string; /** The rule that decided, in words. */ readonly why: string }

/** The highest grade of which a row is met; the lowest where none is. */
export function gradeOf(dispute: DisputeFacts, standard: Standard): Graded {
  const grades = gradesOf(standard)
  for (const grade of [...grades].reverse()) {
    const met = (standard.criteria ?? []).filter((each) => each.grade === grade).map((each) => metBy(dispute, each)).find((each) => each !== undefined)
    if (met !== undefined) return { grade, why: `${met}，按“${grade}”` }
  }
  const [lowest = ''] = grades
  return { grade: lowest, why: grades.length === 1 ? `都按“${lowest}”` : `没有达到更高一级的条件，按“${lowest}”` }
}

/** In words how the dispute meets every condition of the row; nothing when it fails one, or the row asks for nothing. */
function metBy(dispute: DisputeFacts, row: Criterion): string | undefined {
  const said = [
    row.types && condition(row.types.includes(dispute.type), `类型是${disputeTypes[dispute.type]}`),
    row.parties !== undefined && condition(dispute.parties >= row.parties, `当事人${dispute.parties}人，满${row.parties}人`),
    row.amount !== undefined && condition((dispute.agreement?.amount ?? 0) >= row.amount, `协议金额${yuanText(dispute.agreement?.amount ?? 0)}，满${yuanText(row.amount)}`),
    row.danger && dangerSaid(dispute, row.danger),
    row.form && condition(dispute.agreement?.form === row.form, `达成的是${payForms[row.form]}`),
    row.level && condition(dispute.level === row.level, `由${payLevels[row.level]}调解`),
  ].filter((each) => each !== undefined && each !== false)
  return said.length > 0 && said.every((each) => each.holds) ? said.map((each) => each.words).join('，') : undefined
}

type Said = { readonly holds: boolean; readonly words: string }

function condition(holds: boolean, words: string): Said {
  return { holds, words }
}

function dangerSaid(dispute: DisputeFacts, wanted: readonly Danger[]): Said {
  const noted = dispute.dangers.find((each) => (wanted as readonly string[]).includes(each.kind))
  return condition(noted !== undefined, noted ? `登记过${dangers[noted.kind as Danger]}` : '')
}

/** 分 → `1200元` */
export function yuanText(fen: number): string {
  return `${(fen / 100).toFixed(fen % 100 === 0 ? 0 : 2)}元`
}

/** What stands against paying for this dispute, all of it; empty when nothing does. */
export function reasonsAgainst(dispute: DisputeFacts, standard: Standard & { readonly until?: PlainDate }, passed: boolean): readonly string[] {
  const end = dispute.ended
  if (dispute.acceptedOn === undefined || end === undefined) return ['还没有结果']
  const { grade } = gradeOf(dispute, standard)
  return [
    ...((standard.pays as readonly string[]).includes(end.outcome) ? [] : [`结果是“${end.outcome === 'decline' ? '不予受理' : outcomes[end.outcome]}”，按标准不发`]),
    ...(end.on < standard.from ? [`在标准施行（${standard.from}）以前有结果，按原来的标准`] : []),
    ...(standard.until !== undefined && end.on > standard.until ? [`在标准停用（${standard.until}）以后有结果，按新的标准`] : []),
    ...(standard.needs?.includes('performed') && end.outcome === 'agree' && dispute.performedOn === undefined ? ['协议还没有登记全部履行'] : []),
    ...(standard.needs?.includes('review') && !passed ? ['卷宗还没有评查合格'] : []),
    ...(dispute.level === 'county' ? ['由县级调解组织接手，不在乡镇发'] : standard.grades.some((each) => each.grade === grade && each.level === dispute.level) ? [] : [`标准里没有写${payLevels[dispute.level]}“${grade}”的金额`]),
    ...(dispute.mediators.length === 0 ? ['没有登记由哪位调解员调解（“确定调解员”）'] : []),
  ]
}

/** Shared equally among the mediators, to the 分; what cannot be shared goes to those named first. */
export function shares(fen: number, mediators: readonly string[]): readonly { readonly mediator: string; readonly yuan: number }[] {
  const each = Math.floor(fen / mediators.length)
  const over = fen - each * mediators.length
  return mediators.map((mediator, index) => ({ mediator, yuan: each + (index < over ? 1 : 0) }))
}
