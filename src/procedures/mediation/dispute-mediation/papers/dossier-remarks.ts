// 卷宗情况说明: what is missing or odd in the dossier, and who says so.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { paperOf } from '#procedure/paper.ts'
import { dossierOf, gapsIn, remarksIn } from '../dossier/dossier-of.ts'
import { dossierConsults } from '../dossier/gaps-explained.ts'
import { disputeMediation } from '../procedure.ts'
import { standardOf } from './dossier-cover.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const dossierRemarks = paperOf(disputeMediation)({
  id: 'dossier-remarks',
  title: '卷宗情况说明',
  after: ['close', 'archive'],
  basis: [人民调解法('27')],
  consults: dossierConsults,
  body(dispute, desk) {
    const missing = gapsIn(dossierOf(dispute, standardOf(dispute, desk))).map((line) => line.title)
    return {
      title: '卷宗情况说明',
      layout: 'form',
      blocks: [
        title('卷宗情况说明'),
        numberLine(desk.number),
        form([
          row({ 没有入卷的文书: missing.length === 0 ? '没有缺少' : missing.join('、') }, { lines: 2 }),
          ...remarksIn(dispute).map(({ occurredOn, actor, answers }) => row([{ label: '说明', content: String(answers['remark']), foot: `${desk.staff(actor)}　${chineseDate(occurredOn)}` }], { lines: 6 })),
        ]),
        signatures([{ label: '立卷人签名', dated: true }]),
      ],
    }
  },
})
