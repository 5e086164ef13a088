// How long there is still, by the server's clock: the PC's own may be wrong, only how fast it runs is used. Said aloud at
// five minutes and at one, not every second.
import { useEffect, useRef, useState } from 'react'
import { epochOf, type Moment } from '#calendar/clock.ts'

/** The paper leaves a little before the end, so that a slow network does not make it late. */
const spareMilliseconds = 5_000

type TimeLeftProps = { readonly now: Moment; readonly until: Moment; readonly onOver: () => void }

export function TimeLeft({ now, until, onOver }: TimeLeftProps) {
  const [started] = useState(() => performance.now())
  const [ran, setRan] = useState(0)
  const over = useRef(false)
  const left = Math.max(0, epochOf(until) - epochOf(now) - ran - spareMilliseconds)
  useEffect(() => {
    const ticking = setInterval(() => setRan(performance.now() - started), 1000)
    return () => clearInterval(ticking)
  }, [started])
  useEffect(() => {
    if (left > 0 || over.current) return
    over.current = true
    onOver()
  }, [left, onOver])
  const minutes = Math.floor(left / 60_000)
  const seconds = Math.floor((left % 60_000) / 1000)
  return (
    <div className="time-left">
      <p role="timer" aria-label="剩余时间">还有{minutes}分{String(seconds).padStart(2, '0')}秒（{until.slice(11, 16)}截止）</p>
      <output className="unseen">{minutes < 1 ? '不到一分钟，到时自动交卷。' : minutes < 5 ? '不到五分钟。' : ''}</output>
    </div>
  )
}
