// 6余次: below ten there is nothing to be vague about.
import { defineCheck, ownConsistency, within } from '#checkup/check.ts'

export const smallNumberWithMore = defineCheck({
  code: 'small-number-with-more',
  title: '不足十的数写了“余”“多”',
  explains: '“6余次”“8余场”一类，十以内应写准数；“2万余”“十余次”不查。',
  grades: ['doubt'],
  basis: [ownConsistency],
  find: (reading) =>
    reading.sentences.flatMap((sentence) =>
      sentence.figures
        .filter((figure) => figure.surplus !== '' && figure.value < 10 && figure.unit !== '%' && Number.isInteger(figure.value))
        .map((figure) => ({
          grade: 'doubt' as const,
          message: `“${sentence.text.slice(figure.start, figure.end)}”不足十，无法核对“${figure.surplus}”多少。请写准数。`,
          at: [within(reading, sentence, figure)],
        })),
    ),
})
