import { describe, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { derive } from '#calendar/derive.ts'
import { plainDate as day } from '#calendar/plain-date.ts'
import { receiptText } from '#calendar/receipt-text.ts'
import { lawBook } from '#law/instrument.ts'
import { limitFromRule } from '#law/limit.ts'

describe('期限账，村民看得懂', () => {
  test('补正告知跨国庆：每个不计入的日子、每个补班都写出来', () => {
    const start = day('2024-09-27')
    expect(receiptText(derive(limitFromRule('svc-one-time-notice', start), { start }).receipt)).toEqual([
      '期限：一次告知需要补正的全部内容。',
      '从2024年9月27日（星期五）的次日起算，当日不计入（《中华人民共和国民法典》第二百零一条第一款）。',
      '期限为5个工作日（《中华人民共和国行政许可法》第三十二条第一款第四项）。',
      '2024年9月28日周末，不计入。',
      '2024年9月29日（星期日）因国庆节调休上班，计入。',
      '2024年10月1日至2024年10月7日国庆节放假，不计入。',
      '到期日：2024年10月10日（星期四）。',
    ])
  })

  test('司法确认的三十日遇国庆顺延', () => {
    const start = day('2024-09-05')
    expect(receiptText(derive(limitFromRule('pm-judicial-confirm-window', start), { start }).receipt).slice(2)).toEqual([
      '期限为30日（《中华人民共和国人民调解法》第三十三条第一款）。',
      '最后一日2024年10月5日（星期六）正逢国庆节放假，顺延到之后第一个工作日2024年10月8日（星期二）（《中华人民共和国民法典》第二百零三条第一款）。',
      '到期日：2024年10月8日（星期二）。',
    ])
  })

  test('停算、延长写明原因、谁批准、依据，连续的周末合成一句', () => {
    const start = day('2024-05-13')
    const licensingLaw = lawBook('administrative-licensing-law')
    const { receipt } = derive(limitFromRule('svc-decide-20', start), {
      start,
      pauses: [{ from: day('2024-05-15'), to: day('2024-05-17'), reason: '专家评审', basis: [licensingLaw('45')] }],
      extensions: [{ amount: 10, unit: 'working-day', on: day('2024-06-11'), approvedBy: '乡长', reason: '需要核实', basis: [licensingLaw('42', '1')] }],
    })
    expect(receiptText(receipt).slice(3)).toEqual([
      '2024年5月15日至2024年5月17日停止计时3天，原因是专家评审（《中华人民共和国行政许可法》第四十五条）。',
      '2024年5月18日至2024年6月9日之间的周末共8天，不计入。',
      '2024年6月10日端午节放假，不计入。',
      '2024年6月11日经乡长批准，延长10个工作日，理由是需要核实，末日由2024年6月14日（星期五）改为2024年6月28日（星期五）（《中华人民共和国行政许可法》第四十二条第一款）。',
      '2024年6月15日至2024年6月23日之间的周末共4天，不计入。',
      '到期日：2024年6月28日（星期五）。',
    ])
  })

  test('还停着的、没有公布放假安排的、月末没有对应日的，都照实说', () => {
    const open = derive(limitFromRule('svc-decide-20', day('2026-12-01')), { start: day('2026-12-01'), pauses: [{ from: day('2026-12-03') }] }, day('2026-12-20'))
    expect(receiptText(open.receipt)).toContain('2026年12月3日至2026年12月20日停止计时18天，至今没有恢复。')
    expect(receiptText(open.receipt)).toContain('没有2027年的放假安排（尚未公布或者尚未录入），这个日期是暂定的，有了安排要重新计算。')
    const monthly = derive(limitFromRule('pm-time-target', day('2025-01-31')), { start: day('2025-01-31') })
    expect(receiptText(monthly.receipt)).toContain('到期的月份没有对应的日子，以该月最后一日2025年2月28日（星期五）为准（《中华人民共和国民法典》第二百零二条）。')
  })

  test('小时的期限说到几时几分；当日办理的说当日', () => {
    const hours = derive({ title: '报告', amount: 24, unit: 'hour', roll: false, basis: [] }, { start: day('2025-01-06'), at: momentAt(day('2025-01-06'), 9, 5) })
    expect(receiptText(hours.receipt)).toEqual([
      '期限：报告。',
      '自2025年1月6日9时05分起按小时计算（《中华人民共和国民法典》第二百零一条第二款）。',
      '期限为24小时。',
      '到期日：2025年1月7日（星期二）9时05分。',
    ])
    const today = derive(limitFromRule('svc-wrong-body', day('2025-01-06')), { start: day('2025-01-06') })
    expect(receiptText(today.receipt)[2]).toBe('当日办理（《中华人民共和国行政许可法》第三十二条第一款第二项）。')
  })

  test('2020年的期限引当时有效的民法总则', () => {
    const start = day('2020-03-02')
    expect(receiptText(derive(limitFromRule('svc-decide-20', start), { start }).receipt)[1]).toContain('《中华人民共和国民法总则》第二百零一条第一款')
  })
})
