// Fills a recipient's table for the span, hands the file over, and marks it as sent once it is.
import { Button } from 'antd'
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { openMatter } from '#office/acts/act.ts'
import { address, NoAnswer, Problem, type RefusalSaid } from '#office/api-client.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { fillTable, type FilledTable } from '#office/reads/returns.ts'
import { useSession } from '#office/use-session.ts'

type ReturnFillProps = { readonly template: string; readonly area: string; readonly span: { readonly from: string; readonly to: string }; readonly maySend: boolean }

export function ReturnFill({ template, area, span, maySend }: ReturnFillProps) {
  const [filled, setFilled] = useState<FilledTable>()
  const [busy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<readonly RefusalSaid[]>([])
  const fill = async () => {
    setBusy(true)
    setRefusals([])
    const answer = await fillTable(template, { area, ...span }).catch((error: unknown) => error)
    setBusy(false)
    if (answer instanceof Problem) return setRefusals(answer.refusals)
    if (answer instanceof NoAnswer) return setRefusals([{ code: 'no-answer', sentence: answer.message, basis: [] }])
    setFilled(answer as FilledTable)
  }
  return (
    <div>
      <RefusalList refusals={refusals} />
      <Button loading={busy} onClick={() => void fill()}>导出到该表</Button>
      {filled ? (
        <Notice tone="done" takesFocus title={filled.count === 0 ? '已填好，这一期没有可填的行（零报告）。' : `已填好${filled.count}行，第${filled.first}行至第${filled.last}行。`}>
          <p><a href={address(`/api/files/${filled.file.sha256}`)} download={filled.file.name}>下载{filled.file.name}</a></p>
          {maySend ? <MarkSent template={template} area={area} span={span} filled={filled} onSent={() => setFilled(undefined)} /> : null}
        </Notice>
      ) : null}
    </div>
  )
}

type MarkSentProps = Omit<ReturnFillProps, 'maySend'> & { readonly filled: FilledTable; readonly onSent: () => void }

function MarkSent({ template, area, span, filled, onSent }: MarkSentProps) {
  const { today } = useSession()
  const client = useQueryClient()
  const [pending, keep] = useState<Pending>()
  const command = useCommand({ pending, keep })
  const mark = async () => {
    const { file, first, last, count, position, recipient } = filled
    const said = { occurredOn: today, answers: { template, recipient, ...span, first, last, count, position, file: [file] } }
    const finished = await command.run(said, (commandId) => openMatter({ ...said, procedure: 'recipient-return', area, action: 'send', commandId }))
    if (!finished) return
    await client.invalidateQueries()
    onSent()
  }
  return (
    <>
      <RefusalList refusals={command.sending.state === 'refused' ? command.sending.refusals : []} />
      {command.sending.state === 'unanswered' ? <p>没有收到回应，请再按一次：不会重复登记。</p> : null}
      <p>报送给{filled.recipient}以后，请标记；以后台账又改了的，下面会提示。</p>
      <Button type="primary" loading={command.sending.state === 'sending'} onClick={() => void mark()}>标记已报送</Button>
    </>
  )
}
