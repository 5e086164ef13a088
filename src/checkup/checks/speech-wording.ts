// 和各位汇报如下: words of a speech left in a written report.
import { defineCheck, matchesIn } from '#checkup/check.ts'

const speech = /(?:和|向|给|与)(?:各位|大家|同志们)(?:领导|代表|委员|同志)?(?:作)?汇报|各位领导[，、！：]|同志们[，！：]|请(?:各位|大家)(?:予以)?(?:审议|批评指正)|汇报完毕|谢谢大家/g

export const speechWording = defineCheck({
  code: 'speech-wording',
  title: '讲话稿的用语',
  explains: '“和各位汇报如下”“谢谢大家”一类，用于书面报告不合适。',
  grades: ['doubt'],
  basis: ['《党政机关公文处理工作条例》第十九条'],
  find: (reading) =>
    matchesIn(reading, speech).map(({ match, place }) => ({
      grade: 'doubt' as const,
      message: `“${match[0]}”是口头汇报的话。书面报告请写“现将……情况报告如下”。`,
      at: [place],
    })),
})
