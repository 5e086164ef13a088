// Inspecting a business: on a published power, for a reason that can be named, by certified officers, under an approval; and
// what a record must hold before the file is closed.
import type { PlainDate } from '#calendar/plain-date.ts'
import { inForceOn, lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { allOf, lastOf } from '../entries-of.ts'
import { powerOfThis } from '../power-guards.ts'
import { powerOn } from '../power-on-day.ts'
import { certificatesCover, certificatesOfThisPlace, certificatesValid, twoOfficers, type Officered } from '../valid-certificates.ts'
import { isRecordSigned, problemsFound } from './inspection-facts.ts'
import { cappedGrounds, paperedGrounds } from './lists.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 三项制度 = lawBook('three-systems-opinion')
const 涉企检查意见 = lawBook('business-inspection-opinion')
const 本地规定 = lawBook('local-rules')

/** Steps that the opinion asks for are not held against inspections of before its day. */
function opinionApplies(day: PlainDate): boolean {
  return inForceOn(涉企检查意见(''), day)
}

export const groundNamed = guard<{ readonly ground: string; readonly groundPaper?: string }>({
  code: 'ground-unnamed', field: 'groundPaper',
  otherwise: '请写明是哪一份计划、抽查任务或者交办、转办文件；没有计划也没有线索的，不能检查。',
  basis: [涉企检查意见(''), 本地规定('')],
  holds: ({ answers }) => answers.groundPaper !== undefined || !paperedGrounds.includes(answers.ground),
})

export const withinCap = guard<{ readonly ground: string; readonly earlier: number; readonly cap?: number }>({
  code: 'inspected-often-enough', field: 'earlier',
  otherwise: '今年对这家企业的检查已经达到公布的年度上限，不能再按计划或者抽查检查。有投诉举报、交办转办等线索的，按线索办理。',
  basis: [涉企检查意见('')],
  holds: ({ answers, occurredOn }) => !opinionApplies(occurredOn) || answers.cap === undefined || answers.earlier < answers.cap || !cappedGrounds.includes(answers.ground),
})

const certificatesCoverPower = certificatesCover<Officered>((circumstances) => powerOn(powerOfThis(circumstances), circumstances.occurredOn).field)

/** What every visit to a business is held against. */
export const officered = [twoOfficers, certificatesValid, certificatesOfThisPlace, certificatesCoverPower] as const

export const noticeGiven = guard<object>({
  code: 'notice-not-given',
  otherwise: '还没有向企业出具检查通知书。请先办理“出具检查通知书”，现场出具的也可以。',
  basis: [涉企检查意见('')],
  holds: ({ matter, occurredOn }) => !opinionApplies(occurredOn) || lastOf(matter, 'notify') !== undefined,
})

export const problemsDescribed = guard<{ readonly items: readonly { readonly finding: string; readonly detail?: string }[] }>({
  code: 'problem-undescribed', field: 'items',
  otherwise: '有问题的检查项目，请写明具体情况，企业才知道要改什么。',
  basis: [行政处罚法('54', '1'), 本地规定('')],
  holds: ({ answers }) => answers.items.every((item) => item.finding !== 'problem' || item.detail !== undefined),
})

export const somethingFound = guard<object>({
  code: 'no-problem-found',
  otherwise: '检查记录里没有发现问题，请办理“告知未发现问题”。',
  basis: [本地规定('')],
  holds: ({ matter }) => problemsFound(matter) > 0,
})

export const nothingFound = guard<object>({
  code: 'problem-found',
  otherwise: '检查记录里有问题，请办理“告知问题、责令整改”，或者转立案、移送。',
  basis: [本地规定('')],
  holds: ({ matter }) => problemsFound(matter) === 0,
})

export const termLater = guard<{ readonly correctBy: string }>({
  code: 'term-not-later', field: 'correctBy',
  otherwise: '新的期限不晚于原来的期限，请核对。',
  basis: [本地规定('')],
  holds: ({ answers, matter }) => answers.correctBy > String(lastOf(matter, 'tellProblems', 'extendTerm', 'recheckFailed')?.answers['correctBy'] ?? ''),
})

export const approvalOwed = guard<object>({
  code: 'approval-not-owed',
  otherwise: '这次检查事前已经批准，或者已经补办，不用再补办。',
  basis: [涉企检查意见(''), 本地规定('')],
  holds: ({ matter }) => allOf(matter, 'startUrgent').length > 0 && lastOf(matter, 'makeUp') === undefined,
})

export const approvalMadeUp = guard<object>({
  code: 'approval-missing',
  otherwise: '当场检查的批准手续还没有补办。请负责人先办理“补办批准”，再办结。',
  basis: [涉企检查意见(''), 本地规定('')],
  holds: ({ matter }) => lastOf(matter, 'startUrgent') === undefined || lastOf(matter, 'makeUp') !== undefined,
})

export const recordSigned = guard<object>({
  code: 'record-unsigned',
  otherwise: '检查记录还没有签名，记录不完整。请办理“补签检查记录”；企业拒绝签名的，在记录上注明。',
  basis: [三项制度('')],
  holds: ({ matter }) => isRecordSigned(matter),
})

export const stillUnsigned = guard<object>({
  code: 'record-signed-already',
  otherwise: '检查记录已经有签名，不用补签。',
  basis: [本地规定('')],
  holds: ({ matter }) => !isRecordSigned(matter),
})
