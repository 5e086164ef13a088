// What happened to a shortcoming that ought to be seen: it was mended late, or it came back.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { dueOf } from './measures.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')

const mendedLate: Flag = {
  code: 'shortcoming-mended-late',
  sentence: '报告整改完成的日期晚于整改时限。',
  basis: [督察规定('')],
  raised: (shortcoming) => shortcoming.entries.some((entry) => entry.action === 'finish' && entry.occurredOn > (dueOf(shortcoming, entry.seq) ?? entry.occurredOn)),
}

const cameBack: Flag = {
  code: 'shortcoming-came-back',
  sentence: '销号以后问题又出现过，整改重新开始。',
  basis: [督察规定('')],
  raised: (shortcoming) => shortcoming.entries.some((entry) => entry.action === 'reopen'),
}

export const shortcomingFlags = [mendedLate, cameBack] as const
