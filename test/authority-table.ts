// Who may do what: every action against every post, written out as a table and asked of the function the server asks.
import { expect } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { actingAs } from '#people/appointment.ts'
import { postIds, posts, type PostId, type StaffPost } from '#people/post.ts'
import { holder, storyTownship, storyVillage } from '#test/story.ts'

type Acting = { readonly areaLevel: string; readonly actions: Readonly<Record<string, { readonly by: readonly PostId[] }>> }
type Table = Readonly<Record<string, readonly PostId[]>>

/**
 * Asserts that in a matter's own place exactly the posts in the table may take each action, and that the same posts in
 * the place next door may take none; those of the county may, but not in another province.
 * @param table action → posts; an action left out fails
 */
export function expectAuthority(procedure: Acting, table: Table): void {
  const place = procedure.areaLevel === 'township' ? storyTownship : storyVillage
  expect(allowed(procedure, place)).toEqual(inOrder(table))
  const nextDoor = Object.values(allowed(procedure, nextDoorTo(place))).flat()
  expect(nextDoor.filter((post) => posts[post].level !== 'county')).toEqual([])
  expect(Object.values(allowed(procedure, `33${place.slice(2)}`)).flat()).toEqual([])
}

/** Where such a post is held, for a matter in that village or township. */
const seats = { county: storyTownship.slice(0, 6), township: storyTownship, village: storyVillage } as const

function allowed(procedure: Acting, area: string): Readonly<Record<string, readonly StaffPost[]>> {
  const may = (post: StaffPost, by: readonly PostId[]) =>
    actingAs(holder(post, seats[posts[post].level]), by, { area, day: plainDate('2024-06-01') }).length > 0
  return Object.fromEntries(Object.entries(procedure.actions).map(([key, { by }]) => [key, postIds.filter((post) => may(post, by))]))
}

function inOrder(table: Table): Table {
  return Object.fromEntries(Object.entries(table).map(([key, listed]) => [key, postIds.filter((post) => listed.includes(post))]))
}

/** A village of another township, or that township. */
function nextDoorTo(area: string): string {
  const other = storyTownship.endsWith('1') ? '2' : '1'
  return `${storyTownship.slice(0, -1)}${other}${area.slice(storyTownship.length)}`
}
