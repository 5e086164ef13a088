// 考试成绩汇总表: by unit with every denominator, and the list in the order in which people were due. Nobody is ranked.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, heading, note, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { percentText } from '#procedure/figure-text.ts'
import { first } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { exam } from '../procedure.ts'
import { standingsOf, tallyOf, type Standing } from '../results.ts'

const 学法用法意见 = lawBook('law-study-opinion')

export const examResults = paperOf(exam)({
  id: 'exam-results',
  title: '学法考试成绩汇总表',
  after: 'conclude',
  basis: [学法用法意见('')],
  body(matter, desk) {
    const standings = standingsOf(matter)
    return {
      title: '学法考试成绩汇总表',
      layout: 'ledger',
      blocks: [
        title('学法考试成绩汇总表'),
        ...head(matter),
        heading(1, '一、分单位汇总'),
        unitTable(standings),
        heading(1, '二、应考人员成绩'),
        personTable(standings, desk),
        note('参考率＝参考人数÷（应考人数－免考人数）；合格率、优秀率＝合格、优秀人数÷参考人数。名单按应考名单次序，不排名。'),
        signatures([{ label: '填表人' }, { label: '审核人', dated: true }], 2),
      ],
    }
  },
})

function head(matter: MatterOf<typeof exam>) {
  const said = first(matter, 'announce')?.answers
  if (!said) return []
  const excellent = said.excellentMark === undefined ? '' : `，优秀${said.excellentMark}分`
  return [
    flush(`考试名称：${said.name}`),
    flush(`考试时间：${chineseDate(said.opensOn)}至${chineseDate(said.closesOn)}　　平台：${said.platform}　　满分${said.fullMark}分，合格${said.passMark}分${excellent}`),
  ]
}

const numbers = ['应考', '免考', '参考', '合格', '优秀', '参考率', '合格率', '优秀率']

function unitTable(standings: readonly Standing[]) {
  const units = [...new Set(standings.map((each) => each.unit))]
  return table(
    [{ title: '单位', width: 2.4 }, ...numbers.map((each) => ({ title: each, align: 'right' as const }))],
    units.map((unit) => [unit, ...tallyTexts(standings.filter((each) => each.unit === unit))]),
    { totals: ['合计', ...tallyTexts(standings)] },
  )
}

function tallyTexts(standings: readonly Standing[]): readonly string[] {
  const { due, excused, sat, passed, excellent } = tallyOf(standings)
  return [...[due, excused, sat, passed, excellent].map(String), rate(sat, due - excused), rate(passed, sat), rate(excellent, sat)]
}

/** No rate without a denominator. */
function rate(part: number, whole: number): string {
  return whole === 0 ? '—' : `${percentText(Math.round((part / whole) * 10_000))}%`
}

function personTable(standings: readonly Standing[], desk: Desk) {
  return table(
    [{ title: '序号', width: 0.6, align: 'center' }, { title: '单位', width: 2.4 }, { title: '姓名', width: 1.4 }, { title: '参考情况', width: 1.4 }, { title: '分数', align: 'right' }, { title: '结果', width: 1.2 }],
    standings.map((each) => [String(each.no), each.unit, desk.person(each.person).name, attendanceText(each), each.result?.score === undefined ? '' : String(each.result.score), resultText(each)]),
  )
}

function attendanceText(standing: Standing): string {
  const reasons: Readonly<Record<string, string>> = exam.actions.excuse.asks.excused.row.reason.of
  if (standing.excused !== undefined) return `免考（${reasons[standing.excused] ?? ''}）`
  return standing.result?.outcome === 'sat' ? '参考' : '缺考'
}

function resultText(standing: Standing): string {
  if (standing.excellent) return '优秀'
  if (standing.passed) return '合格'
  return standing.result?.outcome === 'sat' ? '不合格' : ''
}
