// The review of the case file, made before closing and not after: every point that reviewers look for, each told at once with
// its article. What can still be mended must be; what cannot is explained in the file, and counted as a fault of it.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import { guard, type Guard } from '#procedure/guard.ts'
import { penaltyKinds, type PenaltyKind } from '../penalty-kinds.ts'
import { allOf, decided, isClockStopped, isContested, lastOf, owed, type AnyCase } from './case-facts.ts'
import { endOf } from './clocks.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 民事诉讼法 = lawBook('civil-procedure-law')
const 行政强制法 = lawBook('administrative-coercion-law')

/** `procedure`: a step was missed or late; `document`: the step was taken and its paper falls short. */
type Kind = 'procedure' | 'document'

export type ReviewPoint = {
  readonly title: string
  readonly kind: Kind
  /** What to do about it. */
  readonly otherwise: string
  readonly basis: readonly Basis[]
  met(file: AnyCase): boolean
}

const records = ['inspect', 'inquire', 'preserve'] as const
const every = (file: AnyCase, actions: readonly string[], key: string, good: unknown) => allOf(file, ...actions).every((entry) => entry.answers[key] === good)
const punished = (file: AnyCase) => lastOf(file, 'decide') !== undefined && lastOf(file, 'annul') === undefined

/** Faults of the past: no step can mend them now, so they are explained. */
export const historic = {
  certificateShown: {
    title: '每次检查、询问、登记保存都主动出示了执法证件', kind: 'procedure', basis: [行政处罚法('55', '1')],
    otherwise: '有的检查、询问、登记保存没有出示执法证件。请办理“补写案卷说明”，写明原因和责任。',
    met: (file) => every(file, records, 'shown', true),
  },
  rightsTold: {
    title: '询问时告知了权利和义务', kind: 'procedure', basis: [行政处罚法('43', '2'), 行政处罚法('45', '1')],
    otherwise: '有的询问没有告知陈述、申辩、申请回避的权利。请办理“补写案卷说明”。',
    met: (file) => every(file, ['inquire'], 'rightsTold', true),
  },
  recordsSigned: {
    title: '笔录经核对签名，或者注明拒签', kind: 'document', basis: [行政处罚法('55', '2'), 行政处罚法('64', '(8)')],
    otherwise: '有的笔录没有签名，也没有注明拒签。请办理“补写案卷说明”，不能事后代签。',
    met: (file) => allOf(file, ...records, 'settlePreserved').every((entry) => entry.answers['signed'] !== 'missing') && every(file, ['holdHearing'], 'signed', true),
  },
  preservedInTime: {
    title: '先行登记保存按期作出了处理决定', kind: 'procedure', basis: [行政处罚法('56')],
    otherwise: '先行登记保存的物品超过法定期限才处理。请办理“补写案卷说明”。',
    met: (file) => allOf(file, 'preserve').every((entry, index) => (allOf(file, 'settlePreserved')[index]?.occurredOn ?? '') <= endOf('pen-sample-register-decide', entry.occurredOn)),
  },
  decidedInTime: {
    title: '在办案期限以内作出了决定', kind: 'procedure', basis: [行政处罚法('60')],
    otherwise: '作出决定超过了办案期限。请办理“补写案卷说明”。',
    met: (file) => lastOf(file, 'decide', 'decideNone')?.noted?.['inTime'] !== false,
  },
  servedInTime: {
    title: '决定书按期送达', kind: 'procedure', basis: [行政处罚法('61', '1')],
    otherwise: '决定书超过法定期限才送达。请办理“补写案卷说明”。',
    met: (file) => isServedInTime(file),
  },
  serviceProven: {
    title: '送达回证签收或者记明', kind: 'document', basis: [民事诉讼法('87')],
    otherwise: '没有送达回证，或者回证没有签收、记明。请补齐回证；补不齐的，办理“补写案卷说明”。',
    met: (file) => every(file, ['serve', 'serveNone'], 'receipt', true),
  },
  expertToldParty: {
    title: '鉴定意见告知了当事人', kind: 'procedure', basis: [行政处罚法('44')],
    otherwise: '鉴定意见没有告知当事人。请办理“补写案卷说明”。',
    met: (file) => every(file, ['appraise'], 'toldParty', true),
  },
  waiverSigned: {
    title: '放弃陈述、申辩、听证有书面确认', kind: 'document', basis: [行政处罚法('62')],
    otherwise: '当事人放弃权利没有书面确认。请补齐；补不齐的，办理“补写案卷说明”。',
    met: (file) => every(file, ['waive'], 'signed', true),
  },
  urgedWithRights: {
    title: '催告时告知了陈述、申辩的权利', kind: 'procedure', basis: [行政强制法('35')],
    otherwise: '催告时没有告知陈述、申辩的权利。请办理“补写案卷说明”。',
    met: (file) => every(file, ['urge'], 'told', true),
  },
  receiptsKept: {
    title: '缴纳罚款的票据齐全', kind: 'document', basis: [行政处罚法('67', '3'), 行政处罚法('70')],
    otherwise: '有的罚款没有票据号。请补齐票据；补不齐的，办理“补写案卷说明”。',
    met: (file) => allOf(file, 'pay').every((entry) => entry.answers['receiptNumber'] !== undefined),
  },
} as const satisfies Readonly<Record<string, ReviewPoint>>

/** Faults that a step still mends: the file stays open until it has been taken. */
export const mendable = {
  correctionOrdered: {
    title: '处罚时责令改正了违法行为', kind: 'procedure', basis: [行政处罚法('28', '1')],
    otherwise: '没有责令当事人改正违法行为。请办理“责令改正”；行为已经停止的，责令不得再犯。',
    met: (file) => !punished(file) || lastOf(file, 'orderCorrection') !== undefined,
  },
  correctionRechecked: {
    title: '复查了改正情况', kind: 'procedure', basis: [行政处罚法('28', '1')],
    otherwise: '责令改正以后没有复查。请办理“复查改正情况”。',
    met: (file) => lastOf(file, 'orderCorrection', 'recheck')?.action !== 'orderCorrection',
  },
  finePaid: {
    title: '罚款和加处罚款已缴清，或者依法终结', kind: 'procedure', basis: [行政处罚法('66', '1'), 行政处罚法('72', '1')],
    otherwise: '罚款、加处罚款还没有缴清。请登记缴纳；不缴的，催告后申请法院强制执行。',
    met: (file) => owed(file) === 0 || lastOf(file, 'courtEnded') !== undefined,
  },
  cashHandedIn: {
    title: '当场收缴的罚款已交回', kind: 'procedure', basis: [行政处罚法('71')],
    otherwise: '当场收缴的罚款还没有登记交回。请办理“交回当场收缴的罚款”。',
    met: (file) => allOf(file, 'pay').filter((entry) => entry.answers['way'] === 'cash').length <= allOf(file, 'handIn').length,
  },
  othersPerformed: {
    title: '没收的款物已处理，其他处罚已履行', kind: 'procedure', basis: [行政处罚法('66', '1'), 行政处罚法('74', '1')],
    otherwise: '没收的款物没有处理记录，或者其他处罚没有履行记录。请办理“登记其他处罚的履行”。',
    met: (file) => !punished(file) || !(decided(file)?.kinds ?? []).some(isPerformed) || lastOf(file, 'perform', 'courtEnded') !== undefined,
  },
  published: {
    title: '应当公开的决定已公开', kind: 'procedure', basis: [行政处罚法('48', '1')],
    otherwise: '这个决定应当公开，还没有公开。请办理“公开处罚决定”。',
    met: (file) => !punished(file) || lastOf(file, 'decide')?.answers['publish'] !== true || lastOf(file, 'publish') !== undefined,
  },
  withdrawn: {
    title: '被变更、撤销的决定已从网上撤下', kind: 'procedure', basis: [行政处罚法('48', '2')],
    otherwise: '决定已被变更或者撤销，网上公开的还没有撤下。请办理“撤下公开的决定”。',
    met: (file) => (lastOf(file, 'publish')?.seq ?? Infinity) > lastChange(file) || lastOf(file, 'publish', 'unpublish')?.action !== 'publish',
  },
  remedyOver: {
    title: '没有正在进行的复议、诉讼', kind: 'procedure', basis: [行政处罚法('73')],
    otherwise: '复议、诉讼还没有结果，不能结案。请等结果登记以后再结案。',
    met: (file) => !isContested(file),
  },
  clockRunning: {
    title: '暂停计算的期限已恢复', kind: 'procedure', basis: [行政处罚法('60')],
    otherwise: '暂停计算的期限没有登记恢复。请先更正。',
    met: (file) => !isClockStopped(file),
  },
} as const satisfies Readonly<Record<string, ReviewPoint>>

const light: readonly PenaltyKind[] = ['warning', 'criticism', 'fine']

function isPerformed(kind: PenaltyKind): boolean {
  return Object.hasOwn(penaltyKinds, kind) && !light.includes(kind)
}

function lastChange(file: AnyCase): number {
  return file?.entries.findLast((entry) => entry.action === 'annul' || (entry.action === 'remedyEnded' && entry.answers['result'] === 'changed'))?.seq ?? 0
}

/** Service by announcement is in time when the announcement was. */
export function isServedInTime(file: AnyCase): boolean {
  const decision = lastOf(file, 'decide', 'decideNone')
  const served = lastOf(file, 'serve', 'serveNone')
  if (!decision || !served) return true
  const begun: PlainDate = (served.answers['way'] === 'public' ? lastOf(file, 'announce') : served)?.occurredOn ?? served.occurredOn
  return begun <= endOf('pen-service-7', decision.occurredOn)
}

/** What may be explained, for the step that explains it. */
export const explainable = Object.fromEntries(Object.entries(historic).map(([key, point]) => [key, point.title])) as { readonly [Key in keyof typeof historic]: string }

export const reviewPoints: Readonly<Record<string, ReviewPoint>> = { ...historic, ...mendable }

export function isExplained(file: AnyCase, point: string): boolean {
  return allOf(file, 'explain').some((entry) => (entry.answers['points'] as readonly string[]).includes(point))
}

/** Points that the file falls short of, explained or not. */
export function faultsIn(file: AnyCase, kind?: Kind): readonly string[] {
  return Object.entries(reviewPoints).flatMap(([key, point]) => ((kind === undefined || point.kind === kind) && !point.met(file) ? [key] : []))
}

function pointGuard(key: string, point: ReviewPoint): Guard<object> {
  const code = `file-${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  return guard<object>({ code, otherwise: point.otherwise, basis: point.basis, holds: ({ matter }) => point.met(matter) || isExplained(matter, key) })
}

const sealed = guard<{ readonly sealed: boolean }>({
  code: 'file-not-sealed', field: 'sealed', basis: [行政处罚法('59', '2')],
  otherwise: '决定书必须盖有本机关的印章。请核对原件，盖章以后再结案。',
  holds: ({ answers }) => answers.sealed,
})

const bound = guard<{ readonly bound: boolean }>({
  code: 'file-not-bound', field: 'bound', basis: [行政处罚法('47')],
  otherwise: '案卷还没有装订。请按卷内目录排好顺序、编上页码，再结案。',
  holds: ({ answers }) => answers.bound,
})

/** The whole review: all that is missing is named in one answer. */
export const closingGuards = [...Object.entries(reviewPoints).map(([key, point]) => pointGuard(key, point)), sealed, bound] as const
