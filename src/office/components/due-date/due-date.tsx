// A date that is due: red only when it has passed, amber when it is near, grey when it is not known; and the reckoning behind it.
import { chineseDate, daysBetween, type PlainDate } from '#calendar/plain-date.ts'

type DueDateProps = { readonly due: PlainDate | null; readonly today: PlainDate; readonly provisional?: boolean }

const soonDays = 7

export function DueDate({ due, today, provisional = false }: DueDateProps) {
  if (due === null) return <span className="due unknown">期限中止，恢复后再算</span>
  const days = daysBetween(today, due)
  const tone = days < 0 ? 'overdue' : days <= soonDays ? 'soon' : 'later'
  const distance = days < 0 ? `已超过${-days}天` : days === 0 ? '今天到期' : `还有${days}天`
  return <span className={`due ${tone}`}>{chineseDate(due)}（{distance}{provisional ? '，暂定' : ''}）</span>
}
