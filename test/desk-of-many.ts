// A matter worked on by several people of one township: each acts through their own appointments, in the order told.
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import type { Colleague } from '#matters/colleagues.ts'
import { decide, decideReversal, type Decision } from '#matters/decide.ts'
import { evolve } from '#matters/evolve.ts'
import type { PostId } from '#people/post.ts'
import type { Entry } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { storyId, storyTownship } from '#test/story.ts'

type Held = { readonly post: PostId; readonly area?: string; readonly acting?: true }
export type Deed = { readonly who: string; readonly action: string; readonly on: string; readonly answers?: object; readonly post?: PostId }

/** @param people account → name and posts */
export function deskOfMany(declared: object, people: Readonly<Record<string, { readonly name: string; readonly held: readonly Held[] }>>) {
  const procedure = declared as Procedure
  const id = storyId()
  const entries: Entry[] = []
  const colleagues: readonly Colleague[] = Object.entries(people).flatMap(([account, { name, held }]) => held.map(({ area, ...each }) => ({ id: storyId(), account, name, area: area ?? storyTownship, from: plainDate('2000-01-01'), ...each })))
  const matter = (): Matter | undefined => (entries.length > 0 ? evolve(procedure, { id, area: storyTownship, number: 1 }, entries) : undefined)
  const settingOf = (who: string, on: string) => ({
    procedure, matter: matter(), area: storyTownship, actor: { account: who, appointments: colleagues.filter((each) => each.account === who) }, recordedAt: momentAt(plainDate(on), 18),
    around: () => undefined, newId: storyId, colleagues,
  })
  const keep = (decision: Decision): Decision => {
    if (decision.outcome === 'accepted') entries.push(decision.entry)
    return decision
  }
  return {
    procedure,
    entries: entries as readonly Entry[],
    matter,
    /** Takes the step where it is allowed, and tells what was decided. */
    act: ({ who, action, on, answers = {}, post }: Deed): Decision => keep(decide(settingOf(who, on), { action, occurredOn: on, answers, ...(post ? { post } : {}) })),
    reverse: (who: string, on: string, seq: number): Decision => {
      const setting = settingOf(who, on)
      if (!setting.matter) throw new Error('nothing to take back')
      return keep(decideReversal({ ...setting, matter: setting.matter }, { seq, reason: '登记错了' }))
    },
  }
}

export function codesOf(decision: Decision): readonly string[] {
  return decision.outcome === 'refused' ? decision.refusals.map((each) => each.code) : []
}
