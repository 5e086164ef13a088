// Standing in for somebody: known beforehand, for days that are named, in a post the other really holds, and arranged by a third.
import { daysBetween, type PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { localOn } from '#procedure/local-values.ts'

const 本地规定 = lawBook('local-rules')

type Days = { readonly from: PlainDate; readonly until: PlainDate }
type Standing = { readonly account: string; readonly inPlaceOf: string; readonly post: string }

/** Days of both ends counted. */
const daysOf = ({ from, until }: Days) => daysBetween(from, until) + 1

export const daysInOrder = guard<Days>({
  code: 'acting-days-in-order',
  otherwise: '代理的最后一天不能早于第一天。请核对两个日期。',
  basis: [本地规定('')], field: 'until',
  holds: ({ answers }) => answers.until >= answers.from,
})

export const namedBeforehand = guard<Days>({
  code: 'acting-named-afterwards',
  otherwise: '代理要事先登记，从哪天起不能早于登记的日子。已经过去的日子，由原来的人补记。',
  basis: [本地规定('')], field: 'from',
  holds: ({ answers, recordedOn }) => answers.from >= recordedOn,
})

export const notTooLong = guard<Days>({
  code: 'acting-too-long',
  otherwise: '代理的天数超过了本县规定的最长天数。时间更长的，办理任职；确需继续代理的，到期前再登记一次。',
  basis: [本地规定('')], field: 'until',
  holds: (circumstances) => circumstances.answers.until < circumstances.answers.from || daysOf(circumstances.answers) <= localOn('acting-most-days', circumstances).value,
})

export const notInOnesOwnPlace = guard<Standing>({
  code: 'acts-for-oneself',
  otherwise: '代理的人和被代理的人不能是同一个人。请重新选择。',
  basis: [本地规定('')], field: 'account',
  holds: ({ answers }) => answers.account !== answers.inPlaceOf,
})

export const heldByTheOther = guard<Standing>({
  code: 'acted-post-not-held',
  otherwise: '被代理的人在这里没有担任这个岗位。请核对被代理的人和岗位；岗位空着的，办理任职。',
  basis: [本地规定('')], field: 'inPlaceOf',
  holds: ({ answers, area, consulted }) => consulted('appointment').some((each) => {
    const appointed = each.entries[0]?.answers
    return each.state === '在任' && each.area === area && appointed?.['account'] === answers.inPlaceOf && appointed['post'] === answers.post
  }),
})

export const notOverYet = guard<object>({
  code: 'acting-over-already',
  otherwise: '代理过了最后一天已经自动结束，不用办提前结束。确实提前结束过的，把发生日期改成代理的最后一天。',
  basis: [本地规定('')],
  holds: ({ matter, occurredOn }) => occurredOn <= String(matter?.entries[0]?.answers['until']),
})

export const notOnesOwnActing = guard<object>({
  code: 'ends-own-acting',
  otherwise: '不能给自己提前结束代理，请由另一位系统管理员办理。',
  basis: [本地规定('')],
  holds: ({ matter, actor }) => matter?.entries[0]?.answers['account'] !== actor.account,
})
