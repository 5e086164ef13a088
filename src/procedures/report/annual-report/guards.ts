// What must be true of a report before it goes to be signed, and when it is.
import { checkReport } from '#checkup/check-report.ts'
import { reportTextOf } from '#checkup/report-text.ts'
import { lawBook } from '#law/instrument.ts'
import { guard, type Circumstances, type Witness } from '#procedure/guard.ts'
import { indicatorsIn, piecesOf, plainText } from '#reports/chapter.ts'
import { latestChapters } from './witnessed-year.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')
const 统计法 = lawBook('statistics-law')

type Asked = Circumstances<object>

/** The report as it would be printed, line by line. */
export function renderedText(chapters: readonly { readonly heading?: string; readonly body?: string }[], witness: Witness): string {
  const figures = new Map(witness.figures.map((each) => [each.id, each]))
  return chapters.flatMap((chapter) => [chapter.heading ?? '', plainText(piecesOf(chapter.body ?? '', figures))]).filter((line) => line !== '').join('\n')
}

export const nothingLeftToFill = guard<object>({
  code: 'report-unfinished',
  otherwise: '文稿里还有“（请……）”的提示没有填写，请填好或删去后再送签。',
  basis: [督察规定('')],
  holds: ({ matter }) => latestChapters(matter).every((chapter) => !/（请[^）]*）/.test(chapter.body ?? '')),
})

export const allSlotsKnown = guard<object>({
  code: 'report-figure-unknown',
  otherwise: '文稿引用了不存在的指标，请用“插入数字”重新选择。',
  basis: [统计法('8')],
  holds: ({ matter, witness }: Asked) => {
    const known = new Set(witness?.figures.map((each) => each.id))
    return latestChapters(matter).every((chapter) => indicatorsIn(chapter.body ?? '').every((id) => known.has(id)))
  },
})

/** A shortfall that is true must be reportable: these findings are about the world and not about the text. */
const factsOfTheWorld: ReadonlySet<string> = new Set(['mediators-below-committees', 'officers-below-two'])

function errorsIn({ matter, witness }: Asked): readonly string[] {
  if (witness === undefined) return ['']
  return checkReport(reportTextOf(renderedText(latestChapters(matter), witness))).filter((finding) => finding.grade === 'error').map((finding) => finding.code)
}

export const noErrorsLeft = guard<object>({
  code: 'report-contradicts-itself',
  otherwise: '体检发现文稿有确定的错误（自相矛盾、数字不平或固定表述写错），请在报告页逐条改正后再办。',
  basis: [督察规定('')],
  holds: (asked: Asked) => errorsIn(asked).every((code) => factsOfTheWorld.has(code)),
})

export const shortfallExplained = guard<{ readonly remarks?: string }>({
  code: 'report-shortfall-unexplained',
  otherwise: '文稿反映的事实达不到法定要求（如调解员少于调委会应有的委员数）。情况属实的可以如实报告，请在“对疑点的说明”里写明原因和整改打算。',
  basis: [督察规定('')],
  field: 'remarks',
  holds: (asked) => asked.answers.remarks !== undefined || errorsIn(asked).every((code) => !factsOfTheWorld.has(code)),
})
