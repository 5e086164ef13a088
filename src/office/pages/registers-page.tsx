// 名册: who stands on which register, on any day past or present.
import { Button } from 'antd'
import { useState } from 'react'
import { Link, NavLink, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { chineseDate, isPlainDate, plainDate } from '#calendar/plain-date.ts'
import { isPostId, postTitle } from '#people/post.ts'
import { matterAddress, rosterAddress } from '#office/addresses.ts'
import { address } from '#office/api-client.ts'
import { PersonView } from '#office/components/answer-view/person-view.tsx'
import { DayInput } from '#office/components/day-input/day-input.tsx'
import { readDay } from '#office/components/day-input/read-day.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { chapters } from '#office/declared.ts'
import { registerQuery, type RegisterLine } from '#office/reads/register.ts'
import { useArea, usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import type { Procedure } from '#procedure/procedure.ts'

export function RegistersPage() {
  usePageTitle('名册')
  const { today } = useSession()
  const [search, setSearch] = useSearchParams()
  const registers = chapters().flatMap((chapter) => chapter.procedures).filter((each) => each.register)
  const chosen = registers.find((each) => each.id === search.get('procedure')) ?? registers[0]
  const asked = search.get('on') ?? today
  const [typed, setTyped] = useState(asked)
  const on = isPlainDate(asked) ? asked : today
  const show = (text: string) => {
    setTyped(text)
    const day = readDay(text)
    if (isPlainDate(day)) setSearch((before) => { before.set('on', day); return before }, { replace: true })
  }
  if (!chosen) return <p className="empty">没有声明过名册。</p>
  return (
    <>
      <header className="page-head">
        <div><h1>{chosen.title}名册<span className="quiet">　{chineseDate(plainDate(on))}在册</span></h1><p className="about">{chosen.about}</p></div>
        <div className="page-actions unprinted">
          <label htmlFor="register-day">在册日期</label><DayInput id="register-day" label="在册日期" value={typed} onChange={show} />
          <Button onClick={() => window.print()}>打印</Button>
        </div>
      </header>
      <nav className="tabs unprinted" aria-label="各种名册">
        {registers.map((each) => <NavLink key={each.id} to={address('/registers', { procedure: each.id, on })} className={() => (each.id === chosen.id ? 'active' : '')} {...(each.id === chosen.id ? {} : { 'aria-current': false as const })}>{each.title}</NavLink>)}
      </nav>
      {chosen.system === 'mediation' ? <p className="unprinted"><Link to={address(rosterAddress, { day: on })}>调解组织名册：成员、任期、不够法律规定的</Link></p> : null}
      <Register procedure={chosen} on={on} />
    </>
  )
}

function Register({ procedure, on }: { readonly procedure: Procedure; readonly on: string }) {
  const { area } = useArea()
  const { nameOf } = usePlaces(area)
  const lines = useQuery(registerQuery({ procedure: procedure.id, area, on }))
  if (lines.error) return <FailedRead error={lines.error} again={() => void lines.refetch()} />
  if (!lines.data) return <Waiting what="名册" />
  if (lines.data.length === 0) return <p className="empty">这一天没有在册的{procedure.title}。登记后，从登记之日起在册。</p>
  return <RegisterTable lines={lines.data} areaName={nameOf} />
}

function RegisterTable({ lines, areaName }: { readonly lines: readonly RegisterLine[]; readonly areaName: (code: string) => string }) {
  const [people, posts] = [lines.some((each) => each.person), lines.some((each) => each.post)]
  return (
    <table className="list">
      <caption>共{lines.length}条</caption>
      <thead><tr><th scope="col">编号</th><th scope="col">名称</th>{people ? <th scope="col">姓名</th> : null}{posts ? <th scope="col">岗位</th> : null}<th scope="col">地点</th><th scope="col">起</th><th scope="col">止</th></tr></thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.matter}>
            <td data-label="编号" className="number">{line.number}</td>
            <td data-label="名称"><Link to={matterAddress({ id: line.matter, tenant: line.tenant })}>{line.title}</Link>{line.flags.map((flag) => <span key={flag.code} className="flag">{flag.sentence}</span>)}</td>
            {people ? <td data-label="姓名">{line.person ? <PersonView person={line.person} /> : ''}</td> : null}
            {posts ? <td data-label="岗位">{line.post && isPostId(line.post) ? postTitle(line.post) : ''}</td> : null}
            <td data-label="地点">{areaName(line.area)}</td>
            <td data-label="起" className="day">{line.fromOn}</td>
            <td data-label="止" className="day">{line.toOn ?? '至今'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
