// 查看记录: who opened, printed or took away what, and what for. The township's head, the secretary and the county see all of it,
// everybody else what they read themselves.
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useInfiniteQuery } from '@tanstack/react-query'
import { dayOfMoment, type Moment } from '#calendar/clock.ts'
import { chineseDate, isPlainDate } from '#calendar/plain-date.ts'
import { holdsAny } from '#office/actor.ts'
import { matterAddress } from '#office/addresses.ts'
import { DayInput } from '#office/components/day-input/day-input.tsx'
import { readDay } from '#office/components/day-input/read-day.ts'
import { Download } from '#office/components/download/download.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { readingsFile, readingsQuery, type ReadingLine, type ReadingsSearch } from '#office/reads/readings.ts'
import { useArea } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function ReadingsPage() {
  usePageTitle('查看记录')
  const { area } = useArea()
  const [asked, setAsked] = useSearchParams()
  const all = holdsAny(useSession(), ['township-head', 'party-secretary', 'county-reviewer'])
  const [matter, account, day] = [asked.get('matter'), asked.get('account'), asked.get('day')]
  const search = { area, ...(matter === null ? {} : { matter }), ...(account === null ? {} : { account }), ...(isPlainDate(day) ? { day } : {}), ...(all ? {} : { mine: true }) }
  const [typed, setTyped] = useState(day ?? '')
  const narrow = (key: 'matter' | 'account' | 'day', value: string | undefined) => setAsked((before) => {
    before.delete(key)
    if (value !== undefined) before.set(key, value)
    return before
  }, { replace: true })
  const show = (text: string) => {
    setTyped(text)
    const read = readDay(text)
    if (isPlainDate(read)) narrow('day', read)
    if (text.trim() === '') narrow('day', undefined)
  }
  return (
    <>
      <header className="page-head">
        <div><h1>查看记录</h1><p className="about">{all ? '谁在什么时候打开了哪件事、看了哪项完整信息、生成了哪份文书、导出了什么。记录不能修改，也不能删除。' : '您自己的查看记录。乡镇长、党委书记和县（市）司法局看得到全部。'}</p></div>
        <div className="page-actions unprinted">
          <label htmlFor="reading-day">日期</label><DayInput id="reading-day" label="日期" value={typed} onChange={show} />
          {matter !== null || account !== null || day !== null ? <Button onClick={() => { setTyped(''); setAsked({}, { replace: true }) }}>看全部</Button> : null}
          <Download address={readingsFile(search)} name="查看记录.xlsx">导出Excel</Download>
        </div>
      </header>
      <Readings search={search} onMatter={(id) => narrow('matter', id)} onAccount={(id) => narrow('account', id)} />
    </>
  )
}

type ReadingsProps = { readonly search: ReadingsSearch; readonly onMatter: (id: string) => void; readonly onAccount: (id: string) => void }

function Readings({ search, onMatter, onAccount }: ReadingsProps) {
  const readings = useInfiniteQuery(readingsQuery(search))
  if (readings.error && !readings.data) return <FailedRead error={readings.error} again={() => void readings.refetch()} />
  if (!readings.data) return <Waiting what="查看记录" />
  const lines = readings.data.pages.flatMap((page) => page.items)
  if (lines.length === 0) return <p className="empty">没有符合条件的查看记录。</p>
  return (
    <>
      <table className="list">
        <thead><tr><th scope="col">时间</th><th scope="col">谁</th><th scope="col">做了什么</th><th scope="col">事项</th><th scope="col">哪一份、哪一项</th><th scope="col">用途</th></tr></thead>
        <tbody>{lines.map((line) => <Line key={line.id} line={line} onMatter={onMatter} onAccount={onAccount} />)}</tbody>
      </table>
      {readings.hasNextPage ? <Button loading={readings.isFetchingNextPage} onClick={() => void readings.fetchNextPage()}>再看五十条</Button> : null}
    </>
  )
}

function Line({ line, onMatter, onAccount }: { readonly line: ReadingLine } & Omit<ReadingsProps, 'search'>) {
  const { matter } = line
  return (
    <tr>
      <td data-label="时间">{chineseDate(dayOfMoment(line.at as Moment))} {line.at.slice(11, 16)}</td>
      <td data-label="谁"><Button type="link" size="small" aria-label={`只看${line.name}的`} onClick={() => onAccount(line.account)}>{line.name}</Button>{line.post === '' ? '' : `（${line.post}）`}</td>
      <td data-label="做了什么">{line.what}</td>
      <td data-label="事项">{matter === null ? '' : <><Link to={matterAddress({ id: matter, tenant: line.tenant })}>{line.title ?? '查看事项'}</Link> <Button type="link" size="small" aria-label={`只看“${line.title ?? '这件事'}”的`} onClick={() => onMatter(matter)}>只看这件</Button></>}</td>
      <td data-label="哪一份、哪一项">{line.ref ?? ''}</td>
      <td data-label="用途">{line.purpose ?? ''}</td>
    </tr>
  )
}
