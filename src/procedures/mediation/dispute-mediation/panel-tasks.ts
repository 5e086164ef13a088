// The tasks that meetings on a dispute have handed out, counted on from meeting to meeting, and which of them are still open.
import { daysBetween, type PlainDate } from '#calendar/plain-date.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'

type Told = { readonly action: string; readonly answers: object }
type TaskSaid = { readonly what: string; readonly owner: string; readonly due: PlainDate }

export type Task = TaskSaid & { /** From 1, over all meetings. */ readonly number: number; readonly result?: 'done' | 'impossible' }

/** Every task of every meeting, in the order in which they were handed out, with what came of it. */
export function tasksOf(entries: readonly Told[]): readonly Task[] {
  const said = entries.filter((entry) => entry.action === 'joinForces').flatMap((entry) => (entry.answers as { readonly tasks?: readonly TaskSaid[] }).tasks ?? [])
  const results = new Map(entries.filter((entry) => entry.action === 'finishTask').map(({ answers }) => {
    const { task, result } = answers as { readonly task: number; readonly result: 'done' | 'impossible' }
    return [task, result] as const
  }))
  return said.map((task, index) => {
    const result = results.get(index + 1)
    return { ...task, number: index + 1, ...(result === undefined ? {} : { result }) }
  })
}

export function openTasks(entries: readonly Told[]): readonly Task[] {
  return tasksOf(entries).filter((task) => task.result === undefined)
}

/** How many days are left for the task that falls due first: what the clock of the tasks runs by. Nothing when none is open. */
export function nextTaskNoted(action: 'joinForces' | 'finishTask') {
  return ({ matter, answers, occurredOn }: Circumstances<object>): JsonObject => {
    const due = openTasks([...(matter?.entries ?? []), { action, answers }]).map((task) => task.due).sort()[0]
    return due === undefined ? {} : { taskDays: Math.max(0, daysBetween(occurredOn, due)) }
  }
}
