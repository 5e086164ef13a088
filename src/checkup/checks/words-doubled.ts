// A phrase written twice in a row, as happens when a sentence is edited.
import { defineCheck, matchesIn, ownConsistency } from '#checkup/check.ts'

/** Four signs or more said twice on end, with or without a comma between; and the short words that slip twice. */
const doubled = /([一-龥]{4,16})\1|(?<=^|[，。；：])([一-龥]{4,24})[，、]\2(?=[，。；])|(进行|开展|推进|加强|落实|进一步|不断|认真|积极|提高|提升|完善|按照|以及|根据|通过)\3|(?<![目标的有])的的(?![一-龥]?确)/g
/** Repeated on purpose. */
const onPurpose = /^(.)\1{3,}$|一个一个|一次一次/

export const wordsDoubled = defineCheck({
  code: 'words-doubled',
  title: '同一短语连写两遍',
  explains: '四字以上的短语紧接着重复，整个分句重复，或者“进行进行”“的的”一类重复。',
  grades: ['doubt'],
  basis: [ownConsistency],
  find: (reading) =>
    matchesIn(reading, doubled).flatMap(({ match, place }) =>
      onPurpose.test(match[0]) ? [] : [{ grade: 'doubt' as const, message: `“${match[1] ?? match[2] ?? match[3] ?? '的'}”连写了两遍，请删去一个。`, at: [place] }],
    ),
})
