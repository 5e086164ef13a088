// Every rule of the book on every day on which anything in the book changes, and on the day before and after.
// What this does not prove: that a value is what the law says (only reading the law proves that; the explicit numbers below are the ones
// we read), that a rule we never wrote down isn't missing, and that an amendment after `checkedOn` hasn't been overlooked.
import { describe, expect, test } from 'vitest'
import { dayOfMoment, systemClock } from '#calendar/clock.ts'
import { addDays, plainDate as day, type PlainDate } from '#calendar/plain-date.ts'
import { citation, inForceOn, instrument, isStatute, type LawId } from '#law/instrument.ts'
import { instruments } from '#law/book/instruments.ts'
import { localParameters } from '#law/book/local-parameters.ts'
import { ruleOn, rules, type RuleId } from '#law/rule.ts'

const lawIds = Object.keys(instruments) as LawId[]

const changes = [...new Set([
  ...rules().flatMap(({ values }) => values.flatMap(({ from, to }) => [from, ...(to ? [to] : [])])),
  ...lawIds.flatMap((id) => instrument(id).inForce.flatMap(({ from, to }) => [from, ...(to ? [to] : [])])),
])]
const days: readonly PlainDate[] = [...new Set([...changes.flatMap((each) => [addDays(each, -1), each, addDays(each, 1)]), day('2026-11-22')])].sort()

/** First and last day of a rule's declared life; a rule that still runs is swept to the last day of all. */
function lifeOf({ values }: ReturnType<typeof rules>[number]): { from: PlainDate; to: PlainDate } {
  return { from: values[0].from, to: values.at(-1)?.to ?? days.at(-1) ?? values[0].from }
}

describe('每条规则在每个变动的日子', () => {
  test('确实有日子和规则可查', () => {
    expect(days.length).toBeGreaterThan(60)
    expect(rules().length).toBeGreaterThan(130)
  })

  test.each(rules().map((rule) => [rule.id, rule] as const))('%s：施行期内每天正好一个值，依据当天有效', (id, rule) => {
    const life = lifeOf(rule)
    for (const each of days.filter((one) => life.from <= one && one <= life.to)) {
      const holding = rule.values.filter(({ from, to }) => from <= each && (to === undefined || each <= to))
      expect(holding, `${id} on ${each}`).toHaveLength(1)
      const { value, basis } = ruleOn(id, each)
      expect(value, `${id} on ${each}`).toEqual(holding[0]?.value)
      expect(inForceOn(basis, each), `${id} on ${each}: ${citation(basis)}`).toBe(true)
      expect(citation(basis, each)).not.toMatch(/自.*起施行|施行至/)
    }
  })

  test('规则施行之前问它，得到的是说明规则和日子的错误，而不是今天的值', () => {
    for (const rule of rules()) {
      const before = addDays(lifeOf(rule).from, -1)
      expect(() => ruleOn(rule.id, before)).toThrow(new RangeError(`no value of ${rule.id} on ${before}`))
    }
    expect(() => ruleOn('pub-plan-8th', day('2026-01-01'))).toThrow(RangeError)
  })
})

describe('每条规则和每个文件都有来历', () => {
  test('来源、核对日期、自己的话写的标题一样不少', () => {
    for (const { id, source, checkedOn, title } of rules()) {
      expect(source, id).not.toBe('')
      expect(checkedOn <= dayOfMoment(systemClock()), id).toBe(true)
      expect(title, id).toMatch(/\p{Script=Han}/u)
    }
    for (const id of lawIds) {
      expect(instrument(id).source, id).not.toBe('')
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  test('文本按日期先后排列，互不重叠', () => {
    for (const id of lawIds) {
      const texts = instrument(id).inForce
      for (const [index, text] of texts.entries()) {
        const next = texts[index + 1]
        if (next) expect(text.to && text.to < next.from, id).toBe(true)
        if (text.to) expect(text.from <= text.to, id).toBe(true)
      }
    }
  })

  test('重新编号的对照表没有指向不存在的条文', () => {
    for (const id of lawIds) {
      const newest = instrument(id).inForce.at(-1)?.articles ?? 0
      for (const { numbers, articles = 0 } of instrument(id).inForce) {
        for (const [now, then] of Object.entries(numbers ?? {})) {
          expect(Number(now), id).toBeLessThanOrEqual(newest)
          expect(Number(then), id).toBeLessThanOrEqual(articles)
        }
      }
    }
  })

  test('核对过原文的规则，可信程度不低', () => {
    for (const { id, verified, confidence } of rules()) if (verified) expect(confidence, id).not.toBe('low')
  })
})

describe('法律、政策、本地规定从不混淆', () => {
  test('本地参数只引本地规定，别的规则从不引本地规定', () => {
    for (const { id, values } of rules()) {
      const local = values.every(({ basis }) => instrument(basis.law).kind === 'local')
      const anyLocal = values.some(({ basis }) => instrument(basis.law).kind === 'local')
      expect(local, id).toBe(id in localParameters)
      expect(anyLocal, id).toBe(local)
    }
  })

  test('没有条文可引的依据，只能是政策、决定或者本地规定', () => {
    for (const { id, values } of rules()) {
      for (const { basis } of values) if (basis.article === '') expect(['policy', 'local', 'decision'], id).toContain(instrument(basis.law).kind)
    }
  })

  test('政策文件和本地规定不算法律', () => {
    expect(isStatute('people-mediation-law')).toBe(true)
    expect(isStatute('business-environment-regulation')).toBe(true)
    expect(isStatute('rule-of-law-inspection-provisions')).toBe(false)
    expect(isStatute('local-rules')).toBe(false)
  })
})

describe('条文里的数字', () => {
  const on = day('2026-11-22')
  const numbers = [
    ['pm-committee-size-min', 3, '《中华人民共和国人民调解法》第八条第二款'],
    ['pm-committee-size-max', 9, '《中华人民共和国人民调解法》第八条第二款'],
    ['pm-committee-woman', 1, '《中华人民共和国人民调解法》第八条第三款'],
    ['pm-committee-term', 3, '《中华人民共和国人民调解法》第九条第二款'],
    ['pm-judicial-confirm-window', 30, '《中华人民共和国人民调解法》第三十三条第一款'],
    ['pm-judicial-confirm-accept', 3, '《最高人民法院关于人民调解协议司法确认程序的若干规定》第四条第一款'],
    ['pm-judicial-confirm-decide', 15, '《最高人民法院关于人民调解协议司法确认程序的若干规定》第五条第一款'],
    ['pm-judicial-confirm-decide-ext', 10, '《最高人民法院关于人民调解协议司法确认程序的若干规定》第五条第一款'],
    ['pm-time-target', 1, '《人民调解工作若干规定》（司法部令第75号）第三十三条'],
    ['svc-one-time-notice', 5, '《中华人民共和国行政许可法》第三十二条第一款第四项'],
    ['svc-decide-20', 20, '《中华人民共和国行政许可法》第四十二条第一款'],
    ['svc-extend-10', 10, '《中华人民共和国行政许可法》第四十二条第一款'],
    ['svc-joint-45', 45, '《中华人民共和国行政许可法》第四十二条第二款'],
    ['svc-joint-extend-15', 15, '《中华人民共和国行政许可法》第四十二条第二款'],
    ['svc-first-review-20', 20, '《中华人民共和国行政许可法》第四十三条'],
    ['svc-deliver-10', 10, '《中华人民共和国行政许可法》第四十四条'],
    ['svc-two-checkers', 2, '《中华人民共和国行政许可法》第三十四条第三款'],
    ['dec-public-comment-30', 30, '《重大行政决策程序暂行条例》（国务院令第713号）第十五条第一款'],
    ['dec-hearing-material-7', 7, '《重大行政决策程序暂行条例》（国务院令第713号）第十六条第三款'],
    ['dec-legality-7wd', 7, '《重大行政决策程序暂行条例》（国务院令第713号）第二十六条第二款'],
    ['doc-comment-30-business', 30, '《优化营商环境条例》第六十二条第二款'],
    ['con-procurement-file-7wd', 7, '《中华人民共和国政府采购法》第四十七条'],
    ['con-procurement-notice-2wd', 2, '《中华人民共和国政府采购法实施条例》第五十条'],
    ['cal-service-public-30', 30, '《中华人民共和国民事诉讼法》第九十五条第一款'],
    ['cal-holidays', 13, '《全国年节及纪念日放假办法》第二条'],
  ] as const satisfies readonly (readonly [RuleId, number, string])[]

  test.each(numbers)('%s 是 %d（%s）', (id, value, cited) => {
    const rule = ruleOn(id, on)
    expect(rule.value).toBe(value)
    expect(citation(rule.basis, on)).toBe(cited)
  })

  test('全体公民放假的节日，2024年十一天，2025年起十三天', () => {
    expect(ruleOn('cal-holidays', day('2024-12-31')).value).toBe(11)
    expect(ruleOn('cal-holidays', day('2025-01-01')).value).toBe(13)
  })

  test('期间的算法在民法典之前引民法总则', () => {
    expect(citation(ruleOn('cal-holiday-roll', day('2020-12-31')).basis)).toBe('《中华人民共和国民法总则》第二百零三条第一款')
    expect(citation(ruleOn('cal-holiday-roll', day('2021-01-01')).basis)).toBe('《中华人民共和国民法典》第二百零三条第一款')
  })
})
