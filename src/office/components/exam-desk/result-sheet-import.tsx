// 导入成绩: the platform's Excel list is read and compared first, line by line; nothing is written until somebody says so.
import { Button, Radio } from 'antd'
import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { takeStep } from '#office/acts/act.ts'
import { readSheetOf } from '#office/acts/exam.ts'
import { Problem } from '#office/api-client.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import type { ExamDeskProps } from '#office/components/exam-desk/exam-desk-props.ts'
import { ReadSheetTable } from '#office/components/exam-desk/read-sheet-table.tsx'
import { FileButton } from '#office/components/file-button/file-button.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { useSession } from '#office/use-session.ts'
import type { SheetRow } from '#procedures/study/result-sheet.ts'

export function ResultSheetImport({ page, reading, onDone }: ExamDeskProps) {
  const { today } = useSession()
  const [makeUp, setMakeUp] = useState(false)
  const [pending, keep] = useState<Pending>()
  const { sending, run } = useCommand({ pending, keep })
  const sheet = useMutation({ mutationFn: (file: File) => readSheetOf({ id: page.id, reading, makeUp }, file) })
  const rows = sheet.data?.rows ?? []
  const ready = rows.flatMap(resultOf)
  const action = makeUp ? 'makeUp' : 'enterResults'
  const enter = async () => {
    const said = { occurredOn: today, answers: { results: ready }, area: reading, expectedVersion: page.seq }
    const finished = await run(said, (commandId) => takeStep({ matter: page.id, action }, { ...said, commandId }))
    if (!finished) return
    sheet.reset()
    onDone(makeUp ? '登记补考成绩' : '登记成绩')
  }
  const unread = sheet.error instanceof Problem ? sheet.error.refusals : sheet.error ? [{ code: 'no-answer', sentence: sheet.error.message, basis: [] }] : []
  return (
    <>
      <p>选平台导出的Excel成绩单（.xlsx）。系统按“姓名、单位、成绩、参考情况”的标题认列，先逐行核对给您看，确认以后才登记。文件读过不保存。</p>
      <Radio.Group className="choices" name="round" aria-label="导入哪一次的成绩" options={[{ value: false, label: '首次成绩' }, { value: true, label: '补考成绩' }]} value={makeUp} onChange={(event) => { setMakeUp(event.target.value === true); sheet.reset() }} />
      <p><label htmlFor="result-sheet">选择成绩单</label><br />
        <FileButton id="result-sheet" key={String(makeUp)} accept=".xlsx" onChoose={([file]) => file && sheet.mutate(file)} />
      </p>
      {sheet.isPending ? <Waiting doing="核对" what="成绩单" /> : null}
      <RefusalList refusals={[...unread, ...(sheet.data?.problem === undefined ? [] : [{ code: 'sheet-problem', sentence: sheet.data.problem, basis: [] }])]} title="没有读成：" />
      {sheet.data && sheet.data.problem === undefined ? <ReadSheetTable sheet={sheet.data} /> : null}
      <RefusalList refusals={sending.state === 'refused' ? sending.refusals : []} />
      {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次：不会重复登记。</p></Notice> : null}
      {ready.length > 0 ? <p className="buttons"><Button type="primary" loading={sending.state === 'sending'} onClick={() => void enter()}>登记这{ready.length}人的成绩</Button><Button onClick={() => sheet.reset()}>不登记</Button></p> : null}
    </>
  )
}

/** Only lines without a problem are entered. */
function resultOf({ no, outcome, score, problem }: SheetRow): { readonly no: number; readonly outcome: string; readonly score?: number }[] {
  return problem !== undefined || no === undefined || outcome === undefined ? [] : [{ no, outcome, ...(score === undefined ? {} : { score }) }]
}
