// Disclosure that came late, or did not hang on the village's board.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { ruleStands } from '../rule-stands.ts'

const 村委会组织法 = lawBook('villagers-committee-law')

export function publishedLate({ entries }: Parameters<Flag['raised']>[0]): boolean {
  const due = entries[0]?.answers['dueBy'] as PlainDate | undefined
  const posted = entries.find((entry) => entry.action === 'publish')
  return due !== undefined && posted !== undefined && posted.occurredOn > due
}

export const late: Flag = { code: 'published-late', sentence: '比公开日历上的日期公布得晚。', basis: [村委会组织法('35', '3')], raised: publishedLate }

export const notOnBoard: Flag = {
  code: 'not-on-board', sentence: '没有公布在村务公开栏。2026年起应当设立公开栏，网上公开不能代替。', basis: [村委会组织法('35', '4')],
  raised: ({ entries }) => entries.some((entry) => {
    const places = entry.answers['places']
    return Array.isArray(places) && !places.includes('board') && ruleStands('vil-disclose-board', entry.occurredOn)
  }),
}
