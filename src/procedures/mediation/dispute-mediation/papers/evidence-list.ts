// 证据目录: what was handed in or fetched, by whom, and what it shows; the copies stand behind it.
import { chineseDate } from '#calendar/plain-date.ts'
import { note, numberLine, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { disputeMediation } from '../procedure.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 若干规定 = lawBook('people-mediation-work-provisions')

export const evidenceList = paperOf(disputeMediation)({
  id: 'evidence-list',
  title: '证据目录',
  after: 'evidence',
  basis: [若干规定('31'), 人民调解法('27')],
  body(dispute, desk) {
    const collected = all(dispute, 'evidence')
    const copies = collected.reduce((sum, { answers }) => sum + (answers.scans?.length ?? 0), 0)
    const { source } = disputeMediation.actions.evidence.asks.items.row
    const items = collected.flatMap(({ occurredOn, answers }) => answers.items.map((item) => ({ ...item, occurredOn })))
    return {
      title: '证据目录',
      layout: 'form',
      blocks: [
        title('证据目录'),
        numberLine(desk.number),
        table(
          [{ title: '序号', align: 'center' }, { title: '证据名称', width: 3 }, { title: '来源', width: 2 }, { title: '页数', align: 'center' }, { title: '证明什么', width: 4 }, { title: '收到日期', width: 3 }],
          items.map((item, index) => [String(index + 1), item.name, source.of[item.source], item.pages === undefined ? '' : String(item.pages), item.shows ? desk.text(item.shows) : '', chineseDate(item.occurredOn)]),
        ),
        signatures([{ label: '提交人签名', dated: true }, { label: '收证人签名', dated: true }]),
        note(copies > 0 ? `复印件${copies}件附后。` : '复印件附后；原件核对以后退还。'),
      ],
    }
  },
})
