// A contest says who took part; nothing else has prizes.
import { guard } from '#procedure/guard.ts'

export const prizesOfContests = guard<{ readonly kind: string; readonly prizes?: number; readonly teams?: number }>({
  code: 'prizes-without-contest',
  otherwise: '只有知识竞赛才填参赛队数和奖项数。其他活动请留空。',
  basis: [],
  field: 'prizes',
  holds: ({ answers }) => answers.kind === 'contest' || (answers.prizes === undefined && answers.teams === undefined),
})
