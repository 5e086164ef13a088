// 法律库: look for an article by its number or by words; without a question, the laws that the township's own work cites.
import { Button, Input } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { chineseDate, isPlainDate } from '#calendar/plain-date.ts'
import { holdsAny } from '#office/actor.ts'
import { lawAddress } from '#office/addresses.ts'
import { DayInput } from '#office/components/day-input/day-input.tsx'
import { readDay } from '#office/components/day-input/read-day.ts'
import { LawImport } from '#office/components/law-import/law-import.tsx'
import { LawHits } from '#office/components/law-hits/law-hits.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { lawSearchQuery, shelfQuery } from '#office/reads/laws.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function LawsPage() {
  usePageTitle('法律库')
  const session = useSession()
  const [query, setQuery] = useSearchParams()
  const asked = query.get('words') ?? ''
  const told = query.get('on')
  const on = isPlainDate(told) ? told : session.today
  const [words, setWords] = useState(asked)
  const [day, setDay] = useState<string>(on)
  const found = useQuery({ ...lawSearchQuery({ words: asked, on }), enabled: asked.length >= 2 })
  const ask = () => setQuery({ words: words.trim(), ...(readDay(day) === session.today || !isPlainDate(readDay(day)) ? {} : { on: readDay(day) }) })
  return (
    <>
      <h1>法律库</h1>
      <p className="about">写法名和条号（如“行政处罚法 58”），或者几个词（如“先行登记保存”）。查到的是所选那一天施行的条文。</p>
      <search>
        <form className="law-search unprinted" onSubmit={(event) => { event.preventDefault(); ask() }}>
          <div className="law-words"><label htmlFor="law-words">查什么</label><Input id="law-words" value={words} maxLength={100} autoComplete="off" onChange={(event) => setWords(event.target.value)} /></div>
          <div><label htmlFor="law-day">哪一天施行的</label><DayInput id="law-day" label="施行日期" value={day} onChange={setDay} /></div>
          <Button type="primary" htmlType="submit" disabled={words.trim().length < 2}>查找</Button>
        </form>
      </search>
      {found.error ? <FailedRead error={found.error} again={() => void found.refetch()} /> : null}
      {found.isFetching ? <Waiting doing="查找" what="法条" /> : null}
      {found.data && asked.length >= 2 ? <LawHits found={found.data} on={on} /> : null}
      {asked.length >= 2 ? null : <Shelf />}
      {holdsAny(session, ['administrator']) ? <LawImport /> : null}
    </>
  )
}

function Shelf() {
  const { today } = useSession()
  const shelf = useQuery(shelfQuery)
  if (shelf.error) return <FailedRead error={shelf.error} again={() => void shelf.refetch()} />
  if (!shelf.data) return <Waiting what="法律库" />
  const { laws, articles, listed, missing } = shelf.data
  if (laws === 0) return <p className="empty">库里还没有法律文本。请系统管理员从国家法律法规数据库下载，在本页导入，或者在服务器上用 <code>xiangzhi laws import 文件夹</code> 导入。</p>
  return (
    <>
      <section aria-labelledby="shelf-title">
        <h2 id="shelf-title">办事时引用的法（{listed.length}部）</h2>
        <p className="quiet">全库{laws}部，{articles}条，都可以查找。</p>
        <ul className="shelf">{listed.map((each) => (
          <li key={each.key}>
            <Link to={lawAddress(each.law ?? each.key, { on: today })}>{each.title}</Link>
            <span className="quiet">{chineseDate(each.from)}起施行{each.versions > 1 ? `，共${each.versions}个版本` : ''}{each.inForce ? '' : '，今天不在施行期'}</span>
          </li>
        ))}</ul>
      </section>
      {missing.length === 0 ? null : (
        <details className="open-ones"><summary>办事引用了、库里还没有的（{missing.length}部）</summary><ul>{missing.map((each) => <li key={each.law}>{each.title}</li>)}</ul></details>
      )}
    </>
  )
}
