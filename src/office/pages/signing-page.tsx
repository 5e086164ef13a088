// 屏幕签名: the paper's words to read, and below them a field for each who signs. Says plainly what such a signature is worth.
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { matterAddress } from '#office/addresses.ts'
import { signPaper, type DrawnSignature } from '#office/acts/sign.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { SignatureField } from '#office/components/signature-field/signature-field.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { signingQuery, type PaperToSign } from '#office/reads/signing.ts'
import { useArea, useReading } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'

type Place = { readonly id: string; readonly paper: string; readonly area: string }

export function SigningPage() {
  const { id = '', paper = '' } = useParams()
  const [search] = useSearchParams()
  const { area } = useArea()
  const place = { id, paper, area: useReading(search.get('area') ?? area) }
  const found = useQuery(signingQuery(place))
  usePageTitle(`屏幕签名：${found.data?.title ?? ''}`)
  if (found.error && !found.data) return <FailedRead error={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Waiting what="文书" />
  return <Signing key={found.data.digest} place={place} paper={found.data} again={() => void found.refetch()} />
}

function Signing({ place, paper, again }: { readonly place: Place; readonly paper: PaperToSign; readonly again: () => void }) {
  const client = useQueryClient()
  const [drawn, setDrawn] = useState<readonly DrawnSignature[]>([])
  const [done, setDone] = useState(false)
  const [pending, keep] = useState<Pending>()
  const { sending, run } = useCommand({ pending, keep })
  const draw = (line: number) => (picture: string | undefined) => setDrawn((before) => [...before.filter((each) => each.line !== line), ...(picture === undefined ? [] : [{ line, picture }])])
  const submit = async () => {
    const finished = await run({ digest: paper.digest, drawn }, (commandId) => signPaper(place, { commandId, expectedVersion: paper.seq, digest: paper.digest, drawn }))
    if (!finished) return
    setDone(true)
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'signing' })
  }
  return (
    <>
      <p className="kind unprinted"><Link to={matterAddress({ id: place.id, tenant: place.area })}>{paper.matter}</Link></p>
      <h1>屏幕签名：{paper.title}</h1>
      {done ? <Notice tone="done" takesFocus title="签名已经归卷。"><p>打印这份文书，后面附有签名页。</p></Notice> : null}
      <Notice tone="soon" title="先看清楚：屏幕签名有什么用">
        <p>屏幕上写的名字是一张图，能说明当时有人看过下面的全文并签了字；它本身不是《电子签名法》第十三条说的“可靠的电子签名”，不当然与纸上签名同等（第十四条）。婚姻、收养、继承等涉及人身关系的文书，不适用电子签名（第三条）。</p>
        <p>调解协议书等要紧的文书，请打印出来在纸上签。不愿意在屏幕上签的，不用签。</p>
      </Notice>
      <section aria-labelledby="text-title"><h2 id="text-title">文书全文</h2>
        <div className="report-text">{paper.lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines of a text that does not change
          <p key={index}>{line}</p>
        ))}</div>
      </section>
      {done ? null : (
        <section aria-labelledby="sign-title"><h2 id="sign-title">签名</h2>
          <p>谁在场谁签，空着的不存。</p>
          <RefusalList refusals={sending.state === 'refused' ? sending.refusals : []} title="还没有存：" />
          {sending.state === 'refused' ? <p><Button onClick={again}>看最新的文书</Button></p> : null}
          {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“签好归卷”：不会重复登记。</p></Notice> : null}
          {paper.places.map((each) => <SignatureField key={each.line} label={each.name === '' ? each.label : `${each.label}：${each.name}`} onDrawn={draw(each.line)} />)}
          <p className="buttons"><Button type="primary" size="large" disabled={drawn.length === 0} loading={sending.state === 'sending'} onClick={() => void submit()}>签好归卷</Button></p>
        </section>
      )}
    </>
  )
}
