// The published report that the product grew from must show its known faults; hostile text must not slow the check-up down.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReport } from '#checkup/check-report.ts'
import { reportTextOf } from '#checkup/report-text.ts'

const seed = reportTextOf(readFileSync(join(import.meta.dirname, '../../demo/seed-report.txt'), 'utf8'))
const findings = checkReport(seed)

describe('永加乡2024年报告', () => {
  test.each([
    ['十二个调委会只有十一名调解员', 'mediators-below-committees', 'error', '11名'],
    ['乡的报告写“街道调委会”', 'other-kind-of-place', 'error', '街道调委会'],
    ['“三重一大”四项写错', 'three-majors-garbled', 'error', '重大人事任免'],
    ['“员干部”缺字', 'fixed-term-garbled', 'error', '员干部'],
    ['“乘公用权”错字', 'fixed-term-garbled', 'error', '乘公用权'],
    ['“办属单位”错字', 'fixed-term-garbled', 'error', '办属单位'],
    ['乡镇自设法援机构', 'legal-aid-body', 'error', '设立法援机构'],
    ['90件与90起', 'figure-in-two-units', 'doubt', '90起'],
    ['12场活动的1万余“人”', 'heads-added-up', 'doubt', '1万余人'],
    ['低保评定列入四议两公开', 'dibao-as-village-vote', 'doubt', '低保评定'],
    ['无法律专业人员而充分发挥法律顾问作用', 'adviser-without-lawyers', 'doubt', '充分发挥法律顾问作用'],
    ['“、等”', 'broken-punctuation', 'doubt', '、等'],
    ['法制信息', 'rule-of-law-mixed', 'doubt', '法制信息'],
    ['3月14日晚于3月1日', 'signed-late', 'doubt', '2025年3月14日'],
    ['和各位汇报', 'speech-wording', 'doubt', '和各位汇报'],
    ['参加率合格率100%没有人数', 'rate-without-base', 'missing', '100%'],
    ['执法没有数字', 'enforcement-without-figures', 'missing', '执法'],
    ['集体决策没有数字', 'decisions-without-figures', 'missing', '重大事件决策'],
    ['人员编制不足没有对应措施', 'shortcoming-without-measure', 'missing', '人员编制不足'],
    ['无法律专业工作人员没有对应措施', 'shortcoming-without-measure', 'missing', '无法律专业工作人员'],
    ['刑事案件情况没有来源', 'crime-without-source', 'missing', '无重大刑事案件'],
    ['法律明白人没有人数', 'law-literate-people', 'missing', '法律明白人'],
    ['履职部分没有具体事项', 'duties-without-events', 'missing', '三、党政主要负责人'],
  ])('%s', (_, code, grade, quote) => {
    expect(findings.filter((finding) => finding.code === code && finding.grade === grade).flatMap((finding) => finding.at.map((place) => place.quote)).join('|')).toContain(quote)
  })

  test('五部分只缺“其他”', () => {
    expect(findings.filter((finding) => finding.code === 'missing-part').map((finding) => finding.message)).toEqual([expect.stringContaining('其他需要报告的情况')])
  })

  test('一个主题一个月、12场次相符，100%不超过100%，都不误报', () => {
    const codes = findings.map((finding) => finding.code)
    for (const silent of ['frequency-against-count', 'ratio-over-hundred', 'parts-against-total', 'figure-told-twice', 'stale-plan', 'year-in-heading', 'ordinal-skips', 'unbalanced-marks']) expect(codes).not.toContain(silent)
  })

  test('每处位置引的都是原文', () => {
    for (const { at } of findings) for (const place of at) expect(seed.lines[place.line - 1]?.slice(place.start, place.end)).toBe(place.quote)
  })

  test('报送时限、地区类别可由当地设定', () => {
    expect(checkReport(seed, { reportBy: { month: 4, day: 1 } }).map((finding) => finding.code)).not.toContain('signed-late')
    expect(checkReport(seed, { areaType: 'subdistrict' }).flatMap((finding) => finding.at).map((place) => place.quote)).not.toContain('街道调委会')
  })
})

test('任意文字都不出错，位置都在文内，同一代码至多五十条', () => {
  const pieces = fc.constantFrom('共', '其中', '90件', '、', '，', '。', '一、', '（一）', '100%', '街道', '乡', '2024年', '调委会', '名', '调解员', '“', '”', '《', '）', '三', '万余', '\n', '重大', '资金', '八五普法', ' ', '一是', '每月一次', '\t', '😀')
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 120 }), (words) => {
      const text = reportTextOf(words.join(''))
      const found = checkReport(text)
      const counts = new Map<string, number>()
      for (const { code, at } of found) {
        counts.set(code, (counts.get(code) ?? 0) + 1)
        for (const place of at) expect(text.lines[place.line - 1]?.slice(place.start, place.end)).toBe(place.quote)
      }
      return [...counts.values()].every((count) => count <= 50)
    }),
    { numRuns: 200 },
  )
})

describe('恶意文本不拖死程序', () => {
  // Anything quadratic takes minutes at this length; the bound leaves room for a slow machine.
  const size = 200_000
  const fill = (piece: string, length = size) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

  test.each([
    ['一个数字到底', fill('1')],
    ['汉字数字到底', fill('一二三四五六七八九十百千万')],
    ['没有标点的同一个字', fill('法')],
    ['件数连写', fill('1件')],
    ['件数用顿号连写', `共1件，其中${fill('纠纷1件、')}`],
    ['空格到底', fill(' ')],
    ['空行到底', fill('\n')],
    ['只有左引号', fill('“')],
    ['只有右括号', fill('）')],
    ['一是一是', fill('一是，')],
    ['标题成堆', fill('一、一\n')],
    ['重大重大', fill('重大、')],
    ['重复短语', fill('推进依法行政')],
    ['固定提法的一半', fill('习近平法')],
    ['花括号', fill('{')],
    ['百分号', fill('成功率100%')],
    ['书名号', fill('《法治政府建设实施纲要（')],
    ['低保低保', fill('低保评定')],
    ['像样的句子', fill('全年受理矛盾纠纷126件，其中邻里纠纷58件、婚姻家庭纠纷41件、土地纠纷27件。')],
    ['像样的段落', fill('（一）全年受理矛盾纠纷126件，每季度召开一次会议，全年4次。\n')],
    ['一兆字没有标点', fill('法', 1_000_000)],
    ['一兆字的件数', fill('1件', 1_000_000)],
  ])('%s', (_, text) => {
    const start = performance.now()
    checkReport(reportTextOf(text))
    expect(performance.now() - start).toBeLessThan(15_000)
  }, 60_000)
})
