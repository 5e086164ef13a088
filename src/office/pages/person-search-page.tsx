// 按人查找: matters in which somebody of a whole name or number is written down, for whoever works on them and says what for.
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { Link } from 'react-router'
import { useMutation } from '@tanstack/react-query'
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { matterAddress } from '#office/addresses.ts'
import { Problem, send } from '#office/api-client.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { useArea, usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'

type Found = {
  readonly items: readonly { readonly id: string; readonly tenant: number; readonly kind: string; readonly number: string; readonly title: string; readonly state: string; readonly area: string; readonly openedOn: PlainDate }[]
  readonly more: boolean
}

// Said once for as long as the page is not loaded anew; written down with every search.
let purposeSaid = ''

export function PersonSearchPage() {
  usePageTitle('按人查找')
  const { area } = useArea()
  const { nameOf } = usePlaces(area)
  const [words, setWords] = useState('')
  const [purpose, setPurpose] = useState(purposeSaid)
  const search = useMutation({ mutationFn: () => send<Found>('POST', '/api/person-search', { words, purpose, area }), onSuccess: () => { purposeSaid = purpose } })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search.mutate()
  }
  const refusals = search.error instanceof Problem ? search.error.refusals : search.error ? [{ code: 'no-answer', sentence: search.error.message, basis: [] }] : []
  return (
    <>
      <h1>按人查找</h1>
      <p className="about">填完整的姓名、电话或者身份证号，找到您能办理的事项。找过几次、为了什么会记入查看记录，找的是谁不记。</p>
      <form className="action-form" onSubmit={submit} noValidate aria-label="按人查找">
        <RefusalList refusals={refusals} title="没有查找，请看下面各条：" />
        <label htmlFor="person-words">姓名、电话或者身份证号</label>
        <Input id="person-words" value={words} autoComplete="off" onChange={(event) => setWords(event.target.value)} />
        <label htmlFor="person-purpose">查找的用途</label>
        <Input id="person-purpose" value={purpose} maxLength={100} placeholder="如“群众来电查询办理进度”" onChange={(event) => setPurpose(event.target.value)} />
        <Button type="primary" htmlType="submit" loading={search.isPending}>查找</Button>
      </form>
      {search.data ? <Matters found={search.data} nameOf={nameOf} /> : null}
    </>
  )
}

function Matters({ found, nameOf }: { readonly found: Found; readonly nameOf: (code: string) => string }) {
  if (found.items.length === 0) return <p className="empty">没有找到。请核对是否填写完整；别的岗位办理的事项不会列出。</p>
  return (
    <section aria-label="找到的事项">
      <table className="list">
        <thead><tr><th scope="col">事项</th><th scope="col">编号</th><th scope="col">地点</th><th scope="col">登记日期</th><th scope="col">状态</th></tr></thead>
        <tbody>{found.items.map((each) => (
          <tr key={each.id}>
            <td data-label="事项"><Link to={matterAddress(each)}>{each.title}</Link></td><td data-label="编号">{each.number}</td><td data-label="地点">{nameOf(each.area)}</td>
            <td data-label="登记日期">{chineseDate(each.openedOn)}</td><td data-label="状态">{each.state}</td>
          </tr>
        ))}</tbody>
      </table>
      {found.more ? <p>只列出最近的一百件。请用身份证号或者电话再找。</p> : null}
    </section>
  )
}
