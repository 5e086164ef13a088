// A reply after its day, or none at all before the decision.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { dueDay } from '../due-day.ts'

const 行政复议法 = lawBook('administrative-reconsideration-law')

export const repliedLate: Flag = {
  code: 'replied-late',
  sentence: '没有在法定期限内提出书面答复、提交证据。依照复议法，视为没有证据、依据，行政行为可能被撤销。',
  basis: [行政复议法('48'), 行政复议法('70')],
  raised: ({ entries, openedOn }) => {
    const reply = entries.find((entry) => entry.action === 'reply')
    const decided = entries.find((entry) => entry.action === 'decide')
    const due = dueDay({ rule: entries[0]?.answers['simple'] === true ? 'rev-reply-5-simple' : 'rev-reply-10', from: openedOn })
    return reply ? reply.occurredOn > due : decided !== undefined
  },
}
