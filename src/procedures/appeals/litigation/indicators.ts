// Suits as they came in, who stood in court, and what was lost once the judgment took effect.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { leaders, lost } from './judgments.ts'
import { litigation } from './procedure.ts'

const { count } = indicatorsOf(litigation)
type Suit = MatterOf<typeof litigation>

const piece = { unit: '件', system: 'appeals' } as const
const effective = { ...piece, actions: ['takeEffect', 'judgeFinally'] } as const
const hearing = { ...piece, actions: ['hear'] } as const

/** The judgment that took effect: the last one. */
function judgmentOf(suit: Suit) {
  const judged = suit.entries.findLast((entry) => entry.action === 'judge' || entry.action === 'judgeFinally')
  return judged && (judged.action === 'judge' || judged.action === 'judgeFinally') ? judged.answers.judgment : undefined
}

const leads = (entry: Suit['entries'][number]) => entry.action === 'hear' && leaders.includes(entry.answers.who)

export const litigationIndicators = [
  count({ ...piece, id: 'litigation.received', title: '行政应诉件数', definition: '收到起诉状副本、本乡镇为被告的行政诉讼，每件计一，二审、重审不另计；按收到日期归入年度。', actions: ['receive'] }),
  count({ ...hearing, id: 'litigation.heard', title: '开庭案件数', definition: '开过庭的案件，每件计一，开几次庭都计一；按第一次开庭的日期归入年度。', when: (entry, suit) => suit.entries.find((each) => each.action === 'hear')?.seq === entry.seq }),
  count({
    ...hearing, id: 'litigation.leaderCourtAppearances', title: '负责人出庭应诉件数', definition: '正职、副职或者其他参与分管的负责人出庭应诉的案件，每件计一，出庭几次都计一；按负责人第一次出庭的日期归入年度。',
    when: (entry, suit) => suit.entries.find(leads)?.seq === entry.seq,
  }),
  count({ ...effective, id: 'litigation.concluded', title: '行政诉讼生效件数', definition: '裁判生效的案件，每件计一，含调解、准许撤诉的；按生效日期（二审裁判送达日期）归入年度。' }),
  count({
    ...effective, id: 'litigation.lost', title: '行政诉讼败诉件数', definition: '生效裁判为撤销、判决重新作出、变更、确认违法、确认无效、判决履行、判决给付补救赔偿的，每件计一；一审败诉、二审改判不败诉的不计。',
    when: (_, suit) => {
      const judgment = judgmentOf(suit)
      return judgment !== undefined && lost.includes(judgment)
    },
  }),
  ratio({ unit: '%', system: 'appeals', id: 'litigation.leaderAppearanceRate', title: '负责人出庭应诉率', definition: '负责人出庭应诉件数÷开庭案件数；两数都按各自的日期归入年度。', numerator: 'litigation.leaderCourtAppearances', denominator: 'litigation.heard' }),
  ratio({ unit: '%', system: 'appeals', id: 'litigation.lostRate', title: '行政诉讼败诉率', definition: '行政诉讼败诉件数÷行政诉讼生效件数。', numerator: 'litigation.lost', denominator: 'litigation.concluded' }),
] as const
