// Takes in a score sheet: from a spreadsheet or by hand, every item bound to what it is scored by. Nothing is written until it is
// handed in.
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { openMatter } from '#office/acts/act.ts'
import { NoAnswer, Problem } from '#office/api-client.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt, FaultsContext } from '#office/components/answer-form/faults.tsx'
import { integerFrom } from '#office/components/answer-form/typed-answers.ts'
import { FileButton } from '#office/components/file-button/file-button.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { blankItem, ItemRows, type TypedItem } from '#office/components/score-sheet-form/item-rows.tsx'
import type { Figure } from '#office/reads/figures.ts'
import { readScoreSheetFile, scoreSheetProcedure } from '#office/reads/score-sheets.ts'
import { useDraft } from '#office/use-draft.ts'
import { useSession } from '#office/use-session.ts'
import type { Json, JsonObject } from '#procedure/entry.ts'

type Content = { readonly title: string; readonly issuer: string; readonly items: readonly TypedItem[]; readonly pending?: Pending | undefined }
type ScoreSheetFormProps = { readonly area: string; readonly year: number; readonly figures: readonly Figure[]; readonly onDone: (matter: string) => void }

const blank: Content = { title: '', issuer: '', items: [{ ...blankItem, number: '1' }] }

export function ScoreSheetForm({ area, year, figures, onDone }: ScoreSheetFormProps) {
  const { today } = useSession()
  const { content, change, drop } = useDraft<Content>(`new:score-sheet:${year}`, blank)
  const command = useCommand({ pending: content.pending, keep: (pending) => change((before) => ({ ...before, pending })) })
  const [faults, setFaults] = useState<readonly string[]>([])
  const take = async (file: File | undefined) => {
    if (!file) return
    const sheet = await readScoreSheetFile(file).catch((error: unknown) => error)
    if (sheet instanceof Problem) return command.refuse(sheet.refusals)
    if (sheet instanceof NoAnswer) return command.refuse([{ code: 'no-answer', sentence: sheet.message, basis: [] }])
    const found = sheet as Awaited<ReturnType<typeof readScoreSheetFile>>
    command.hush()
    setFaults(found.faults)
    if (found.items.length > 0) change((before) => ({ ...before, title: before.title || file.name.replace(/\.xlsx$/i, ''), items: found.items.map((each) => ({ ...each, rule: 'byHand' as const })) }))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const said = { occurredOn: today, answers: { ...filled({ title: content.title, issuer: content.issuer }), year, items: content.items.map(answersOf) } }
    const finished = await command.run(said, (commandId) => openMatter({ ...said, procedure: scoreSheetProcedure, area, action: 'set', commandId }))
    if (!finished) return
    drop(blank)
    onDone(finished.done.matter)
  }
  return (
    <FaultsContext value={command.sending.state === 'refused' ? command.sending.refusals : []}>
      <form className="action-form" aria-label="录入评分表" noValidate onSubmit={(event) => void submit(event)}>
        <h2>录入{year}年评分表</h2>
        <RefusalList refusals={command.sending.state === 'refused' ? command.sending.refusals : []} />
        {command.sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“录入评分表”：不会重复登记。</p></Notice> : null}
        <div className="asked"><div>
          <label htmlFor="score-sheet-file">从Excel导入</label>
          <p className="hint">表头写明“编号、考核内容、分值”。导入后先看一看，还没有登记。</p>
          <FileButton id="score-sheet-file" accept=".xlsx" onChoose={([file]) => void take(file)} />
        </div></div>
        {faults.length > 0 ? <Notice tone="soon" title="有几行没有读入"><ul>{faults.map((each) => <li key={each}>{each}</li>)}</ul></Notice> : null}
        <div className="asked"><div><label htmlFor={answerId('title')}>名称</label><FaultsAt path="title" /><Input id={answerId('title')} value={content.title} onChange={(event) => change((before) => ({ ...before, title: event.target.value }))} /></div></div>
        <div className="asked"><div><label htmlFor={answerId('issuer')}>制定单位</label><FaultsAt path="issuer" /><Input id={answerId('issuer')} value={content.issuer} onChange={(event) => change((before) => ({ ...before, issuer: event.target.value }))} /></div></div>
        <h3 id={answerId('items')}>评分项目</h3>
        <FaultsAt path="items" />
        <ItemRows items={content.items} figures={figures} onChange={(items) => change((before) => ({ ...before, items }))} />
        <p className="buttons"><Button type="primary" htmlType="submit" loading={command.sending.state === 'sending'}>录入评分表</Button></p>
      </form>
    </FaultsContext>
  )
}

function filled(said: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== '')) as JsonObject
}

/** What a rule does not use is left out. */
function answersOf({ number, head, text, weight, rule, indicator, threshold, evidence, inProportion }: TypedItem): JsonObject {
  const bound = rule === 'byHand' ? {} : { threshold: threshold === undefined || threshold.trim() === '' ? undefined : integerFrom(threshold), inProportion: inProportion === true ? true : undefined, ...(rule === 'figure' ? { indicator } : { evidence }) }
  return filled({ number: number.trim(), head, text: text.trim(), weight: weight.trim(), rule, ...bound })
}
