// Keeps a recipient's blank table: uploaded, its columns guessed from their heads, looked over by a person, kept.
import { Button, Input, Select } from 'antd'
import { useRef, useState, type FormEvent } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { openMatter } from '#office/acts/act.ts'
import { NoAnswer, Problem } from '#office/api-client.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { integerFrom } from '#office/components/answer-form/typed-answers.ts'
import { ColumnRows } from '#office/components/return-table/column-rows.tsx'
import type { TypedMatch } from '#office/components/return-table/typed-match.ts'
import { keepBlankTable, readBlankTable, type GuessedSheet } from '#office/reads/returns.ts'
import { useSession } from '#office/use-session.ts'
import type { FileRef } from '#procedure/field.ts'
import type { JsonObject } from '#procedure/entry.ts'
import { returnKinds, returnPicks } from '#procedures/mediation/template-kept.ts'

type Typed = {
  readonly file: FileRef; readonly sheets: readonly GuessedSheet[]; readonly sheet: string; readonly name: string; readonly recipient: string
  readonly what: keyof typeof returnKinds; readonly pick: keyof typeof returnPicks; readonly first: string; readonly room: string
  readonly columns: readonly TypedMatch[]; readonly cells: readonly TypedMatch[]
}

export function TableForm({ area }: { readonly area: string }) {
  const { today } = useSession()
  const client = useQueryClient()
  const picker = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<Typed>()
  const [pending, keep] = useState<Pending>()
  const [done, setDone] = useState(false)
  const command = useCommand({ pending, keep })
  const take = async (file: File | undefined) => {
    if (!file) return
    setDone(false)
    const answer = await Promise.all([readBlankTable(file), keepBlankTable(file)]).catch((error: unknown) => error)
    if (answer instanceof Problem) return command.refuse(answer.refusals)
    if (answer instanceof NoAnswer) return command.refuse([{ code: 'no-answer', sentence: answer.message, basis: [] }])
    const [{ sheets }, kept] = answer as [{ readonly sheets: readonly GuessedSheet[] }, FileRef]
    const best = sheets.find((each) => each.columns.some((column) => column.field !== undefined)) ?? sheets[0]
    command.hush()
    if (best) setTyped({ file: kept, sheets, name: file.name.replace(/\.xlsx$/i, ''), recipient: '', pick: 'received', cells: [], ...guessedOf(best) })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!typed) return
    const said = { occurredOn: today, answers: answersOf(typed) }
    const finished = await command.run(said, (commandId) => openMatter({ ...said, procedure: 'return-template', area, action: 'keep', commandId }))
    if (!finished) return
    setTyped(undefined)
    setDone(true)
    await client.invalidateQueries()
  }
  const change = (next: Partial<Typed>) => setTyped((before) => before && { ...before, ...next })
  return (
    <form className="action-form unprinted" aria-label="留存报送表" noValidate onSubmit={(event) => void submit(event)}>
      <h2>留存一份报送表</h2>
      <p className="hint">上传对方发来的空白表（.xlsx），对应一次，以后直接填到他们的表里，表头和格式不动。</p>
      <RefusalList refusals={command.sending.state === 'refused' ? command.sending.refusals : []} />
      {command.sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“留存”：不会重复登记。</p></Notice> : null}
      {done ? <Notice tone="done" title="已留存。" /> : null}
      <p><Button onClick={() => picker.current?.click()}>{typed ? '换一个空白表' : '选择空白表'}</Button>{typed ? <span className="quiet">　{typed.file.name}</span> : null}
        <input ref={picker} className="unseen" tabIndex={-1} aria-label="空白表" type="file" accept=".xlsx" onChange={(event) => { void take(event.target.files?.[0]); event.target.value = '' }} /></p>
      {typed ? <Matching typed={typed} change={change} /> : null}
      {typed ? <p className="buttons"><Button type="primary" htmlType="submit" loading={command.sending.state === 'sending'}>留存</Button></p> : null}
    </form>
  )
}

function Matching({ typed, change }: { readonly typed: Typed; readonly change: (next: Partial<Typed>) => void }) {
  const line = (id: string, label: string, input: React.ReactNode) => <div className="asked"><div><label htmlFor={id}>{label}</label>{input}</div></div>
  const options = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([value, label]) => ({ value, label }))
  const shown = typed.sheets.find((each) => each.name === typed.sheet)
  return (
    <>
      {line('table-name', '表名', <Input id="table-name" value={typed.name} onChange={(event) => change({ name: event.target.value })} />)}
      {line('table-recipient', '报送给谁', <Input id="table-recipient" placeholder="如“市委政法委”" value={typed.recipient} onChange={(event) => change({ recipient: event.target.value })} />)}
      {typed.sheets.length > 1 ? line('table-sheet', '填哪张工作表', <Select id="table-sheet" className="wide" value={typed.sheet} options={typed.sheets.map((each) => ({ value: each.name, label: each.name }))} onChange={(name) => { const sheet = typed.sheets.find((each) => each.name === name); if (sheet) change(guessedOf(sheet)) }} />) : null}
      {line('table-what', '怎样填', <Select id="table-what" className="wide" value={typed.what} options={options(returnKinds)} onChange={(what) => change({ what, columns: typed.columns.map((each) => ({ ...each, field: '' })) })} />)}
      {typed.what === 'ledger' ? line('table-pick', '填哪些纠纷', <Select id="table-pick" className="wide" value={typed.pick} options={options(returnPicks)} onChange={(pick) => change({ pick })} />) : null}
      {line('table-first', '从第几行填起', <Input id="table-first" inputMode="numeric" className="number-input" value={typed.first} onChange={(event) => change({ first: event.target.value })} />)}
      {line('table-room', '表里留了几行（不够的自动加行）', <Input id="table-room" inputMode="numeric" className="number-input" value={typed.room} onChange={(event) => change({ room: event.target.value })} />)}
      <h3>各列填什么</h3>
      <p className="hint">系统按表头猜的，请看一遍；不填的列选“不填”。</p>
      <ColumnRows kind={typed.what} matches={typed.columns} onChange={(columns) => change({ columns })} />
      <h3>单独的格（可以没有）</h3>
      <p className="hint">如填报单位、统计期、合计数。{shown ? `表里有字的格：${shown.cells.slice(0, 12).map((each) => `${each.cell}“${each.text}”`).join('、')}` : ''}</p>
      <ColumnRows kind="cell" matches={typed.cells} onChange={(cells) => change({ cells })} />
      <Button onClick={() => change({ cells: [...typed.cells, { at: '', head: '', field: '', class: '' }] })}>加一格</Button>
    </>
  )
}

function guessedOf(sheet: GuessedSheet): Pick<Typed, 'sheet' | 'what' | 'first' | 'room' | 'columns'> {
  return { sheet: sheet.name, what: sheet.what, first: String(sheet.first), room: String(sheet.room), columns: sheet.columns.map((each) => ({ at: each.column, head: each.head, field: each.field ?? '', class: '' })) }
}

function answersOf(typed: Typed): JsonObject {
  const matches = (all: readonly TypedMatch[], key: 'column' | 'cell') => all.filter((each) => each.field !== '' && each.at.trim() !== '')
    .map((each) => ({ [key]: each.at.trim().toUpperCase(), field: each.field, ...(each.class.trim() === '' ? {} : { class: each.class.trim() }) }))
  const [first, room] = [integerFrom(typed.first), integerFrom(typed.room)]
  return {
    name: typed.name, recipient: typed.recipient, file: [typed.file], sheet: typed.sheet, what: typed.what, ...(typed.what === 'ledger' ? { pick: typed.pick } : {}),
    ...(first === undefined ? {} : { first }), ...(room === undefined ? {} : { room }), columns: matches(typed.columns, 'column'), cells: matches(typed.cells, 'cell'),
  }
}
