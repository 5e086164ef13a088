// 宣传资料出入库台账: every movement in the order of days, with the balance after it.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, note, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import type { EntryOf, MatterOf } from '#procedure/procedure.ts'
import { materialKinds } from '../material-kinds.ts'
import { publicityMaterial } from '../procedure.ts'
import { stockOf, type StockLine } from '../stock.ts'

const 本地规定 = lawBook('local-rules')

type Material = MatterOf<typeof publicityMaterial>

export const materialLedger = paperOf(publicityMaterial)({
  id: 'material-ledger',
  title: '宣传资料出入库台账',
  after: 'openStock',
  basis: [本地规定('')],
  body(matter) {
    const opened = first(matter, 'openStock')?.answers
    const stock = stockOf(matter)
    const total = (part: (line: StockLine) => number) => String(stock.lines.reduce((sum, line) => sum + part(line), 0))
    return {
      title: '宣传资料出入库台账',
      layout: 'ledger',
      blocks: [
        title('宣传资料出入库台账'),
        flush(`资料名称：${opened?.name ?? ''}　　种类：${opened ? materialKinds[opened.kind] : ''}`),
        table(
          [{ title: '日期', width: 1.6 }, { title: '摘要', width: 4 }, { title: '入库', align: 'right' }, { title: '发放', align: 'right' }, { title: '盘盈（亏）', align: 'right' }, { title: '结存', align: 'right' }],
          stock.lines.map((line) => [chineseDate(line.on), summary(matter, line), numberOr(line.in), numberOr(line.out), numberOr(line.difference), String(line.balance)]),
          { totals: ['合计', '', total((line) => line.in), total((line) => line.out), total((line) => line.difference), String(stock.onHand)] },
        ),
        note('按发生日期排列，补登的记录列在其发生日期处。结存＝入库－发放＋盘盈（亏）；退库列入库栏。'),
      ],
    }
  },
})

function numberOr(value: number): string {
  return value === 0 ? '' : String(value)
}

function summary(matter: Material, line: StockLine): string {
  const entry: EntryOf<typeof publicityMaterial> | undefined = matter.entries.find((each) => each.seq === line.seq)
  switch (entry?.action) {
    case 'openStock': return '建账'
    case 'receive': return [publicityMaterial.actions.receive.asks.source.of[entry.answers.source], entry.answers.note].filter(Boolean).join('，')
    case 'issue': return `发放：${entry.answers.activity}`
    case 'takeBack': return `退库：${entry.answers.activity}`
    case 'count': return `盘点${entry.answers.reason ? `：${entry.answers.reason}` : ''}`
    case 'retire': return `停用：${entry.answers.reason}`
    default: return ''
  }
}
