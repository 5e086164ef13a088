// Evidence after its day; a hearing at which no leader and no official stood.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { dueDay } from '../due-day.ts'

const 行政诉讼法 = lawBook('administrative-litigation-law')
const 诉讼法解释 = lawBook('litigation-law-interpretation')

export const answeredLate: Flag = {
  code: 'evidence-late',
  sentence: '没有在收到起诉状副本之日起十五日内提交答辩状和证据。无正当理由逾期提供的，视为没有相应证据。',
  basis: [行政诉讼法('67', '1'), 行政诉讼法('34', '2')],
  raised: ({ entries, openedOn }) => {
    if (entries.some((entry) => entry.action === 'postponeEvidence')) return false
    const answer = entries.find((entry) => entry.action === 'answer')
    return answer ? answer.occurredOn > dueDay({ rule: 'suit-evidence-15', from: openedOn }) : entries.some((entry) => entry.action === 'judge')
  },
}

export const nobodyAppeared: Flag = {
  code: 'only-lawyer-appeared',
  sentence: '负责人和工作人员都没有出庭。不得仅委托律师出庭，法院会记录在案并在裁判文书中载明。',
  basis: [行政诉讼法('3', '3'), 诉讼法解释('128', '2'), 诉讼法解释('132')],
  raised: ({ entries }) => entries.some((entry) => entry.action === 'hear' && (entry.answers['who'] === 'lawyer' || entry.answers['who'] === 'nobody')),
}
