// Low-income status is reviewed by the township and decided by the county; villagers do not vote on it.
import { defineCheck, within } from '#checkup/check.ts'

const status = /低保(?:对象|户|资格|名额)?(?:的)?(?:评定|评审|评选|认定|确定|评议|审批)|最低生活保障(?:对象|户|资格)?(?:的)?(?:评定|评审|评选|认定|确定|评议|审批)/
const vote = /四议两公开|四议一审|一事一议|村民(?:代表)?(?:会议|大会)[^，。；]{0,10}(?:表决|决定|通过|评定|确定|讨论)|投票|票决|表决/
const rightWay = /县级?民政|民政部门|乡镇?审核|审核确认|入户调查|不(?:再)?(?:作为|列入|属于)/

export const dibaoAsVillageVote = defineCheck({
  code: 'dibao-as-village-vote',
  title: '把低保评定写成了村里表决',
  explains: '低保评定与“四议两公开”“一事一议”、表决写在一句里的。低保由乡镇审核、县级确认，村里只协助和公示；写明审核确认程序的不查。',
  grades: ['doubt'],
  basis: ['《社会救助暂行办法》第十一条（2026年7月1日前）', '《中华人民共和国社会救助法》第四十三条至第四十五条（2026年7月1日起）'],
  find: (reading) =>
    reading.sentences.flatMap((sentence) => {
      const match = status.exec(sentence.text)
      if (!match || !vote.test(sentence.text) || rightWay.test(sentence.text)) return []
      const message = `“${match[0]}”不是村里表决的事项：由乡镇审核、县级民政部门确认，村里协助调查并公示结果。请把它同“四议两公开”分开写。`
      return [{ grade: 'doubt' as const, message, at: [within(reading, sentence, { start: match.index, end: match.index + match[0].length })] }]
    }),
})
