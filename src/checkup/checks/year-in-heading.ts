// Every heading speaks of the report's year, the plan's heading of the next; last year's heading is a copy left behind.
import { defineCheck, ownConsistency, type Found } from '#checkup/check.ts'
import type { Heading } from '#checkup/outline.ts'
import { kindsOf } from '#checkup/parts.ts'
import type { Reading } from '#checkup/reading.ts'

/** Headings that rightly name another year. */
const otherYearsBusiness = /整改|督察|督查|反馈|巡察|考核|考评|上年|以来|规划|纲要|方案|[—－–~-]/

export const yearInHeading = defineCheck({
  code: 'year-in-heading',
  title: '标题里的年份不对',
  explains: '各级标题的年份应是报告年度，计划部分应是下一年度；整改、督察、规划等本来就写别的年份的不查。一级标题不符为错误，其余存疑。',
  grades: ['error', 'doubt'],
  basis: [ownConsistency],
  find: (reading) => {
    const { year } = reading
    return year === undefined ? [] : [...reading.headings.flatMap((heading) => judge(reading, heading, year)), ...openingYear(reading, year)]
  },
})

function judge(reading: Reading, heading: Heading, year: number): readonly Found[] {
  const written = /(20\d\d) ?年/.exec(heading.text)
  // Only a heading proper: the opening words of a paragraph are no heading.
  const own = heading.text.split(/[，；]/)[0] ?? ''
  if (!written || !own.includes(written[0]) || otherYearsBusiness.test(own)) return []
  const isPlan = /计划|打算|安排|思路|谋划|下一?步|下一?年|重点(?:工作|任务)/.test(own)
  const expected = isPlan ? year + 1 : year
  if (Number(written[1]) === expected || (isPlan && kindsOf(own, undefined).some((kind) => kind !== 'plan'))) return []
  const message = `报告年度是${year}年，这个标题写${written[1]}年，应为${expected}年。请改正，并检查这一部分是不是沿用了往年的文字。`
  return [{ grade: heading.level <= 1 && !isPlan ? 'error' : 'doubt', message, at: [reading.at(heading.line, heading.start, heading.end)] }]
}

/** The first paragraph opens with the year: 2024年，永加乡在… */
function openingYear(reading: Reading, year: number): readonly Found[] {
  const title = reading.identity.title
  if (!title) return []
  const at = reading.lines.findIndex((line, index) => index >= title.line && /[。，]/.test(line))
  const opening = /^\s*(20\d\d) ?年(?:度)?，/.exec(reading.lines[at] ?? '')
  if (!opening || Number(opening[1]) === year) return []
  return [{ grade: 'doubt', message: `标题是${year}年，正文开头写${opening[1]}年。请核对年度。`, at: [reading.at(at + 1, 0, opening[0].length)] }]
}
