// What a county looks at in a mediation dossier: its own sheet from the day its standard takes effect, and until then the seven
// aspects that districts score by, in our own words. A start, not law.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Judged } from './dossier-rows.ts'
import { standardOn } from './dossier-in-force.ts'

export type ReviewItem = {
  readonly title: string
  /** What the reviewer looks at to answer it. */
  readonly look: string
  /** Full marks, where a county scores; a sheet without marks is passed or failed item by item. */
  readonly full?: number
  /** What of the dossier it looks at, where the ledger can answer. */
  readonly judges?: Judged
}

export const defaultReviewItems: readonly ReviewItem[] = [
  { title: '受理合法', look: '属于民间纠纷，不属于专门机关管辖；当事人申请或者没有拒绝；调委会在任，调解员在册。' },
  { title: '材料齐全', look: '应有的文书都有；当事人基本情况、联系方式填写完整；附件与目录一致。', judges: 'whole' },
  { title: '文书规范', look: '用对文书；日期前后相符；签名、指印、印章齐全，是当事人本人所签。' },
  { title: '事实和证据', look: '争议事项、责任写得清楚；调查记录、证据能够说明；各份文书互相对得上。' },
  { title: '适用法律', look: '权利义务已告知；协议不违反法律、公序良俗；没有收费；该告知的途径已告知。' },
  { title: '回访和履行', look: '达成协议的按期回访；履行情况如实；没有履行的有督促或者告知途径。', judges: 'visit' },
  { title: '装订归档', look: '顺序正确，页码连续，封面、目录、封底填写完整，当事人有要求的已交付协议。' },
]

/**
 * The sheet by which a dossier closed on that day is reviewed.
 * @param standards the county's and the township's dossier standards; of those in force the one that took effect last counts
 */
export function reviewItemsOn(standards: readonly Matter[], day: PlainDate): readonly ReviewItem[] {
  const sheet = standardOn(standards, day)?.review ?? []
  return sheet.length === 0 ? defaultReviewItems : sheet.map((item) => ({ ...item, look: item.look ?? '' }))
}
