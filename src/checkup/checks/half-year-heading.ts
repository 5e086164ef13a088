// 上半年 in a heading of a yearly report: taken over from the half-year summary.
import { defineCheck, ownConsistency, wholeLine } from '#checkup/check.ts'

const shorter = /上半年|前三季度|[一二三]季度|1?\d月份/

export const halfYearHeading = defineCheck({
  code: 'half-year-heading',
  title: '年度报告的标题写了半年、季度',
  explains: '标题里出现“上半年”“前三季度”等；上、下半年成对出现的不查。',
  grades: ['doubt'],
  basis: [ownConsistency],
  find: (reading) => {
    const { title } = reading.identity
    const second = reading.headings.some((heading) => heading.text.includes('下半年') && !/计划|打算|安排|下一?步/.test(heading.text))
    const inTitle = title && shorter.test(title.text) ? [wholeLine(reading, title.line)] : []
    const inHeadings = second ? [] : reading.headings.filter((heading) => shorter.test(heading.text.split('，')[0] ?? '')).map((heading) => reading.at(heading.line, heading.start, heading.end))
    return [...inTitle, ...inHeadings].map((place) => ({
      grade: 'doubt' as const,
      message: `这是年度报告，标题却写“${shorter.exec(place.quote)?.[0] ?? place.quote}”。请核对内容是否已补齐全年，并改正标题。`,
      at: [place],
    }))
  },
})
