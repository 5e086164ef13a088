// A figure says how many, to whoever reads the place; which ones is for those alone who may open every one of them and see the
// answers they were picked by.
import type { Unseen } from '#accounts/authority.ts'
import type { Session } from '#accounts/session.ts'
import { maySee } from '#api/may-see.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { countedBehind, type Indicator } from '#procedure/indicator.ts'
import type { IndicatorDefinition } from '#procedure/indicator-definition.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'
import type { System } from '#procedure/system.ts'

type Figure = {
  /** With a township's own indicators in it, where the figure may be one of them. */
  readonly system: System
  readonly indicator: Indicator
  /** What a township's own indicator asks for beside the steps it counts. */
  readonly definition?: IndicatorDefinition | undefined
}

type Reader = { readonly person: Session; readonly unseen: Unseen; readonly area: string; readonly day: PlainDate }

/** @returns why the matters behind the figure are not for this reader; nothing where they are */
export function recordsClosed({ system, indicator, definition }: Figure, { person, unseen, area, day }: Reader): Refusal | undefined {
  const counted = countedBehind(indicator, system.indicators)
  const steps = counted.map((each) => ({ procedure: each.procedure, actions: [...('actions' in each ? each.actions : []), ...(definition ? stepsAsked(definition) : [])] }))
  if (steps.some((each) => unseen.kinds.includes(each.procedure))) return refusal('no-read-authority', '这个数字由各人自己的事组成，具体是哪些，只有管理这项工作的人员看得到。')
  const asked = steps.flatMap(({ procedure, actions }) => system.procedures.filter((each) => each.id === procedure).flatMap((each) => actions.flatMap((action) => each.actions[action] ?? [])))
  return asked.every((step) => maySee(person, step, { area, day })) ? undefined : refusal('no-read-authority', '这个数字由当事人、反映人说的话得出，具体是哪些，只有核实的岗位看得到。')
}

/** Steps whose answers decide whether something is counted, how much, when and where it falls. */
function stepsAsked({ conditions, of, on, parts }: IndicatorDefinition): readonly string[] {
  return [...conditions.map((each) => each.field), of, on, parts].flatMap((path) => (path === undefined ? [] : path.slice(0, Math.max(0, path.indexOf('.')))))
}
