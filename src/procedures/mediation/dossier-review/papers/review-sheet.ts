// 卷宗评查表: item by item, with the remark where something is amiss, the result and what is to be mended by when.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, row, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { paperOf } from '#procedure/paper.ts'
import type { EntryOf } from '#procedure/procedure.ts'
import { dossierReview, verdicts } from '../procedure.ts'
import { dossierRows, type Review } from './review-words.ts'

const 本地规定 = lawBook('local-rules')

type Judged = Extract<EntryOf<typeof dossierReview>, { action: 'pass' | 'sendBack' | 'fail' }>

export const reviewSheet = paperOf(dossierReview)({
  id: 'review-sheet',
  title: '人民调解卷宗评查表',
  after: ['pass', 'sendBack', 'fail'],
  basis: [本地规定('')],
  body(review, desk) {
    const judged = review.entries.findLast((entry): entry is Judged => entry.action === 'pass' || entry.action === 'sendBack' || entry.action === 'fail')
    const items = judged?.answers.items ?? []
    const scored = items.some((each) => each.points !== undefined)
    const total = items.reduce((sum, each) => sum + (each.points ?? 0), 0)
    return {
      title: '人民调解卷宗评查表',
      layout: 'form',
      blocks: [
        title('人民调解卷宗评查表'),
        form(dossierRows(review, desk)),
        table(
          [{ title: '序号', width: 0.6, align: 'center' }, { title: '评查项目', width: 1.6 }, { title: '结果', width: 0.9 }, ...(scored ? [{ title: '得分', width: 0.6, align: 'right' as const }] : []), { title: '表现', width: 3.4 }],
          items.map((each, index) => [String(index + 1), each.item, verdicts[each.verdict], ...(scored ? [each.points === undefined ? '' : String(each.points)] : []), each.remark ?? '']),
          scored ? { totals: ['', '合计', '', String(total), ''] } : {},
        ),
        form([row({ 评查结果: resultOf(judged) }), ...mendRows(review, judged)]),
        signatures([{ label: '评查人', name: judged ? desk.staff(judged.actor) : '' }, { label: '复核人签名', dated: true }]),
        note('评查的是卷宗，不是人；不作排名。调解不成、当事人拒绝或者撤回的，与达成协议的同样对待。'),
      ],
    }
  },
})

function resultOf(judged: Judged | undefined): string {
  if (!judged) return ''
  if (judged.action === 'pass') return `${chineseDate(judged.occurredOn)}评为合格`
  return judged.action === 'sendBack' ? `${chineseDate(judged.occurredOn)}退回补正` : `${chineseDate(judged.occurredOn)}评为不合格：${judged.answers.words}`
}

/** What was to be mended, and what the township said it has done about it. */
function mendRows(review: Review, judged: Judged | undefined) {
  const asked = judged?.action === 'sendBack' ? [row({ 要补什么: judged.answers.mend.map((each, index) => `${index + 1}. ${each.what}`).join('\n') }), row({ 补正期限: chineseDate(judged.answers.until) })] : []
  const done = review.entries.flatMap((entry) => (entry.action === 'mended' ? [row({ 补正情况: `${chineseDate(entry.occurredOn)}：${entry.answers.said}` })] : []))
  return [...asked, ...done]
}
