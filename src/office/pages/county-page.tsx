// 全县调解: all townships at once, by code; the numbers are those the townships see themselves. Nobody is ranked, nothing is set as
// a target; a county looks here for what waits for it.
import { Button } from 'antd'
import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { samplingAddress, signalsAddress } from '#office/county-addresses.ts'
import { ledgerAddress, matterAddress, openingAddress, recordsAddress } from '#office/addresses.ts'
import { holdsAny } from '#office/actor.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { SpanChooser } from '#office/components/span-chooser/span-chooser.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { countyQuery, reviewProcedure, samplingProcedure, type County, type Handed, type TownshipRow } from '#office/reads/county.ts'
import { matterListQuery } from '#office/reads/matter-list.ts'
import { useArea, usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import { useSpan } from '#office/use-span.ts'

export function CountyPage() {
  usePageTitle('全县调解')
  const { area, year, decided, choose } = useSpan()
  const county = useQuery({ ...countyQuery({ area, year }), enabled: decided })
  return (
    <>
      <header className="page-head">
        <div><h1>{area.length < 9 ? '全县调解' : '本乡镇调解'}<span className="quiet">　{year}年</span></h1><p className="about">按区划代码排列。数与各乡镇自己看到的一样，点开就是记录。不排名，不定指标。</p></div>
        <div className="page-actions unprinted"><SpanChooser area={area} year={year} onChoose={choose} /><Button onClick={() => window.print()}>打印</Button></div>
      </header>
      {county.error ? <FailedRead error={county.error} again={() => void county.refetch()} /> : null}
      {county.isPending ? <Waiting what="各乡镇情况" /> : null}
      {county.data ? <><Townships county={county.data} /><HandedOver handed={county.data.handed} area={area} /><Plans area={area} /></> : null}
    </>
  )
}

function Townships({ county }: { readonly county: County }) {
  if (county.townships.length === 0) return <p className="empty">还没有乡镇使用本系统。</p>
  return (
    <section aria-labelledby="townships-title">
      <h2 id="townships-title">各乡镇</h2>
      <table className="list">
        <thead><tr>
          <th scope="col">乡镇</th><th scope="col" className="amount">在办</th><th scope="col" className="amount">逾期</th><th scope="col" className="amount">移交县里</th>
          <th scope="col" className="amount">抽中待评</th><th scope="col" className="amount">评查中</th><th scope="col" className="amount">待补正</th><th scope="col" className="amount">需要核实</th>
          {county.figures.map((each) => <th key={each.id} scope="col" className="amount">{each.title}</th>)}
        </tr></thead>
        <tbody>{county.townships.map((row) => <Township key={row.tenant} row={row} county={county} />)}</tbody>
      </table>
    </section>
  )
}

function Township({ row, county }: { readonly row: TownshipRow; readonly county: County }) {
  const { choose } = useArea()
  const place = String(row.tenant)
  return (
    <tr>
      <th scope="row"><Link to="/" onClick={() => choose(place)}>{row.name}</Link></th>
      <td data-label="在办" className="amount"><Link to={ledgerAddress('dispute-mediation')} onClick={() => choose(place)}>{row.open}</Link></td>
      <td data-label="逾期" className="amount">{row.late}</td>
      <td data-label="移交县里" className="amount">{row.handed}</td>
      <td data-label="抽中待评" className="amount">{row.toReview}</td>
      <td data-label="评查中" className="amount">{row.underReview}</td>
      <td data-label="待补正" className="amount">{row.mending > 0 ? <Link to={ledgerAddress(reviewProcedure, { state: '待补正' })} onClick={() => choose(place)}>{row.mending}</Link> : 0}</td>
      <td data-label="需要核实" className="amount">{row.signals > 0 ? <Link to={signalsAddress({ area: place, year: county.year })}>{row.signals}</Link> : 0}</td>
      {county.figures.map((each, index) => <td key={each.id} data-label={each.title} className="amount"><Link to={recordsAddress({ indicator: each.id, area: place, year: county.year })}>{row.figures[index]}</Link></td>)}
    </tr>
  )
}

function HandedOver({ handed, area }: { readonly handed: readonly Handed[]; readonly area: string }) {
  const { nameOf } = usePlaces(area)
  return (
    <section aria-labelledby="handed-title">
      <h2 id="handed-title">移交县里的纠纷</h2>
      {handed.length === 0 ? <p className="empty">现在没有移交县里的纠纷。</p> : (
        <table className="list">
          <thead><tr><th scope="col">卷号</th><th scope="col">纠纷</th><th scope="col">地点</th><th scope="col">情况</th><th scope="col">起</th></tr></thead>
          <tbody>{handed.map((each) => (
            <tr key={each.id}>
              <td data-label="卷号" className="number">{each.number}</td><td data-label="纠纷"><Link to={matterAddress(each)}>{each.title}</Link></td><td data-label="地点">{nameOf(each.area)}</td>
              <td data-label="情况">{each.waiting ? '等待接收' : '县里办理'}</td><td data-label="起" className="day">{each.since}</td>
            </tr>
          ))}</tbody>
        </table>
      )}
    </section>
  )
}

function Plans({ area }: { readonly area: string }) {
  const session = useSession()
  // A county's own matters lie under its own code, filled up with noughts.
  const plans = useQuery(matterListQuery({ area: area.padEnd(9, '0'), procedure: samplingProcedure, size: 20 }))
  return (
    <section aria-labelledby="plans-title">
      <h2 id="plans-title">评查抽样</h2>
      {plans.data?.items.length === 0 ? <p className="empty">还没有抽样计划。先定规则，再由公开号码决定抽哪些，谁也挑不了。</p> : null}
      <ul>{plans.data?.items.map((each) => <li key={each.id}><Link to={samplingAddress(each)}>{each.title}</Link>　<span className="quiet">{each.state}</span></li>)}</ul>
      <p className="unprinted">{holdsAny(session, ['county-reviewer']) ? <Link to={openingAddress(samplingProcedure)}>制定抽样计划</Link> : null}　<Link to={ledgerAddress(reviewProcedure)}>评查台账</Link>　<Link to={signalsAddress({ area })}>需要核实的情况</Link></p>
    </section>
  )
}
