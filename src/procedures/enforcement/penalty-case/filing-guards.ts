// Opening a case: on a power valid that day, within the time in which the law still punishes, against a party named.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import { powerOn } from '../power-on-day.ts'
import { certificatesCover, type Officered } from '../valid-certificates.ts'
import { powerNow } from './case-facts.ts'
import { limitationEnd } from './clocks.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 本地规定 = lawBook('local-rules')

type Powered = { readonly power: string }

export const withinLimitation = guard<{ readonly lifeOrFinance: boolean }>({
  code: 'limitation-passed',
  otherwise: '违法行为在法定期限内没有被发现，不再给予行政处罚，不能立案。请办理“不予立案”。',
  basis: [行政处罚法('36')],
  holds({ answers, matter }) {
    const clue = matter?.entries[0]
    const actedOn = clue?.answers['actedOn']
    if (clue === undefined || typeof actedOn !== 'string') return true
    return clue.occurredOn <= limitationEnd(actedOn as PlainDate, clue.occurredOn, answers.lifeOrFinance)
  },
})

export const clueOfSomeAge = guard<{ readonly actedOn: string }>({
  code: 'act-after-clue',
  otherwise: '违法行为的日期晚于发现线索的日期，请核对。',
  basis: [本地规定('')],
  field: 'actedOn',
  holds: ({ answers, occurredOn }) => answers.actedOn <= occurredOn,
})

/** The field is that of the power named in the answer, or of the power the case was filed on. */
export const certificatesCoverCase = certificatesCover<Officered & Partial<Powered>>((circumstances: Circumstances<Officered & Partial<Powered>>) =>
  (circumstances.answers.power === undefined ? powerNow(circumstances) : powerOn(circumstances.around(circumstances.answers.power), circumstances.occurredOn)).field)
