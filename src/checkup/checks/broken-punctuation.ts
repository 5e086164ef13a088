// Marks that cannot stand together: “、等”, “，。”, “。。”.
import { defineCheck, matchesInText, ownConsistency } from '#checkup/check.ts'

const broken = /、等(?![级候待额效同于号边价式温腰])|[，、；：][，、；：。]|。[。，、；：]|[（《“][，。、；]/g

export const brokenPunctuation = defineCheck({
  code: 'broken-punctuation',
  title: '标点错误',
  explains: '“、等”“，。”“。。”一类连用；省略号、引号前后的标点不查。',
  grades: ['doubt'],
  basis: [ownConsistency],
  find: (reading) =>
    matchesInText(reading, broken).map(({ match, place }) => ({
      grade: 'doubt' as const,
      message: match[0] === '、等' ? '“等”前不用顿号，或者顿号后漏了一项。请核对。' : `标点“${match[0]}”连用，请删去一个或补上漏掉的文字。`,
      at: [place],
    })),
})
