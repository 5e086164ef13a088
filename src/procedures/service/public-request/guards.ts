// What a request must say to be dealt with, and what must be said to whoever sent it.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { ledgers, type Kind } from './request-lists.ts'

const 优化营商环境条例 = lawBook('business-environment-regulation')
const 行政许可法 = lawBook('administrative-licensing-law')
const 好差评意见 = lawBook('service-rating-opinion')
const 本地规定 = lawBook('local-rules')

export const goesOnThere = guard<{ readonly to: string }>({
  code: 'request-of-another-kind',
  otherwise: '这条群众来件要办的不是这一类事，不能从这里登记。请核对“来自群众来件”选的是哪一条。',
  basis: [本地规定('')],
  holds: ({ answers, matter }) => ledgers[matter?.entries[0]?.answers['kind'] as Kind] === answers.to,
})

export const outcomeSaid = guard<{ readonly outcome: string }>({
  code: 'request-outcome-missing',
  otherwise: '提意见、提异议的，要写明采纳、采纳一部分还是不采纳。',
  basis: [本地规定('')], field: 'outcome',
  holds: ({ answers, matter }) => !['comment', 'objection'].includes(String(matter?.entries[0]?.answers['kind'])) || answers.outcome !== 'explained',
})

export const askedOnce = guard<object>({
  code: 'request-asked-already',
  otherwise: '已经一次告知过要补什么，不能再告知第二次。现有的够办就转办、答复，办不了的说明理由。',
  basis: [优化营商环境条例('36', '1'), 行政许可法('32', '1(4)')],
  holds: ({ matter }) => matter?.entries.every((entry) => entry.action !== 'askMore') ?? true,
})

export const timeToSupply = guard<{ readonly until: PlainDate }>({
  code: 'request-supply-day-past',
  otherwise: '补交的截止日期不能早于今天。',
  basis: [本地规定('')], field: 'until',
  holds: ({ answers, occurredOn }) => answers.until >= occurredOn,
})

export const elsewhereNamed = guard<{ readonly reason: string; readonly elsewhere?: string }>({
  code: 'request-elsewhere-missing',
  otherwise: '不归乡镇管的、别的机关在办的，要告诉本人该找哪里：写明单位，有电话的写电话。',
  basis: [行政许可法('32', '1(2)'), 本地规定('')], field: 'elsewhere',
  holds: ({ answers }) => (answers.reason !== 'elsewhere' && answers.reason !== 'court') || answers.elsewhere !== undefined,
})

export const ratedOnce = guard<object>({
  code: 'request-rated-already',
  otherwise: '这件事已经评价过，一次服务只评价一次。',
  basis: [好差评意见('')],
  holds: ({ matter }) => matter?.entries.every((entry) => entry.action !== 'rate' && entry.action !== 'rateBad') ?? true,
})
