// XX件, 20XX年, ____, {figure}: places of a template that nobody filled in.
import { defineCheck, matchesInText, ownConsistency } from '#checkup/check.ts'

/** 张某某 is a name made anonymous, 220382XXXX a masked number: both stay silent. */
const shapes = [
  /20[Xx×*]{2} ?年/,
  /(?<![\dA-Za-z×某])(?:[Xx×]{2,}|(?<![一-龥])○{2,})(?=[^\dA-Za-z]|$)/,
  // Asterisks around words may be somebody's emphasis; before a measure word they are a blank.
  /[*＊]{2,}(?=年|月|日|件|次|名|人|个|份|场|村|乡|镇)/,
  /(?<![A-Za-z\d])[XxN](?=(?:件|次|名|场|份|人|个|月|日|%)(?![光线型形]))/,
  /(?<![一-龥])某{2,}(?=乡|镇|村|街道|县|市|区|单位|同志|年|月)/,
  /_{2,}/,
  /\$?\{[^{}\n]{0,40}\}/,
  /[（【[](?:此处|请|待)(?:填|补|写|核|定|说明|插入)[^）】\]]{0,30}[）】\]]|待填写/,
  /错误[!！]未(?:找到|定义)|Error！? ?Reference source/,
]
const left = new RegExp(shapes.map((shape) => shape.source).join('|'), 'gm')

export const placeholderLeft = defineCheck({
  code: 'placeholder-left',
  title: '模板占位没有填',
  explains: '“XX”“××”“____”“{……}”“（请填写……）”“20XX年”等；“张某某”一类隐名、遮蔽的号码不查。',
  grades: ['error'],
  basis: [ownConsistency],
  find: (reading) =>
    matchesInText(reading, left).map(({ match, place }) => ({
      grade: 'error' as const,
      message: `“${match[0]}”像是没有填的空。请填上实际内容或者删去。`,
      at: [place],
    })),
})
