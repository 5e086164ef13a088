// The calendar of disclosure may not be laid out later than the law's rhythm, postings hang as long as the law says, and a
// complaint is looked into before it is laid aside.
import { addMonths, type PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { mayComeDownOn } from '../posting.ts'

const 村委会组织法 = lawBook('villagers-committee-law')
const 本地规定 = lawBook('local-rules')

const count = (matter: Matter | undefined, ...actions: readonly string[]) => matter?.entries.filter((entry) => actions.includes(entry.action)).length ?? 0

export const calendarInTime = guard<{ readonly rhythm: 'quarterly' | 'monthly'; readonly periodEnd: PlainDate; readonly dueBy: PlainDate }>({
  code: 'calendar-too-late', field: 'dueBy',
  otherwise: '计划公布的日期太晚：一般事项至少每季度公布一次，财务往来较多的每月公布一次。请提前。',
  basis: [村委会组织法('35', '3')],
  holds: ({ answers, occurredOn }) => answers.dueBy <= addMonths(answers.periodEnd, ruleOn(answers.rhythm === 'quarterly' ? 'vil-disclose-quarterly' : 'vil-disclose-monthly-finance', occurredOn).value),
})

export const hungLongEnough = guard<object>({
  code: 'posting-too-short',
  otherwise: '公布的日数还不够，不能撤下。2026年起不少于十五日；以前的按本地规定。',
  basis: [村委会组织法('35', '4'), 本地规定('')],
  holds: ({ matter, occurredOn }) => {
    const posted = matter?.entries.findLast((entry) => entry.action === 'publish' || entry.action === 'publishAtOnce')
    return posted !== undefined && occurredOn >= mayComeDownOn(posted)
  },
})

export const complaintOpen = guard<object>({
  code: 'no-complaint-open',
  otherwise: '没有等待核实的反映。请先登记“村民反映”。',
  basis: [村委会组织法('36')],
  holds: ({ matter }) => count(matter, 'complain') > count(matter, 'layAside', 'orderPublication'),
})

export const complaintsSettled = guard<object>({
  code: 'complaint-unsettled',
  otherwise: '还有村民反映没有核实，不能撤下。请先由乡镇核实。',
  basis: [村委会组织法('36')],
  holds: ({ matter }) => count(matter, 'complain') <= count(matter, 'layAside', 'orderPublication'),
})
