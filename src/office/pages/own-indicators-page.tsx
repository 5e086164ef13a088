// 自定指标: the indicators the township has defined for itself, and the way to define another.
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { holdsAny } from '#office/actor.ts'
import { matterAddress, recordsAddress } from '#office/addresses.ts'
import { FigureValue } from '#office/components/figure-value/figure-value.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { OwnIndicatorForm } from '#office/components/own-indicator-form/own-indicator-form.tsx'
import { SpanChooser } from '#office/components/span-chooser/span-chooser.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { latest } from '#office/declared.ts'
import { figuresQuery } from '#office/reads/figures.ts'
import { ownIndicatorProcedure, ownIndicatorsQuery, type OwnIndicator } from '#office/reads/own-indicators.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import { useSpan } from '#office/use-span.ts'

export function OwnIndicatorsPage() {
  usePageTitle('自定指标')
  const session = useSession()
  const client = useQueryClient()
  const { area, year, decided, choose } = useSpan()
  const township = area.slice(0, 9)
  const own = useQuery({ ...ownIndicatorsQuery(township), enabled: township.length === 9 })
  const figures = useQuery({ ...figuresQuery({ area, year }), enabled: decided })
  const [changing, setChanging] = useState<OwnIndicator>()
  const [done, setDone] = useState(false)
  const may = holdsAny(session, latest(ownIndicatorProcedure)?.actions['define']?.by ?? [])
  const finished = () => {
    setChanging(undefined)
    setDone(true)
    void client.invalidateQueries()
  }
  if (township.length < 9) return <><h1>自定指标</h1><p className="empty">自定指标是各乡镇（街道）自己的，请先选择一个乡镇。</p></>
  return (
    <>
      <header className="page-head">
        <div><h1>自定指标</h1><p className="about">{latest(ownIndicatorProcedure)?.about}</p></div>
        <div className="page-actions unprinted"><SpanChooser area={area} year={year} onChoose={choose} /></div>
      </header>
      {done ? <Notice tone="done" takesFocus title="已登记。"><p>数字已经按定义数出来，写报告时可以用“插入数字”放入。</p></Notice> : null}
      {own.error ? <FailedRead error={own.error} again={() => void own.refetch()} /> : null}
      {own.isPending ? <Waiting what="自定指标" /> : null}
      {own.data?.length === 0 ? <p className="empty">还没有自定指标。报告里要写、而“数字”里没有的，在下面定义一个。</p> : null}
      {own.data && own.data.length > 0 ? (
        <table className="figures">
          <thead><tr><th scope="col">指标</th><th scope="col" className="amount">{year}年</th><th scope="col">口径</th>{may ? <th scope="col">办理</th> : null}</tr></thead>
          <tbody>{own.data.map((each) => {
            const figure = figures.data?.find((known) => known.id === each.definition.id)
            return (
              <tr key={each.matter}>
                <th scope="row"><Link to={matterAddress({ id: each.matter, tenant: township })}>{each.definition.title}</Link></th>
                <td className="amount" data-label="数字">{figure ? <Link to={recordsAddress({ indicator: figure.id, area, year })} aria-label={`${figure.title}：看这个数字是哪些记录`}><FigureValue figure={figure} /></Link> : '…'}</td>
                <td data-label="口径" className="definition">{each.definition.definition}</td>
                {may ? <td data-label="办理"><Button size="small" aria-label={`修改${each.definition.title}`} onClick={() => { setDone(false); setChanging(each) }}>修改</Button></td> : null}
              </tr>
            )
          })}</tbody>
        </table>
      ) : null}
      {may && decided ? <OwnIndicatorForm key={changing ? `${changing.matter} ${changing.seq}` : 'new'} area={township} year={year} figures={figures.data ?? []} changing={changing} onDone={finished} {...(changing ? { onCancel: () => setChanging(undefined) } : {})} /> : null}
    </>
  )
}
