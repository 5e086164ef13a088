// Honest reports of several kinds must pass without an error or a doubt; the same reports with one thing spoilt must not.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReport } from '#checkup/check-report.ts'
import type { Finding } from '#checkup/finding.ts'
import { reportTextOf } from '#checkup/report-text.ts'

const folder = join(import.meta.dirname, 'checkup-reports')
const reports = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

function serious(text: string): readonly Finding[] {
  return checkReport(reportTextOf(text)).filter((finding) => finding.grade !== 'missing')
}

function report(name: string): string {
  return reports.find(([file]) => file === name)?.[1] ?? ''
}

/** Replaces exactly one place; a mutation that changes nothing would prove nothing. */
function spoil(name: string, from: string, to: string): string {
  const text = report(name)
  expect(text.split(from).length, `${name} ${from}`).toBe(2)
  return text.replace(from, to)
}

test('样本齐全：乡、镇、街道各有，年度不止一个', () => {
  expect(reports.length).toBeGreaterThanOrEqual(6)
})

test.each(reports)('如实的报告没有错误和存疑：%s', (_, text) => {
  expect(serious(text)).toEqual([])
})

describe('分项与合计', () => {
  const lists = [
    ['qingshi-2024.txt', '全年受理矛盾纠纷126件，其中', '邻里纠纷58件、婚姻家庭纠纷41件、土地纠纷27件', [58, 41, 27]],
    ['qingshi-2024.txt', '全年开展宣传活动14场，其中', '进校园4场、进村屯7场、进企业3场', [4, 7, 3]],
    ['sanhe-2025.txt', '其中,', '婚姻家庭纠纷102件,邻里纠纷143件,土地承包纠纷74件,其他纠纷72件', [102, 143, 74, 72]],
    ['baisha-2026.txt', '全年行政处罚16件，其中', '一般程序6件、简易程序10件', [6, 10]],
    ['dongcheng-street-2026.txt', '全年办理案件33件，其中', '市容类20件、油烟类9件、违建类4件', [20, 9, 4]],
  ] as const

  test.each(lists)('%s “%s……”改动任一分项都被发现', (name, lead, list, parts) => {
    fc.assert(
      fc.property(fc.nat({ max: parts.length - 1 }), fc.integer({ min: -2, max: 30 }), (which, change) => {
        const old = parts[which] ?? 0
        // A part changed away to almost nothing makes the rest look like an honest choice of examples.
        fc.pre(change !== 0 && old + change > Math.abs(change) && old > 2)
        const spoilt = list.replace(new RegExp(`(?<!\\d)${old}(?=[件场])`), String(old + change))
        expect(serious(spoil(name, lead + list, lead + spoilt)).map((finding) => finding.code)).toContain('parts-against-total')
      }),
    )
  })

  test('“合计”改一个数即为错误', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (sum) => {
        fc.pre(sum !== 20)
        const found = serious(spoil('baisha-2026.txt', '合计20场', `合计${sum}场`))
        expect(found.find((finding) => finding.code === 'sum-after-parts')?.grade).toBe('error')
      }),
    )
  })
})

describe('比率', () => {
  test('成功率与分子分母不符的都被发现', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (tenths) => {
        fc.pre(Math.abs(tenths / 10 - (382 / 391) * 100) >= 0.1)
        const found = serious(spoil('sanhe-2025.txt', '成功率97.7%', `成功率${(tenths / 10).toFixed(1)}%`))
        expect(found.map((finding) => finding.code)).toContain('rate-against-counts')
      }),
    )
  })
})

describe('调解员与调委会', () => {
  test('调解员少于调委会乘三的都被发现，够数的都不报', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (people) => {
        const found = serious(spoil('naren-2026.txt', '人民调解员39人', `人民调解员${people}人`))
        expect(found.some((finding) => finding.code === 'mediators-below-committees')).toBe(people < 30)
      }),
    )
  })
})

describe('结构', () => {
  const chapters = (text: string) => text.split(/(?=^[ 　]*[一二三四五]、|^第[一二三四五]部分)/m)

  test.each(['qingshi-2024.txt', 'liuhe-street-2025.txt', 'naren-2026.txt', 'sanhe-2025.txt'])('%s 删去任一部分都被发现', (name) => {
    const whole = chapters(report(name))
    expect(whole.length).toBe(6)
    for (let gone = 1; gone < whole.length; gone += 1) {
      const text = whole.filter((_, index) => index !== gone).join('')
      expect(checkReport(reportTextOf(text)).map((finding) => finding.code), `去掉第${gone}部分`).toContain('missing-part')
    }
  })

  test('计划写到不足前面，序号和顺序都被发现', () => {
    const [opening = '', results = '', lacking = '', heads = '', plan = '', other = ''] = chapters(report('qingshi-2024.txt'))
    const codes = serious([opening, results, plan, lacking, heads, other].join('')).map((finding) => finding.code)
    expect(codes).toContain('parts-out-of-order')
    expect(codes).toContain('ordinal-skips')
  })
})

test.each([
  ['qingshi-2024.txt', '青石乡人民政府\n2025', '青石镇人民政府\n2025', 'issuer-against-title'],
  ['qingshi-2024.txt', '共有人民调解员43名', '街道调委会负责人带队，共有人民调解员43名', 'other-kind-of-place'],
  ['qingshi-2024.txt', '2025年2月18日', '2025年5月18日', 'signed-late'],
  ['qingshi-2024.txt', '设立法律援助工作站', '设立法律援助中心', 'legal-aid-body'],
  ['qingshi-2024.txt', '（三）落实学法制度', '（四）落实学法制度', 'ordinal-skips'],
  ['sanhe-2025.txt', '(2021—2025年)', '(2022—2025年)', 'plan-period'],
  ['sanhe-2025.txt', '重大决策、重要人事任免、重大项目安排和大额资金使用', '重大事件决策、重大人事任免、重大项目安排和大额资金使用', 'three-majors-garbled'],
  ['liuhe-street-2025.txt', '全年召开4次', '全年召开3次', 'frequency-against-count'],
  ['liuhe-street-2025.txt', '习近平法治思想', '习近平法制思想', 'fixed-term-garbled'],
  ['naren-2026.txt', '启动“九五”普法', '深入实施“八五”普法', 'fixed-term-garbled|none'],
  ['naren-2026.txt', '听讲群众三千一百余人次', '听讲群众三千一百余人', 'none'],
  ['dongcheng-street-2026.txt', '发现问题11个，已整改11个', '发现问题11个，已整改13个', 'more-done-than-received'],
  ['hongshan-2025.txt', '参加群众460人次', '参加群众6人次', 'attendance-below-sessions'],
])('%s 把“%s”改成“%s”应提示 %s', (name, from, to, code) => {
  const codes = serious(spoil(name, from, to)).map((finding) => finding.code)
  if (code.includes('none')) expect(codes).toEqual([])
  else expect(codes).toContain(code)
})

describe('同一数字', () => {
  test('重述的数字与前文不一致都被发现', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (count) => {
        fc.pre(count !== 126)
        const text = spoil('qingshi-2024.txt', '两位负责人包保', `全年受理矛盾纠纷${count}件，两位负责人包保`)
        expect(serious(text).map((finding) => finding.code)).toContain('figure-told-twice')
      }),
    )
  })

  test('重述的数字一致则不提示', () => {
    expect(serious(spoil('qingshi-2024.txt', '两位负责人包保', '全年受理矛盾纠纷126件，两位负责人包保'))).toEqual([])
  })
})
