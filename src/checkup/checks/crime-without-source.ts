// Crime and discipline figures belong to the police and the discipline body: without them named, nobody can vouch.
import { defineCheck, matchesIn, ownConsistency } from '#checkup/check.ts'

const claims = [
  /(?:无|没有|未发生|零|杜绝了?)[^，。；]{0,8}(?:刑事案件|治安案件|违纪违法|违法违纪|命案|恶性案件|职务犯罪)/,
  /(?:刑事|治安|违纪违法|违法违纪|盗窃|诈骗)(?:案件|警情|发案)[^，。；]{0,10}(?:\d+|[一二三四五六七八九十]+)(?:起|件|%)/,
  /(?:发案率|犯罪率|案件)[^，。；]{0,6}(?:下降|为零|零)/,
  /(?:党纪|政务)处分[^，。；]{0,6}\d+人/,
  /立案(?:审查|查处)[^，。；]{0,8}\d+(?:人|件)/,
]
const claim = new RegExp(claims.map((one) => one.source).join('|'), 'g')
const source = /公安|派出所|警方|纪委|纪检|监委|通报|提供|数据来源|据.{0,12}(?:统计|反映)|（.{0,10}统计/

export const crimeWithoutSource = defineCheck({
  code: 'crime-without-source',
  title: '治安、违纪情况没有外部来源',
  explains: '写无重大刑事案件、发案率下降、处分多少人的，同一句没有注明公安、纪检等出处的；计划部分不查。',
  grades: ['missing'],
  basis: [ownConsistency],
  find: (reading) =>
    matchesIn(reading, claim).flatMap(({ sentence, match, place }) =>
      sentence.parts.includes('plan') || source.test(sentence.text)
        ? []
        : [{ grade: 'missing' as const, message: `“${match[0]}”不是乡镇自己的数字。请注明由派出所、纪检机构等哪个单位提供、截止何时，并留存书面材料。`, at: [place] }],
    ),
})
