// 法制 (the legal system) where today's papers say 法治 (rule of law).
import { defineCheck, matchesIn } from '#checkup/check.ts'

/** 执法制度, 学法制度, 依法制定 have the two characters by accident. Names in 《》 keep their own wording. */
const mixed = /(?<![执立司学普合守依用违民刑宪])法制(?:建设|宣传|教育|化|信息|氛围|环境|保障|意识|轨道|讲座|课堂|副校长|理念|观念|方式|素养|文化|乡村|培训)(?![^《》]{0,30}》)/g

export const ruleOfLawMixed = defineCheck({
  code: 'rule-of-law-mixed',
  title: '“法制”“法治”混用',
  explains: '“法制宣传”“法制信息”等现在应写“法治”的；“法制审核”“法制机构”、书名号内的旧名称、“执法制度”一类不查。',
  grades: ['doubt'],
  basis: ['现行文件的规范表述'],
  find: (reading) =>
    matchesIn(reading, mixed).map(({ match, place }) => ({
      grade: 'doubt' as const,
      message: `“${match[0]}”现在一般写“${match[0].replace('法制', '法治')}”。如不是引用旧文件名，请改正并全文统一。`,
      at: [place],
    })),
})
