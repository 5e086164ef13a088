// What happened, newest first: who did it, in which post, on which day, and when it was written down if that was later.
import { chineseDate, daysBetween } from '#calendar/plain-date.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { isRecusalKey, stepOf } from '#procedure/recusal.ts'
import { AnswerView, type Names } from '#office/components/answer-view/answer-view.tsx'
import type { TimelineEntry } from '#office/reads/matter-page.ts'

type TimelineProps = { readonly entries: readonly TimelineEntry[]; readonly procedure: Procedure; readonly names: Omit<Names, 'on'> }

export function Timeline({ entries, procedure, names }: TimelineProps) {
  const corrections = new Map(entries.flatMap((entry) => (entry.reverses === undefined ? [] : [[entry.reverses, entry] as const])))
  return (
    <ol className="timeline" reversed>
      {[...entries].reverse().map((entry) => (
        <li key={entry.seq} id={`entry-${entry.seq}`} className={entry.stands || entry.reverses !== undefined || isRecusalKey(entry.action) ? 'entry' : 'entry taken-back'}>
          <h3>
            <span className="seq">第{entry.seq}条</span> {entry.title}
            {corrections.has(entry.seq) ? <span className="mark">已更正（见第{corrections.get(entry.seq)?.seq}条）</span> : null}
          </h3>
          <p className="who">{chineseDate(entry.occurredOn)}　{entry.actorName}（{entry.postTitle}）<Late entry={entry} /></p>
          {entry.reverses === undefined ? null : <p>更正第{entry.reverses}条，原因：{entry.reason}</p>}
          <AnswerView fields={stepOf(procedure, entry.action)?.asks ?? {}} answers={entry.answers} names={{ ...names, on: entry.occurredOn }} />
        </li>
      ))}
    </ol>
  )
}

function Late({ entry }: { readonly entry: TimelineEntry }) {
  const recordedOn = dayOfMoment(entry.recordedAt)
  const days = daysBetween(entry.occurredOn, recordedOn)
  return days <= 0 ? null : <span className="late">　{chineseDate(recordedOn)}补记，晚{days}天</span>
}
