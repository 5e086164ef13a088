// Where a clue may go.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'

export const crimeToPolice = guard<{ readonly crime: boolean; readonly to: string }>({
  code: 'crime-not-to-justice', field: 'to',
  otherwise: '涉嫌犯罪的，应当及时移送司法机关。请把移送机关改为公安、检察或者监察机关。',
  basis: [lawBook('administrative-penalty-law')('27', '1')],
  holds: ({ answers }) => !answers.crime || /公安|派出所|检察|监察|监委/.test(answers.to),
})

const suspected = (matter: Matter | undefined) => matter?.entries[0]?.answers['crime'] === true

export const noCrime = guard<object>({
  code: 'transfer-of-a-crime',
  otherwise: '这条线索涉嫌犯罪，请由正职负责人办理“批准移送涉嫌犯罪线索”。',
  basis: [lawBook('crime-transfer-provisions')('5', '2')],
  holds: ({ matter }) => !suspected(matter),
})

export const aCrime = guard<object>({
  code: 'transfer-of-no-crime',
  otherwise: '这条线索没有登记为涉嫌犯罪，请办理“批准移送”。',
  basis: [lawBook('crime-transfer-provisions')('5', '2')],
  holds: ({ matter }) => suspected(matter),
})
