// One score sheet: what it comes to now, why, what is missing, the matters behind every item, and the self-assessment.
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { takeStep } from '#office/acts/act.ts'
import { matterAddress, recordsAddress } from '#office/addresses.ts'
import { address } from '#office/api-client.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { PaperList } from '#office/components/paper-list/paper-list.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { matterPageQuery, type MatterPage } from '#office/reads/matter-page.ts'
import { runningScoreQuery, type EvidenceMatter, type RunningItem, type RunningScore } from '#office/reads/score-sheets.ts'
import { useArea, useReading } from '#office/use-area.ts'
import { useDraft } from '#office/use-draft.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import { marksText } from '#procedures/assessment/score-sheet/score.ts'

export function ScoreSheetPage() {
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const { area } = useArea()
  const reading = useReading(search.get('area') ?? area)
  const page = useQuery(matterPageQuery({ id, area: reading }))
  const score = useQuery(runningScoreQuery({ id, area: reading }))
  usePageTitle(page.data?.title ?? '考核评分')
  const error = page.error ?? score.error
  if (error) return <FailedRead error={error} again={() => { void page.refetch(); void score.refetch() }} />
  if (!page.data || !score.data) return <Waiting what="评分表" />
  return <Sheet page={page.data} score={score.data} reading={reading} />
}

type SheetProps = { readonly page: MatterPage; readonly score: RunningScore; readonly reading: string }

function Sheet({ page, score, reading }: SheetProps) {
  const { total } = score
  const missing = score.items.filter((item) => item.scored.missing !== undefined)
  const may = page.actions.some((each) => each.key === 'selfAssess' && each.open && each.may)
  return (
    <>
      <header className="page-head">
        <div><p className="kind"><Link to="/score-sheets">考核评分</Link>　{score.year}年　{page.state}</p><h1>{page.title}</h1></div>
        <div className="page-actions unprinted"><a href={address(`/api/score-sheets/${page.id}/evidence.zip`, { area: reading })} download="">下载佐证材料（zip）</a><Link to={matterAddress(page)}>办理记录</Link><Button onClick={() => window.print()}>打印</Button></div>
      </header>
      <p className="score-total"><strong>现在自评{marksText(total.score)}分</strong>，满分{marksText(total.full)}分{total.open > 0 ? `；另有${total.open}项要由人评定` : ''}。评的是台账里的事，不是人；记录一有变化，得分随着变。</p>
      {missing.length > 0 ? <Notice tone="soon" title="还缺这些"><ul>{missing.map((item) => <li key={item.number}>{item.number}　{item.text}：{item.scored.missing}</li>)}</ul></Notice> : <p>按台账评的项目都达到了。</p>}
      <table className="list">
        <thead><tr><th scope="col">编号</th><th scope="col">考核内容</th><th scope="col" className="amount">分值</th><th scope="col" className="amount">现得分</th><th scope="col">为什么</th></tr></thead>
        <tbody>{score.items.map((item) => <ItemRow key={item.number} item={item} page={page} year={score.year} />)}</tbody>
        <tfoot><tr><th scope="row" colSpan={2}>合计</th><td className="amount">{marksText(total.full)}</td><td className="amount">{marksText(total.score)}</td><td aria-hidden="true">—</td></tr></tfoot>
      </table>
      {may ? <SelfAssessment key={page.seq} page={page} score={score} reading={reading} /> : null}
      <section aria-labelledby="paper-title"><h2 id="paper-title">文书</h2><PaperList papers={page.papers} matter={page.id} area={reading} /></section>
    </>
  )
}

function ItemRow({ item, page, year }: { readonly item: RunningItem; readonly page: MatterPage; readonly year: number }) {
  const area = String(page.tenant)
  return (
    <tr>
      <td data-label="编号" className="number">{item.number}</td>
      <td data-label="考核内容">{item.head ? <span className="quiet">{item.head}　</span> : null}{item.text}</td>
      <td data-label="分值" className="amount">{item.weight}</td>
      <td data-label="现得分" className="amount">{item.scored.score === undefined ? '待评' : marksText(item.scored.score)}</td>
      <td data-label="为什么">
        {item.indicator === undefined || item.rule !== 'figure' ? item.scored.why : <Link to={recordsAddress({ indicator: item.indicator, area, year })}>{item.scored.why}</Link>}
        {item.evidenceMatters.length > 0 ? <Evidence matters={item.evidenceMatters} tenant={area} /> : null}
      </td>
    </tr>
  )
}

function Evidence({ matters, tenant }: { readonly matters: readonly EvidenceMatter[]; readonly tenant: string }) {
  return <details><summary>材料{matters.length}件</summary><ul className="acts">{matters.map((each) => <li key={each.matter}>{each.occurredOn}　<Link to={matterAddress({ id: each.matter, tenant })}>{each.title}</Link></li>)}</ul></details>
}

type Content = { readonly byHand: Readonly<Record<string, { readonly score: string; readonly why: string }>>; readonly remarks: string; readonly pending?: Pending | undefined }

/** What the ledger tells is filled in; people fill in the rest. */
function SelfAssessment({ page, score, reading }: SheetProps) {
  const { today } = useSession()
  const client = useQueryClient()
  const blank: Content = { byHand: {}, remarks: '' }
  const { content, change, drop } = useDraft<Content>(`matter:${page.id}:selfAssess`, blank)
  const command = useCommand({ pending: content.pending, keep: (pending) => change((before) => ({ ...before, pending })) })
  const [done, setDone] = useState(false)
  const open = score.items.filter((item) => item.scored.score === undefined)
  const set = (number: string, next: Partial<{ score: string; why: string }>) => change((before) => ({ ...before, byHand: { ...before.byHand, [number]: { score: '', why: '', ...before.byHand[number], ...next } } }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const results = score.items.map((item) => (item.scored.score === undefined
      ? { number: item.number, score: content.byHand[item.number]?.score.trim() ?? '', why: content.byHand[item.number]?.why.trim() ?? '' }
      : { number: item.number, score: marksText(item.scored.score), why: item.scored.why }))
    const said = { occurredOn: today, answers: { results: results.map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== ''))), ...(content.remarks.trim() === '' ? {} : { remarks: content.remarks }) } }
    const finished = await command.run(said, (commandId) => takeStep({ matter: page.id, action: 'selfAssess' }, { ...said, area: reading, expectedVersion: page.seq, commandId }))
    if (!finished) return
    drop(blank)
    setDone(true)
    await client.invalidateQueries()
  }
  return (
    <form className="action-form unprinted" aria-label="自评" noValidate onSubmit={(event) => void submit(event)}>
      <h2>自评</h2>
      <p className="hint">按台账评的项目照现在的得分提交。下面只填要由人评定的项目。</p>
      {done ? <Notice tone="done" title="已自评。" /> : null}
      <RefusalList refusals={command.sending.state === 'refused' ? command.sending.refusals : []} />
      {command.sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“提交自评”：不会重复登记。</p></Notice> : null}
      {open.map((item) => (
        <fieldset key={item.number} className="asked"><legend>{item.number}　{item.text}（{item.weight}分）</legend>
          <p className="condition"><Input aria-label={`${item.number}得分`} className="condition-value" prefix="得分" value={content.byHand[item.number]?.score ?? ''} onChange={(event) => set(item.number, { score: event.target.value })} />
            <Input aria-label={`${item.number}理由`} prefix="理由" value={content.byHand[item.number]?.why ?? ''} onChange={(event) => set(item.number, { why: event.target.value })} /></p>
        </fieldset>
      ))}
      <div className="asked"><div><label htmlFor="self-remarks">说明（可以不填）</label><Input.TextArea id="self-remarks" autoSize={{ minRows: 2 }} value={content.remarks} onChange={(event) => change((before) => ({ ...before, remarks: event.target.value }))} /></div></div>
      <p className="buttons"><Button type="primary" htmlType="submit" loading={command.sending.state === 'sending'}>提交自评</Button></p>
    </form>
  )
}
