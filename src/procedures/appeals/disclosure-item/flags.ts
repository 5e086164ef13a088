// Published after its twenty working days.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { dueDay } from '../due-day.ts'

const 公开条例 = lawBook('information-disclosure-regulation')

export const publishedLate: Flag = {
  code: 'published-late',
  sentence: '信息形成（变更）二十个工作日以后才公开。',
  basis: [公开条例('26')],
  raised: ({ entries }) => entries.some(({ answers: { formedOn }, occurredOn }) => typeof formedOn === 'string' && occurredOn > dueDay({ rule: 'gid-active-20', from: formedOn as PlainDate })),
}
