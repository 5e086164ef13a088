// The first draft of a head's personal law report, written from the list of acts. Every count is a slot on the list; a duty
// without an act is not passed over but asked about.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Chapter } from '#reports/chapter.ts'

export type LawReportSubject = {
  readonly year: number
  /** 永加乡 */
  readonly township: string
  readonly post: string
  readonly duties: readonly { readonly id: string; readonly title: string }[]
  readonly acts: readonly { readonly duty: string; readonly on: PlainDate; readonly what: string }[]
}

/** So many acts of a duty are told in the text; all of them stand in the list behind it. */
const told = 3

/** @returns chapters in reading order */
export function lawReportTemplate({ year, township, post, duties, acts }: LawReportSubject): readonly Chapter[] {
  return [
    { heading: '', body: `${year}年，本人作为${township}${post}，认真履行推进法治建设第一责任人职责，对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。现将履职情况报告如下，所列事项均有台账可查。` },
    { heading: '一、履职情况', body: '' },
    ...duties.map((duty, index): Chapter => ({ heading: `（${index + 1}）${duty.title}`, body: bodyOf(duty, acts.filter((act) => act.duty === duty.id)) })),
    { heading: '二、上年述法和督察指出问题的整改情况', body: '本年核验销号的不足{{shortcoming.mended}}项，年末仍在整改{{shortcoming.open}}项。（请写明本人负责的整改到了哪一步。）' },
    { heading: '三、存在的问题', body: '（请写本人履职中真实存在的问题和原因，不写套话。）' },
    { heading: '四、下一步打算', body: '（请对应上面的问题，写明做什么、什么时候做完。）' },
  ]
}

function bodyOf(duty: { readonly id: string; readonly title: string }, acts: readonly { readonly on: PlainDate; readonly what: string }[]): string {
  if (acts.length === 0) return `（请说明：台账里本年没有“${duty.title}”的记录；做过没有记的先补记，没有做的如实说明或者删去本段。）`
  const examples = acts.slice(0, told).map((act) => `${chineseDate(act.on)}，${act.what}`).join('；')
  return `全年{{acts.${duty.id}}}次。${acts.length > told ? '如' : ''}${examples}。`
}
