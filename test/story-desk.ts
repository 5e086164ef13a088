// A desk for tests of papers: sealed names open to themselves, other matters are those of the story.
import { plainDate } from '#calendar/plain-date.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Desk } from '#procedure/paper.ts'

/** @param around matters that the paper may look at */
export function storyDesk(around: readonly Matter[] = []): Desk {
  return {
    township: { code: '220382203', name: '永加乡', fullName: '双辽市永加乡' },
    today: plainDate('2024-12-31'),
    number: '（2024）第1号',
    person: ({ sealed }) => ({ name: `人${sealed.slice(-4)}`, phone: `电话${sealed.slice(-4)}` }),
    text: ({ sealed }) => `文${sealed.slice(-4)}`,
    staff: (account) => `干部${account.slice(0, 4)}`,
    area: (code) => `村${code.slice(-3)}`,
    matter: (id) => around.find((each) => each.id === id),
    consulted: (kind) => around.filter((each) => each.procedure === kind),
    title: (id) => `事项${id.slice(-4)}`,
    numberOf: (id) => `第${id.slice(-4)}号`,
    indicator: () => undefined,
  }
}
