// 纠纷分类对应: the eighteen types in the lists of other offices; read by everybody, written by the county.
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { openMatter, takeStep } from '#office/acts/act.ts'
import { postsFor } from '#office/actor.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { classMapsQuery, type ListMap } from '#office/reads/statistics.ts'
import { useArea } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import { disputeTypes, type DisputeType } from '#procedures/mediation/dispute-types.ts'

const types = Object.keys(disputeTypes) as readonly DisputeType[]

export function ClassMapsPage() {
  usePageTitle('纠纷分类对应')
  const { area } = useArea()
  const maps = useQuery(classMapsQuery(area))
  return (
    <>
      <header className="page-head"><div><h1>纠纷分类对应</h1><p className="about">一件纠纷，三种分类：司法行政的十八类由调解员选一次，政法委（综治）、信访的分类按这张表得出。一种类型对应几类的，先按第一类；要说得更准的，在纠纷里选。</p></div></header>
      {maps.error ? <FailedRead error={maps.error} again={() => void maps.refetch()} /> : null}
      {maps.isPending ? <Waiting what="对应表" /> : null}
      {maps.data?.map((list) => <ListSection key={`${list.list} ${list.seq ?? 0}`} list={list} />)}
    </>
  )
}

function ListSection({ list }: { readonly list: ListMap }) {
  const session = useSession()
  const { area } = useArea()
  const county = area.slice(0, 6)
  const may = postsFor(session, ['county-reviewer'], county).length > 0
  const [editing, setEditing] = useState(false)
  const id = `map-${list.list}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{list.title}</h2>
      <p className="quiet">{list.source}</p>
      {editing ? <MapForm list={list} county={county} onDone={() => setEditing(false)} /> : (
        <>
          <table className="list">
            <thead><tr><th scope="col">纠纷类型</th><th scope="col">一般对应</th><th scope="col">也可能是</th></tr></thead>
            <tbody>{types.map((type) => <tr key={type}><th scope="row">{disputeTypes[type]}</th><td data-label="一般对应">{list.map[type][0]}</td><td data-label="也可能是">{list.map[type].slice(1).join('、') || '—'}</td></tr>)}</tbody>
          </table>
          {may ? <p className="buttons unprinted"><Button onClick={() => setEditing(true)}>{list.matter === undefined ? '改成本县的对应' : '修改'}</Button></p> : null}
        </>
      )}
    </section>
  )
}

type Typed = Readonly<Record<DisputeType, { readonly usual: string; readonly others: string }>>

function MapForm({ list, county, onDone }: { readonly list: ListMap; readonly county: string; readonly onDone: () => void }) {
  const { today } = useSession()
  const client = useQueryClient()
  const [typed, setTyped] = useState(() => Object.fromEntries(types.map((type) => [type, { usual: list.map[type][0], others: list.map[type].slice(1).join('、') }])) as Typed)
  const [pending, keep] = useState<Pending>()
  const command = useCommand({ pending, keep })
  const set = (type: DisputeType, next: Partial<Typed[DisputeType]>) => setTyped((before) => ({ ...before, [type]: { ...before[type], ...next } }))
  const save = async () => {
    const rows = types.map((type) => ({ type, usual: typed[type].usual, ...(typed[type].others.trim() === '' ? {} : { others: typed[type].others }) }))
    const { matter, seq } = list
    const said = { occurredOn: today, answers: matter === undefined ? { list: list.list, rows } : { rows } }
    const finished = await command.run(said, (commandId) => (matter === undefined
      ? openMatter({ ...said, procedure: 'classification-map', area: county, action: 'set', commandId })
      : takeStep({ matter, action: 'revise' }, { ...said, area: county, expectedVersion: seq ?? 0, commandId })))
    if (!finished) return
    await client.invalidateQueries()
    onDone()
  }
  return (
    <div className="action-form">
      <RefusalList refusals={command.sending.state === 'refused' ? command.sending.refusals : []} />
      {command.sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“保存”：不会重复登记。</p></Notice> : null}
      <p className="hint">从今天登记的纠纷起用新的；以前的照以前的。“也可能是”几个之间用“、”隔开。</p>
      <table className="list">
        <thead><tr><th scope="col">纠纷类型</th><th scope="col">一般对应</th><th scope="col">也可能是</th></tr></thead>
        <tbody>{types.map((type) => (
          <tr key={type}><th scope="row">{disputeTypes[type]}</th>
            <td data-label="一般对应"><Input aria-label={`${disputeTypes[type]}一般对应`} value={typed[type].usual} onChange={(event) => set(type, { usual: event.target.value })} /></td>
            <td data-label="也可能是"><Input aria-label={`${disputeTypes[type]}也可能是`} value={typed[type].others} onChange={(event) => set(type, { others: event.target.value })} /></td></tr>
        ))}</tbody>
      </table>
      <p className="buttons"><Button type="primary" loading={command.sending.state === 'sending'} onClick={() => void save()}>保存</Button><Button onClick={onDone}>不改了</Button></p>
    </div>
  )
}
