// An engagement that is one: a term that ends after it begins, villages where villages are served, nothing logged beyond the term.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { untilOf, villagesOf } from '../adviser-term.ts'

const 顾问意见 = lawBook('legal-counsel-opinion')
const 本地规定 = lawBook('local-rules')

export const termAhead = guard<{ readonly until: PlainDate }>({
  code: 'term-ends-before-it-begins',
  otherwise: '聘期届满的日期应当晚于聘任（续聘）的日期，请核对。',
  basis: [本地规定('')],
  field: 'until',
  holds: ({ answers, occurredOn }) => answers.until > occurredOn,
})

export const villagesNamed = guard<{ readonly capacity: string; readonly villages?: readonly string[] }>({
  code: 'villages-not-named',
  otherwise: '担任村（社区）法律顾问的，请选服务哪些村（社区）；只担任乡镇法律顾问的不选。',
  basis: [本地规定('')],
  field: 'villages',
  holds: ({ answers }) => (answers.capacity === 'township') === ((answers.villages ?? []).length === 0),
})

/** What the adviser serves has to be a place of that engagement. */
export const villageServed = guard<{ readonly village?: string }>({
  code: 'village-not-served',
  otherwise: '这名顾问没有担任所选村（社区）的法律顾问。请核对，或者先办理“调整服务的村”。',
  basis: [本地规定('')],
  field: 'village',
  holds: ({ answers, matter }) => answers.village === undefined || villagesOf(matter).includes(answers.village),
})

export const withinTerm = guard<object>({
  code: 'beyond-term',
  otherwise: '服务日期超过了聘期。续聘的请先登记续聘，没有续聘的不能登记。',
  basis: [顾问意见(''), 本地规定('')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => occurredOn <= (untilOf(matter) ?? occurredOn),
})

export const servesVillages = guard<object>({
  code: 'serves-no-village',
  otherwise: '这名顾问只担任乡镇法律顾问。要担任村（社区）法律顾问的，请另行登记聘任。',
  basis: [本地规定('')],
  holds: ({ matter }) => villagesOf(matter).length > 0,
})
