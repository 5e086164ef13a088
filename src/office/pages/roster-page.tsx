// 调解组织名册: committees and mediators on any day, and who is short of what the law asks.
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { chineseDate, isPlainDate, plainDate } from '#calendar/plain-date.ts'
import { DayInput } from '#office/components/day-input/day-input.tsx'
import { readDay } from '#office/components/day-input/read-day.ts'
import { CitedText } from '#office/components/citations/cited-text.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { CommitteeTable } from '#office/components/roster/committee-table.tsx'
import { MediatorTable } from '#office/components/roster/mediator-table.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { rosterQuery, type Roster } from '#office/reads/roster.ts'
import { useArea, usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function RosterPage() {
  usePageTitle('调解组织名册')
  const { today } = useSession()
  const { area } = useArea()
  const { nameOf } = usePlaces(area)
  const [search, setSearch] = useSearchParams()
  const asked = search.get('day') ?? today
  const [typed, setTyped] = useState(asked)
  const on = isPlainDate(asked) ? asked : today
  const roster = useQuery(rosterQuery({ area, on }))
  const show = (text: string) => {
    setTyped(text)
    const day = readDay(text)
    if (isPlainDate(day)) setSearch((before) => { before.set('day', day); return before }, { replace: true })
  }
  return (
    <>
      <header className="page-head">
        <div><p className="kind"><Link to="/registers">名册</Link></p><h1>调解组织名册<span className="quiet">　{chineseDate(plainDate(on))}</span></h1><p className="about">调委会和人民调解员，哪一天的都能查；不够法律规定的，照那一天的法律指出来。</p></div>
        <div className="page-actions unprinted"><label htmlFor="roster-day">哪一天</label><DayInput id="roster-day" label="哪一天" value={typed} onChange={show} /><Button onClick={() => window.print()}>打印</Button></div>
      </header>
      {roster.error ? <FailedRead error={roster.error} again={() => void roster.refetch()} /> : null}
      {roster.isPending ? <Waiting what="名册" /> : null}
      {roster.data ? <Shown roster={roster.data} areaName={nameOf} /> : null}
    </>
  )
}

function Shown({ roster, areaName }: { readonly roster: Roster; readonly areaName: (code: string) => string }) {
  const short = [...roster.committees, ...roster.mediators].filter((each) => each.shortfalls.length > 0).length
  const soon = roster.committees.filter((each) => each.endsSoon)
  return (
    <>
      {short + roster.without.length === 0 ? <Notice tone="done"><p>这一天没有不够法律规定的。</p></Notice> : null}
      {roster.without.length > 0 ? <Notice tone="soon" title={`${roster.without.length}个村（社区）没有调委会`}><p>{roster.without.map((each) => each.name).join('、')}。依据：<CitedText text={roster.without[0]?.basis.join('；') ?? ''} on={roster.on} /></p></Notice> : null}
      {short > 0 ? <p>有不足的{short}处，见下面各行。</p> : null}
      {soon.length > 0 ? <p>90天内届满的{soon.length}个：{soon.map((each) => `${each.name}（${each.ends ?? ''}）`).join('、')}。</p> : null}
      <section aria-labelledby="committees-title"><h2 id="committees-title">人民调解委员会</h2>{roster.committees.length === 0 ? <p className="empty">这一天没有在任的调委会。</p> : <CommitteeTable committees={roster.committees} on={roster.on} areaName={areaName} />}</section>
      <section aria-labelledby="mediators-title"><h2 id="mediators-title">人民调解员</h2>{roster.mediators.length === 0 ? <p className="empty">这一天没有在册的人民调解员。</p> : <MediatorTable mediators={roster.mediators} on={roster.on} areaName={areaName} />}</section>
    </>
  )
}
