// 开展宣传12场，受教育群众1万人: people added up over several events are attendances, not people.
import { defineCheck, ownConsistency, within } from '#checkup/check.ts'
import { familyOf } from '#checkup/measure-words.ts'

export const headsAddedUp = defineCheck({
  code: 'heads-added-up',
  title: '多场活动相加的人数写成了“人”',
  explains: '两场以上活动之后写“受教育（覆盖、惠及）群众若干人”。各场相加是人次，不是人数；百人以下和“人次”不查。',
  grades: ['doubt'],
  basis: [ownConsistency],
  find: (reading) =>
    reading.sentences.flatMap((sentence) =>
      sentence.figures.flatMap((people, index) => {
        const told = /(?:受教育|覆盖|惠及|受众|服务)(?:面|全乡|全镇|辖区|各族)?(?:群众|村民|居民|人员|人数|人群)?(?:达到?|约|近|超过?|共|累计)*$/.test(people.lead)
        if (!told || !['人', '名'].includes(people.unit) || people.value < 100) return []
        const sessions = sentence.figures.slice(Math.max(0, index - 3), index).findLast((figure) => familyOf(figure.unit) === 'session' && figure.value >= 2)
        if (!sessions) return []
        const message = `${sessions.value}${sessions.unit}活动合起来的人数写成了“${people.unit}”。各场相加的应写“人次”；如确是不重复的人数，请说明怎样去重。`
        return [{ grade: 'doubt' as const, message, at: [within(reading, sentence, people)] }]
      }),
    ),
})
