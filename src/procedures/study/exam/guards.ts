// A rate is worth no more than its denominator: who was due, who was excused and why, and a result for everybody else.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { candidatesOf, standingsOf, tallyOf, type Result, type Standing } from './results.ts'

const 学法用法意见 = lawBook('law-study-opinion')

type Announced = { readonly fullMark: number; readonly passMark: number; readonly excellentMark?: number }
type Window = { readonly opensOn: PlainDate; readonly closesOn: PlainDate }
type Listing = { readonly candidates: readonly { readonly account?: string }[] }
type Numbered = { readonly no: number }
type Excusing = { readonly excused: readonly Numbered[] }
type Entering = { readonly results: readonly Result[] }

export const windowRunsForward = guard<Window>({
  code: 'exam-window-backwards',
  otherwise: '考试截止日期早于开始日期，请核对。',
  basis: [],
  field: 'closesOn',
  holds: ({ answers }) => answers.closesOn >= answers.opensOn,
})

export const marksInOrder = guard<Announced>({
  code: 'marks-out-of-order',
  otherwise: '分数线应当是：合格分不高于优秀分，优秀分不高于满分。请核对。',
  basis: [],
  field: 'passMark',
  holds: ({ answers }) => answers.passMark <= (answers.excellentMark ?? answers.fullMark) && (answers.excellentMark ?? 0) <= answers.fullMark,
})

export const eachDueOnce = guard<Listing>({
  code: 'candidate-twice',
  otherwise: '应考名单里同一个账号出现了两次（含已在名单上的）。一人只列一次。',
  basis: [],
  field: 'candidates',
  holds: ({ answers, matter }) => isOnce([...candidatesOf(matter), ...answers.candidates].flatMap((each) => each.account ?? [])),
})

export const excusedAreDue = guard<Excusing>({
  code: 'excused-not-due',
  otherwise: '免考的序号不在应考名单上，或者填了两遍。请按应考名单上的序号填写。',
  basis: [学法用法意见('')],
  field: 'excused',
  holds: ({ answers, matter }) => isOnce(answers.excused.map(numberOf)) && areDue(answers.excused, matter),
})

export const excusedHaveNoResult = guard<Excusing>({
  code: 'excused-has-result',
  otherwise: '免考的人里有人已经登记了成绩，不能再免考。请核对。',
  basis: [学法用法意见('')],
  field: 'excused',
  holds: ({ answers, matter }) => !someStands(answers.excused, matter, (each) => each.result !== undefined),
})

export const resultsAreDue = guard<Entering>({
  code: 'result-not-due',
  otherwise: '成绩里有序号不在应考名单上。请按应考名单上的序号填写，确需参加的先增补名单。',
  basis: [],
  field: 'results',
  holds: ({ answers, matter }) => areDue(answers.results, matter),
})

export const noResultForExcused = guard<Entering>({
  code: 'result-of-excused',
  otherwise: '成绩里有已经免考的人。免考人员不登记成绩。',
  basis: [],
  field: 'results',
  holds: ({ answers, matter }) => !someStands(answers.results, matter, (each) => each.excused !== undefined),
})

export const eachResultOnce = guard<Entering>({
  code: 'result-twice',
  otherwise: '同一个序号填了两行成绩，请只留一行。',
  basis: [],
  field: 'results',
  holds: ({ answers }) => isOnce(answers.results.map(numberOf)),
})

export const scoresOfThoseWhoSat = guard<Entering>({
  code: 'score-missing',
  otherwise: '参考的人必须有分数，缺考的人不能有分数。请核对。',
  basis: [],
  field: 'results',
  holds: ({ answers }) => answers.results.every((row) => (row.outcome === 'sat') === (row.score !== undefined)),
})

export const scoresWithinFull = guard<Entering>({
  code: 'score-above-full',
  otherwise: '有人的分数高于满分，请核对。',
  basis: [],
  field: 'results',
  holds: ({ answers, matter }) => answers.results.every((row) => (row.score ?? 0) <= Number(announced(matter)?.['fullMark'] ?? 0)),
})

export const makeUpNeeded = guard<Entering>({
  code: 'make-up-not-needed',
  otherwise: '补考成绩里有人还没有登记首次成绩，或者首次已经合格。补考只登记缺考和不合格的人。',
  basis: [],
  field: 'results',
  holds: ({ answers, matter }) => {
    const standing = standingsByNumber(matter)
    return answers.results.every((row) => standing.get(row.no)?.result !== undefined && !standing.get(row.no)?.passed)
  },
})

export const firstResultOnly = guard<Entering>({
  code: 'result-already-entered',
  otherwise: '有人已经登记过成绩。补考的用“登记补考成绩”；登记错的，先更正上一条。',
  basis: [],
  field: 'results',
  holds: ({ answers, matter }) => !someStands(answers.results, matter, (each) => each.result !== undefined),
})

export const nobodyAwaited = guard<object>({
  code: 'results-missing',
  otherwise: '应考名单上还有人既没有成绩也没有免考。缺考的请登记为缺考，免考的写明原因，再结束考试。',
  basis: [学法用法意见('')],
  holds: ({ matter }) => matter !== undefined && tallyOf(standingsOf(matter)).awaited === 0,
})

function announced(matter: Matter | undefined) {
  return matter?.entries.find((entry) => entry.action === 'announce')?.answers
}

function numberOf({ no }: Numbered): number {
  return no
}

function isOnce(keys: readonly (string | number)[]): boolean {
  return new Set(keys).size === keys.length
}

function areDue(rows: readonly Numbered[], matter: Matter | undefined): boolean {
  return rows.every(({ no }) => no <= candidatesOf(matter).length)
}

function someStands(rows: readonly Numbered[], matter: Matter | undefined, is: (standing: Standing) => boolean): boolean {
  const standings = standingsByNumber(matter)
  return rows.some(({ no }) => {
    const standing = standings.get(no)
    return standing !== undefined && is(standing)
  })
}

function standingsByNumber(matter: Matter | undefined): ReadonlyMap<number, Standing> {
  return new Map((matter ? standingsOf(matter) : []).map((each) => [each.no, each]))
}
