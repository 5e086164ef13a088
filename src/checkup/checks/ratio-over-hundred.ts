// Rates that cannot pass 100 %: attendance, passing, success, coverage and their like. Growth and plan fulfilment can.
import { defineCheck, ownConsistency, within } from '#checkup/check.ts'

const rateOfAWhole =
  /(?:参加|参考|参训|参学|参与|合格|通过|及格|优秀|成功|办结|办理|满意|好评|覆盖|持证|履行|化解|调处|调解|知晓|及时|公开|审查|审核|整改|回复|答复|受理|到会|出席|到课|到岗|普及|达标|入户|签约|知晓|见面|回访|排查|备案)(?:率|度|面)/

export const ratioOverHundred = defineCheck({
  code: 'ratio-over-hundred',
  title: '比率超过100%',
  explains: '参加率、合格率、成功率、办结率、覆盖率等不可能超过100%；增长率、完成率不查。',
  grades: ['error'],
  basis: [ownConsistency],
  find: (reading) =>
    reading.sentences.flatMap((sentence) =>
      sentence.figures
        .filter((figure) => figure.unit === '%' && figure.value > 100 && !/增长|增加|提高|提升|完成/.test(figure.lead) && rateOfAWhole.test(figure.lead))
        .map((figure) => ({
          grade: 'error' as const,
          message: `这一比率不可能超过100%，文中写${figure.value}%。请核对分子和分母后改正。`,
          at: [within(reading, sentence, figure)],
        })),
    ),
})
