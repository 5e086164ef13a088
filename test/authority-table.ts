// Who may do what: every action against every post, said once as a table and asked of the same function the server asks.
import { expect } from 'vitest'
import { actingAs } from '#people/appointment.ts'
import { postIds, type PostId } from '#people/post.ts'
import { holder, storyTownship, storyVillage } from '#test/story.ts'
import { plainDate } from '#calendar/plain-date.ts'

type Acting = { readonly areaLevel: string; readonly actions: Readonly<Record<string, { readonly by: readonly PostId[] }>> }

/**
 * Asserts for every action that exactly the posts in the table may take it in the matter's own area: each yes and each no.
 * @param table action → posts, complete: an action left out fails
 */
export function expectAuthority(procedure: Acting, table: Readonly<Record<string, readonly PostId[]>>): void {
  const area = procedure.areaLevel === 'village' ? storyVillage : storyTownship
  const may = (post: PostId, action: string) => {
    const where = post === 'mediator' || post === 'village-cadre' ? storyVillage : post === 'county-reviewer' ? area.slice(0, 6) : storyTownship
    return actingAs(holder(post, where), procedure.actions[action]?.by ?? [], { area: where === storyVillage ? storyVillage : area, day: plainDate('2024-06-01') }).length > 0
  }
  const found = Object.fromEntries(Object.keys(procedure.actions).map((action) => [action, postIds.filter((post) => may(post, action))]))
  const said = Object.fromEntries(Object.entries(table).map(([action, posts]) => [action, postIds.filter((post) => posts.includes(post))]))
  expect(found).toEqual(said)
}
