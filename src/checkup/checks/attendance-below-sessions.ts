// 学习26次，覆盖45人次: each session has several people in it, so attendances cannot be fewer than twice the sessions.
import { defineCheck, ownConsistency, within } from '#checkup/check.ts'
import { familyOf } from '#checkup/measure-words.ts'

const gathered = /覆盖|参加|参训|受教育|受众|惠及|参与|培训|听讲/

export const attendanceBelowSessions = defineCheck({
  code: 'attendance-below-sessions',
  title: '人次少于场次',
  explains: '活动、学习的人次少于场次为错误；平均每场不到两人次的存疑，多半是把人数写成了人次。',
  grades: ['error', 'doubt'],
  basis: [ownConsistency],
  find: (reading) =>
    reading.sentences.flatMap((sentence) =>
      sentence.figures.flatMap((people, index) => {
        const sessions = sentence.figures.slice(Math.max(0, index - 2), index).findLast((figure) => familyOf(figure.unit) === 'session')
        const isPair = people.unit === '人次' && gathered.test(people.lead) && sessions !== undefined && people.start - sessions.end <= 30
        if (!isPair || people.value >= sessions.value * 2) return []
        const fewer = people.value < sessions.value && people.exactness === 'exact'
        const message = `${sessions.value}${sessions.unit}活动一共只有${people.value}人次，${fewer ? '少于场次数' : '平均每场不到两人次'}。请核对：是不是把人数写成了人次，或者少加了场次。`
        return [{ grade: fewer ? ('error' as const) : ('doubt' as const), message, at: [within(reading, sentence, sessions), within(reading, sentence, people)] }]
      }),
    ),
})
