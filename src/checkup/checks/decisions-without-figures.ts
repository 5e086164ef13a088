// Collective decision on major matters claimed without one figure: matters decided, opinions on legality, meetings.
import { defineCheck } from '#checkup/check.ts'
import { unbacked } from '#checkup/claims-with-figures.ts'

export const decisionsWithoutFigures = defineCheck({
  code: 'decisions-without-figures',
  title: '集体决策没有数字',
  explains: '写了“三重一大”、重大决策集体讨论，全文没有决策事项、合法性审查、会议的任何数字，也没有写明“无”的。',
  grades: ['missing'],
  basis: ['《重大行政决策程序暂行条例》第二十五条至第三十三条'],
  find: (reading) =>
    unbacked(reading, {
      claims: /三重一大|集体决策|集体讨论决定|重大行政决策|重大(?:事项|事件)决策|集体研究决定/,
      evidence: /决策|议题|合法性审查|合法性审核|审议|党委会|党政联席|办公会|法律意见|法律顾问|规范性文件|合同/,
      message: '写了集体决策，没有一个数字。请补上决策事项多少件、合法性审查多少件、出具意见多少份、召开会议多少次；没有的写“无”。',
    }),
})
