// The list of a hand-over: what the receiver reads before signing, and later what was signed for.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { matterAddress } from '#office/addresses.ts'
import { address } from '#office/api-client.ts'
import { Download } from '#office/components/download/download.tsx'
import { DueDate } from '#office/components/due-date/due-date.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { handoverQuery, type HandedMatter, type HandoverList as List } from '#office/reads/handover.ts'
import { useSession } from '#office/use-session.ts'

type HandoverListProps = { readonly matter: { readonly id: string; readonly tenant: number; readonly seq: number }; readonly reading: string }

export function HandoverList({ matter, reading }: HandoverListProps) {
  const { today } = useSession()
  const list = useQuery(handoverQuery({ id: matter.id, area: reading, seq: matter.seq }))
  const paper = (format: string) => address(`/api/matters/${matter.id}/handover/paper`, { area: reading, format })
  return (
    <section aria-labelledby="handover-title">
      <h2 id="handover-title">移交清单</h2>
      {list.error ? <FailedRead error={list.error} again={() => void list.refetch()} /> : list.data ? <Shown list={list.data} tenant={matter.tenant} today={list.data.signed ? list.data.on : today} /> : <Waiting what="移交清单" />}
      <p><Download address={paper('pdf')} name="岗位移交清单.pdf">移交清单（PDF）</Download>　<Download address={paper('docx')} name="岗位移交清单.docx">移交清单（Word）</Download></p>
    </section>
  )
}

function Shown({ list, tenant, today }: { readonly list: List; readonly tenant: number; readonly today: PlainDate }) {
  return (
    <>
      <p className="about">{list.signed ? `${list.taker}${chineseDate(list.on)}签收的就是这份，到台账第${list.position}条记录为止。` : `台账现在的情况，${list.giver}再办一件就变一件；${list.taker}签收时定下来。`}</p>
      {list.matters.length === 0 ? <p>没有没办结的事项。</p> : <ul className="deadlines">{list.matters.map((each) => <Handed key={each.id} matter={each} tenant={tenant} today={today} />)}</ul>}
    </>
  )
}

function Handed({ matter, tenant, today }: { readonly matter: HandedMatter; readonly tenant: number; readonly today: PlainDate }) {
  return (
    <li>
      <span className="what"><Link to={matterAddress({ id: matter.id, tenant })}>{matter.title}</Link></span>
      <span className="whose">{matter.kind}　{matter.number}　{matter.state}</span>
      {matter.clocks.map((clock) => <span key={`${clock.title} ${clock.due}`} className="whose">{clock.title}：<DueDate due={clock.paused ? null : clock.due} today={today} provisional={clock.provisional} /></span>)}
      {matter.unsigned.length === 0 ? null : <span className="whose">没有签好归卷：{matter.unsigned.join('、')}</span>}
    </li>
  )
}
