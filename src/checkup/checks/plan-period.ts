// A plan cited with years it never had: 法治政府建设实施纲要（2022—2025年）.
import { defineCheck, matchesIn } from '#checkup/check.ts'
import { namedPeriods } from '#checkup/plan-periods.ts'

const cited = new RegExp(`(?<![县市区省乡镇州旗])《(?:中共中央 ?国务院 ?)?(?<name>${namedPeriods.map(([name]) => name).join('|')})（(?<from>20\\d\\d)年? ?[^\\d）]{1,3} ?(?<to>20\\d\\d) ?年?）》`, 'g')

export const planPeriod = defineCheck({
  code: 'plan-period',
  title: '规划、纲要的年份写错',
  explains: '书名号里的《法治政府建设实施纲要》等，括号里的年份与文件名称不符。',
  grades: ['error'],
  basis: ['有关规划的正式名称'],
  find: (reading) =>
    matchesIn(reading, cited).flatMap(({ match, place }) => {
      const { name = '', from = '', to = '' } = match.groups ?? {}
      const periods = namedPeriods.find(([plan]) => plan === name)?.[1] ?? []
      if (periods.includes(`${from}-${to}`)) return []
      const right = periods.map((period) => `（${period.replace('-', '－')}年）`).join('或者')
      return [{ grade: 'error' as const, message: `《${name}》没有${from}—${to}年的，正式名称是${right}。请改正。`, at: [place] }]
    }),
})
