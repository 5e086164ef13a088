// 需要核实的情况: what a reviewer may want to look at, each with what was seen, the honest work that looks the same, and the
// dossiers it is about. For reviewers only; it names nobody and proves nothing.
import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { matterAddress } from '#office/addresses.ts'
import { BeginReview } from '#office/components/begin-review/begin-review.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { SpanChooser } from '#office/components/span-chooser/span-chooser.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { signalsQuery, type SeenSignal, type Signals, type SignalledDispute } from '#office/reads/county.ts'
import { usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSpan } from '#office/use-span.ts'
import type { SignalKind } from '#procedures/mediation/signals/signal.ts'

export function SignalsPage() {
  usePageTitle('需要核实的情况')
  const { area, year, decided, choose } = useSpan()
  const { nameOf } = usePlaces(area)
  const signals = useQuery({ ...signalsQuery({ area, year }), enabled: decided && area.length <= 9 })
  return (
    <>
      <header className="page-head">
        <div><h1>需要核实的情况<span className="quiet">　{year}年</span></h1><p className="about">由系统从调解记录里看出来，每次打开现算，不保存、不计数到人。只有县司法局、乡镇长和司法所看得到。</p></div>
        <div className="page-actions unprinted"><SpanChooser area={area} year={year} onChoose={choose} /></div>
      </header>
      {signals.error ? <FailedRead error={signals.error} again={() => void signals.refetch()} /> : null}
      {signals.isPending && area.length <= 9 ? <Waiting what="需要核实的情况" /> : null}
      {area.length > 9 ? <p className="empty">这一页按乡镇看，请在上面选择乡镇。</p> : null}
      {signals.data ? <Seen data={signals.data} areaName={nameOf} /> : null}
    </>
  )
}

type AreaName = (code: string) => string

function Seen({ data, areaName }: { readonly data: Signals; readonly areaName: AreaName }) {
  const kinds = (Object.keys(data.kinds) as SignalKind[]).filter((kind) => data.signals.some((each) => each.kind === kind))
  return (
    <>
      <Notice><p>{data.provesNothing}</p></Notice>
      {kinds.length === 0 ? <p className="empty">这一年看了{data.looked}件纠纷，没有需要核实的情况。</p> : <p>这一年看了{data.looked}件纠纷，有{data.signals.length}处值得看一眼。</p>}
      {kinds.map((kind) => <Kind key={kind} said={data.kinds[kind]} id={kind} signals={data.signals.filter((each) => each.kind === kind)} areaName={areaName} />)}
      <details className="unprinted">
        <summary>怎样看出来的</summary>
        <ul>{data.measures.map((each) => <li key={each.title}>{each.title}：{each.value <= 1 && !Number.isInteger(each.value) ? `${each.value * 100}%` : each.value}<p className="quiet">{each.reason}</p></li>)}</ul>
      </details>
    </>
  )
}

type KindProps = { readonly id: string; readonly said: { readonly title: string; readonly honest: string; readonly look: string }; readonly signals: readonly SeenSignal[]; readonly areaName: AreaName }

function Kind({ id, said, signals, areaName }: KindProps) {
  return (
    <section aria-labelledby={`kind-${id}`}>
      <h2 id={`kind-${id}`}>{said.title}（{signals.length}处）</h2>
      <p className="about">{said.honest}{said.look}</p>
      <ul className="flagged">{signals.map((each) => <li key={`${each.kind} ${each.disputes.map((dispute) => dispute.id).join(' ')}`}><span>{each.saw}</span><Disputes disputes={each.disputes} areaName={areaName} /></li>)}</ul>
    </section>
  )
}

/** Few enough to read at once; the rest folded away. */
const shown = 6

function Disputes({ disputes, areaName }: { readonly disputes: readonly SignalledDispute[]; readonly areaName: AreaName }) {
  const [first, rest] = [disputes.slice(0, shown), disputes.slice(shown)]
  return <div><DisputeList disputes={first} areaName={areaName} />{rest.length > 0 ? <details><summary>另外{rest.length}件</summary><DisputeList disputes={rest} areaName={areaName} /></details> : null}</div>
}

function DisputeList({ disputes, areaName }: { readonly disputes: readonly SignalledDispute[]; readonly areaName: AreaName }) {
  return (
    <ul className="acts">{disputes.map((each) => (
      <li key={each.id}><Link to={matterAddress(each)}>{each.number}　{each.title}</Link>　<span className="quiet">{areaName(each.area)}　{each.openedOn}　{each.state}</span>　{each.ended ? <BeginReview dispute={each} why="signal" /> : null}</li>
    ))}</ul>
  )
}
