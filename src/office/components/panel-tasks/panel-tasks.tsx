// What the meetings on a dispute have handed out: numbered as the step that settles them asks, the open ones first.
import type { PlainDate } from '#calendar/plain-date.ts'
import { DueDate } from '#office/components/due-date/due-date.tsx'
import type { MatterPage } from '#office/reads/matter-page.ts'
import { useSession } from '#office/use-session.ts'
import { tasksOf, type Task } from '#procedures/mediation/dispute-mediation/panel-tasks.ts'

const results = { done: '已经办完', impossible: '办不了' } as const

export function PanelTasks({ page }: { readonly page: Pick<MatterPage, 'entries'> }) {
  const { today } = useSession()
  const tasks = tasksOf(page.entries.filter((entry) => entry.stands))
  if (tasks.length === 0) return null
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title">会商分工</h2>
      <ul className="deadlines">
        {[...tasks.filter((task) => !task.result), ...tasks.filter((task) => task.result)].map((task) => <OneTask key={task.number} task={task} today={today} />)}
      </ul>
    </section>
  )
}

function OneTask({ task, today }: { readonly task: Task; readonly today: PlainDate }) {
  return (
    <li>
      <span className="what">第{task.number}项　{task.what}</span>
      {task.result ? <span className="due">{results[task.result]}</span> : <DueDate due={task.due} today={today} />}
      <span className="whose">{task.owner}</span>
    </li>
  )
}
