// 以案定补: what a sheet of a period would pay and what not, each with its reason, before anybody draws it up.
import { Button, Select } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { openMatter } from '#office/acts/act.ts'
import { holdsAny } from '#office/actor.ts'
import { ledgerAddress, matterAddress } from '#office/addresses.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { yuan } from '#office/components/answer-view/yuan.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { PeriodChooser } from '#office/components/period-chooser/period-chooser.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { latest } from '#office/declared.ts'
import { allowanceQuery, type Allowance, type AllowanceLine } from '#office/reads/allowance.ts'
import { usePlaces } from '#office/use-area.ts'
import { useDaySpan } from '#office/use-day-span.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function AllowancePage() {
  usePageTitle('以案定补')
  const { area, from, to, decided, choose } = useDaySpan()
  const { nameOf } = usePlaces(area)
  const [standard, setStandard] = useState<string>()
  const township = area.length === 9
  const found = useQuery({ ...allowanceQuery({ area, from, to, ...(standard === undefined ? {} : { standard }) }), enabled: decided && township })
  return (
    <>
      <header className="page-head">
        <div><h1>以案定补<span className="quiet">　{nameOf(area)}　{from}至{to}</span></h1><p className="about">等级和金额由系统按县里的标准逐件算，写明按哪一条，不由人选。一件纠纷只发一次；以前漏下的，条件具备以后自动列入。这里不排名，也没有指标。</p></div>
        <div className="page-actions unprinted"><PeriodChooser span={{ from, to }} onChoose={choose} /></div>
      </header>
      {township ? null : <p className="empty">以案定补按乡镇（街道）看，请先选择一个乡镇。标准在<Link to={ledgerAddress('allowance-standard')}>以案定补标准</Link>里定。</p>}
      {found.error ? <FailedRead error={found.error} again={() => void found.refetch()} /> : null}
      {found.isPending && township ? <Waiting what="以案定补" /> : null}
      {found.data ? <Found found={found.data} area={area} span={{ from, to }} onStandard={setStandard} /> : null}
    </>
  )
}

type FoundProps = { readonly found: Allowance; readonly area: string; readonly span: { readonly from: string; readonly to: string }; readonly onStandard: (id: string) => void }

function Found({ found, area, span, onStandard }: FoundProps) {
  if (found.standard === null) return <p className="empty">县里还没有启用以案定补标准。标准由县（市、区）司法局在<Link to={ledgerAddress('allowance-standard')}>以案定补标准</Link>里拟定、启用。</p>
  return (
    <>
      <p className="condition"><label htmlFor="standard">标准</label>
        <Select id="standard" className="condition-field" value={found.standard} onChange={onStandard} options={found.standards.map((each) => ({ value: each.id, label: `${each.title}（${each.from ?? ''}起${each.state === '已停用' ? '，已停用' : ''}）` }))} />
        <Link to={matterAddress({ id: found.standard, tenant: area })}>看等级、条件和金额</Link></p>
      <section aria-labelledby="lines-title">
        <h2 id="lines-title">现在可以列入的{found.lines.length}件，共{yuan(found.total)}</h2>
        {found.lines.length === 0 ? <p className="empty">到这一期末没有可以列入的纠纷。下面写着每件的原因。</p> : <LineTable lines={found.lines} total={found.total} />}
        <DrawSheet found={found} area={area} span={span} />
      </section>
      {found.left.length > 0 ? (
        <section aria-labelledby="left-title">
          <h2 id="left-title">这一期有结果、没有列入的{found.left.length}件</h2>
          <table className="list">
            <thead><tr><th scope="col">编号</th><th scope="col">纠纷</th><th scope="col">原因</th></tr></thead>
            <tbody>{found.left.map((each) => <tr key={each.id}><td data-label="编号" className="number">{each.number}</td><td data-label="纠纷"><Link to={matterAddress(each)}>{each.title}</Link></td><td data-label="原因">{each.why}</td></tr>)}</tbody>
          </table>
        </section>
      ) : null}
      <section aria-labelledby="sheets-title">
        <h2 id="sheets-title">发放表</h2>
        {found.sheets.length === 0 ? <p className="quiet">还没有制过表。</p> : <ul className="acts">{found.sheets.map((each) => <li key={each.id}><Link to={matterAddress(each)}>{each.title}</Link>　<span className="quiet">{each.state}</span></li>)}</ul>}
      </section>
    </>
  )
}

function LineTable({ lines, total }: { readonly lines: readonly AllowanceLine[]; readonly total: number }) {
  return (
    <table className="list">
      <thead><tr><th scope="col">编号</th><th scope="col">纠纷</th><th scope="col">等级</th><th scope="col">按哪一条</th><th scope="col">调解员</th><th scope="col" className="amount">金额</th></tr></thead>
      <tbody>{lines.map((line) => (
        <tr key={line.id}>
          <td data-label="编号" className="number">{line.number}</td><td data-label="纠纷"><Link to={matterAddress(line)}>{line.title}</Link></td>
          <td data-label="等级">{line.grade}</td><td data-label="按哪一条">{line.why}</td>
          <td data-label="调解员">{line.mediators.map((each) => each.name).join('、')}</td><td data-label="金额" className="amount">{yuan(line.yuan)}</td>
        </tr>
      ))}</tbody>
      <tfoot><tr><th scope="row" colSpan={5}>合计</th><td data-label="合计" className="amount">{yuan(total)}</td></tr></tfoot>
    </table>
  )
}

function DrawSheet({ found, area, span }: Omit<FoundProps, 'onStandard'>) {
  const session = useSession()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [pending, keep] = useState<Pending>()
  const command = useCommand({ pending, keep })
  if (found.lines.length === 0 || !holdsAny(session, latest('allowance-sheet')?.actions['draw']?.by ?? [])) return null
  const draw = async () => {
    const said = { occurredOn: session.today, answers: { standard: found.standard, ...span } }
    const finished = await command.run(said, (commandId) => openMatter({ ...said, procedure: 'allowance-sheet', area, action: 'draw', commandId }))
    if (!finished) return
    await client.invalidateQueries()
    void navigate(matterAddress({ id: finished.done.matter, tenant: area }))
  }
  return (
    <div className="unprinted">
      <RefusalList refusals={command.sending.state === 'refused' ? command.sending.refusals : []} />
      {command.sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“制表”：不会重复登记。</p></Notice> : null}
      <p className="buttons"><Button type="primary" loading={command.sending.state === 'sending'} onClick={() => void draw()}>制表</Button></p>
      <p className="hint">制表以后由另一位负责人审定，审定以后表里的纠纷不能再列入别的表。</p>
    </div>
  )
}
