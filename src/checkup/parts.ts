// The parts of the yearly report: what was done, what fell short, what the heads did, what comes next, anything else.
import type { Heading } from '#checkup/outline.ts'

/** The five parts that the rules for the yearly report ask for. */
export type PartKind = 'measures' | 'shortcomings' | 'heads' | 'plan' | 'other'

export type Part = {
  readonly kinds: readonly PartKind[]
  readonly heading: Heading
  /** First and last line, from 1; the part begins with its heading. */
  readonly from: number
  readonly to: number
}

const signs: readonly (readonly [kind: PartKind, sign: RegExp])[] = [
  ['heads', /第一责任人|主要负责(?:人|同志).{0,8}履(?:行|职)/],
  ['shortcomings', /存在.{0,10}(?:不足|问题|短板|差距|困难|薄弱)|(?:不足|问题|短板|差距|困难)(?:和|与|及|以及|、)(?:.{0,4})(?:原因|不足|差距|短板|下)|主要(?:不足|问题)|(?:不足|短板|差距)(?:之处)?$|^(?:不足|问题|短板)/],
  ['plan', /下一?步|下一?年|下阶段|来年|明年|(?:工作|建设)的?(?:计划|打算|安排|思路|谋划)$|^(?:计划|打算)/],
  ['other', /^其[他它]|需要报告的/],
  ['measures', /举措|成效|工作.{0,6}(?:情况|开展)|做法|完成情况|基本情况|落实情况|成绩|进展|亮点/],
]

/** What a heading announces; a heading may announce two parts (存在的不足和下一步打算). */
export function kindsOf(heading: string, year: number | undefined): readonly PartKind[] {
  const kinds = signs.filter(([, sign]) => sign.test(heading)).map(([kind]) => kind)
  const nextYear = year !== undefined && new RegExp(`${year + 1}年.{0,20}(?:计划|打算|安排|思路|重点|工作|建设)`).test(heading)
  const all = nextYear && !kinds.includes('plan') ? [...kinds, 'plan' as const] : kinds
  const special = all.filter((kind) => kind !== 'measures')
  return special.length > 0 ? special : all
}

/**
 * Parts by the headings of the first level (第一部分 where the report has them, otherwise 一、). A heading that announces none of the special parts belongs to the
 * measures: many reports follow the tasks of the outline, one heading each, instead of one chapter of results.
 */
export function partsOf(headings: readonly Heading[], lineCount: number, year: number | undefined): readonly Part[] {
  const divisions = headings.filter((heading) => heading.level === 0)
  const firstLevel = divisions.length > 1 ? divisions : headings.filter((heading) => heading.level === 1)
  return firstLevel.map((heading, index) => {
    const kinds = kindsOf(heading.text, year)
    const next = firstLevel[index + 1]
    return { kinds: kinds.length > 0 ? kinds : ['measures'], heading, from: heading.line, to: (next?.line ?? lineCount + 1) - 1 }
  })
}
