// 决策档案目录: every step with its day and hand, in order, as the front of the file.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, note, numberLine, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { kinds } from '../decision-kinds.ts'
import { majorDecision } from '../procedure.ts'

const 条例 = lawBook('major-decision-regulation')
const 本地规定 = lawBook('local-rules')

export const decisionDossier = paperOf(majorDecision)({
  id: 'decision-dossier',
  title: '决策档案目录',
  after: 'file',
  basis: [条例('33'), 本地规定('')],
  body(decision, desk) {
    const [started, filed] = [first(decision, 'start')?.answers, last(decision, 'file')?.answers]
    return {
      title: '决策档案目录',
      layout: 'form',
      blocks: [
        title('决策档案目录'),
        numberLine(desk.number),
        flush(`事项：${started?.item ?? ''}（${started ? kinds[started.kind] : ''}）`),
        flush(`存放：${filed?.volume ?? ''}${filed?.minutesNumber ? `　　会议纪要：${filed.minutesNumber}` : ''}`),
        table(
          [{ title: '序号', width: 0.6, align: 'center' }, { title: '环节', width: 2.4 }, { title: '日期', width: 1.6 }, { title: '经办人', width: 1.4 }, { title: '页次', width: 0.8 }],
          decision.entries.map((entry, index) => [String(index + 1), majorDecision.actions[entry.action].title, chineseDate(entry.occurredOn), desk.staff(entry.actor), '']),
        ),
        ...(filed?.contents ? [note(filed.contents)] : []),
      ],
    }
  },
})
