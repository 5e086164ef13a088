// 期限计算: a limit looked up by hand. Reckoned here with the very function that reckons every matter's dates.
import { Button, Select } from 'antd'
import { useState } from 'react'
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import { isTimeRule } from '#law/limit.ts'
import { rules } from '#law/rule.ts'
import { deadlineAnswer } from '#matters/deadline-answer.ts'
import { CitedText } from '#office/components/citations/cited-text.tsx'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { DayInput } from '#office/components/day-input/day-input.tsx'
import { readDay } from '#office/components/day-input/read-day.ts'
import { DueDate } from '#office/components/due-date/due-date.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

type Pause = { readonly from: string; readonly to: string }

export function DeadlinePage() {
  usePageTitle('期限计算')
  const { today } = useSession()
  const [rule, setRule] = useState<string>()
  const [from, setFrom] = useState<string>(today)
  const [pauses, setPauses] = useState<readonly Pause[]>([])
  const offered = rules().filter((each) => isTimeRule(each.id)).map((each) => ({ value: each.id, label: each.title }))
  const spans = pauses.filter((each) => each.from !== '' || each.to !== '').map((each) => `${readDay(each.from)}..${readDay(each.to)}`)
  const answer = rule === undefined || !isPlainDate(readDay(from)) ? undefined : deadlineAnswer({ rule, from: readDay(from), pauses: spans, today })
  const setPause = (index: number, part: Partial<Pause>) => setPauses(pauses.map((each, place) => (place === index ? { ...each, ...part } : each)))
  return (
    <>
      <h1>期限计算</h1>
      <p className="about">按规则、起算日和停止计时的日子，算出到期日，并逐行说明怎么算出来的。</p>
      <div className="asked"><div><label htmlFor={answerId('rule')}>期限规则</label><Select id={answerId('rule')} className="wide" showSearch={{ optionFilterProp: 'label' }} options={offered} placeholder="输入几个字查找，如“一次性告知”" value={rule ?? null} onChange={(chosen: string | null) => setRule(chosen ?? undefined)} /></div></div>
      <div className="asked"><div><label htmlFor={answerId('from')}>起算的行为发生在哪一天</label><p className="hint">当日不计入，自次日起算。</p><DayInput id={answerId('from')} label="起算日期" value={from} onChange={setFrom} /></div></div>
      {pauses.map((pause, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a pause is known by its place only
        <fieldset key={index} className="asked"><div>
          <legend>停止计时之{index + 1}（起止两天都不计）</legend>
          <label htmlFor={answerId(`pause.${index}.from`)}>从</label><DayInput id={answerId(`pause.${index}.from`)} label="停止计时从" value={pause.from} onChange={(day) => setPause(index, { from: day })} />
          <label htmlFor={answerId(`pause.${index}.to`)}>到</label><DayInput id={answerId(`pause.${index}.to`)} label="停止计时到" value={pause.to} onChange={(day) => setPause(index, { to: day })} />
          <Button size="small" onClick={() => setPauses(pauses.filter((_, place) => place !== index))}>去掉</Button>
        </div></fieldset>
      ))}
      <p className="buttons"><Button onClick={() => setPauses([...pauses, { from: '', to: '' }])}>加一段停止计时的日子</Button></p>
      <div aria-live="polite">
        {answer === undefined ? <p className="empty">选好规则和起算日期，就会显示到期日。</p> : 'code' in answer ? <Notice tone="soon"><p>{answer.sentence}</p></Notice> : (
          <section aria-labelledby="due-title">
            <h2 id="due-title">到期日：<DueDate due={answer.due} today={today} provisional={answer.provisional} /></h2>
            {/* oxlint-disable-next-line react/no-array-index-key -- lines of a finished reckoning */}
            <ol>{answer.receipt.map((line, index) => <li key={index}><CitedText text={line} on={readDay(from) as PlainDate} /></li>)}</ol>
          </section>
        )}
      </div>
    </>
  )
}
