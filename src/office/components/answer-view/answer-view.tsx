// What was answered, as the declaration of the day names it. Sealed values appear opened, or as erased.
import { Fragment, type ReactNode } from 'react'
import { chineseDate, isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Json, JsonObject } from '#procedure/entry.ts'
import type { Field, Fields, FileRef, PersonInput } from '#procedure/field.ts'
import { FileLink } from '#office/components/answer-view/file-link.tsx'
import { DeclaredText } from '#office/components/answer-view/declared-text.tsx'
import { MatterLink } from '#office/components/answer-view/matter-link.tsx'
import { PersonView } from '#office/components/answer-view/person-view.tsx'
import { SealedView, type Reveal } from '#office/components/answer-view/sealed-view.tsx'
import { yuan } from '#office/components/answer-view/yuan.ts'

/** What turns ids into names. */
export type Names = {
  readonly opened: Readonly<Record<string, Json>>
  readonly reveal: Reveal
  readonly staff: Readonly<Record<string, string>>
  readonly titles: Readonly<Record<string, string>>
  readonly areaName: (code: string) => string
  readonly matterAddress: (id: string) => string
  readonly fileAddress: (sha256: string, part?: 'picture') => string
  /** What the reader may read of the township. */
  readonly reading: string
  /** The day of the entry. */
  readonly on: PlainDate
}

type AnswerViewProps = { readonly fields: Fields; readonly answers: JsonObject; readonly names: Names }

export function AnswerView({ fields, answers, names }: AnswerViewProps) {
  const said = Object.entries(fields).filter(([key, field]) => answers[key] !== undefined && isRead(field))
  if (said.length === 0) return null
  return (
    <dl className="answers">
      {said.map(([key, field]) => (
        <Fragment key={key}>
          <dt>{field.title}</dt>
          <dd><Value field={field} value={answers[key] ?? null} names={names} beside={answers} /></dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** Is it meant for people? Keys are the program's own. */
function isRead(field: Field): boolean {
  return field.kind !== 'text' || field.declared !== 'key'
}

/** One answer with those beside it. */
type ValueProps = { readonly field: Field; readonly value: Json; readonly names: Names; readonly beside: JsonObject }

function Value({ field, value, names, beside }: ValueProps) {
  if (field.kind === 'rows') return <RowsView fields={field.row} rows={value as readonly JsonObject[]} names={names} beside={beside} />
  if (field.kind === 'text' && field.declared !== undefined && field.declared !== 'key') return <DeclaredText kind={field.declared} text={String(value)} beside={beside} areaName={names.areaName} matterAddress={names.matterAddress} />
  if (!Array.isArray(value)) return one(field, value, names)
  const items = value as readonly Json[]
  if (field.kind === 'choice' || field.kind === 'area' || field.kind === 'staff') return items.map((item, index) => <Fragment key={String(item)}>{index > 0 ? '、' : ''}{one(field, item, names)}</Fragment>)
  // oxlint-disable-next-line react/no-array-index-key -- what is recorded does not move
  return <ul className="several">{items.map((item, index) => <li key={index}>{one(field, item, names)}</li>)}</ul>
}

function one(field: Field, value: Json, names: Names): ReactNode {
  switch (field.kind) {
    case 'text':
      return field.sealed ? sealed(field, value, names, (said) => longText(String(said ?? '（已删除）'))) : longText(String(value))
    case 'integer':
      return `${String(value)}${field.unit ?? ''}`
    case 'money':
      return yuan(Number(value))
    case 'day':
      return isPlainDate(value) ? chineseDate(value) : String(value)
    case 'yesNo':
      return value === true ? '是' : '否'
    case 'choice':
      return field.of[String(value)] ?? String(value)
    case 'person':
      return sealed(field, value, names, (said) => <PersonView person={said as PersonInput | undefined} />)
    case 'matter':
      return <MatterLink to={names.matterAddress(String(value))} id={String(value)} title={names.titles[String(value)]} procedure={field.of} area={names.reading} on={names.on} />
    case 'area':
      return names.areaName(String(value))
    case 'staff':
      return names.staff[String(value)] ?? '（账号不在本地）'
    case 'file': {
      const file = value as unknown as FileRef
      return <FileLink file={file} address={(part) => names.fileAddress(file.sha256, part)} />
    }
    case 'rows':
      return null
  }
}

/** A list of many lines is opened by whoever wants it. */
const linesAtOnce = 40

function longText(text: string): ReactNode {
  const lines = text.split('\n').length
  const shown = <span className="long-text">{text}</span>
  return lines > linesAtOnce ? <details><summary>共{lines}行，展开</summary>{shown}</details> : shown
}

function sealed(field: Field, value: Json, names: Names, show: (said: Json | undefined) => ReactNode): ReactNode {
  const id = typeof value === 'object' && value !== null && 'sealed' in value ? String(value.sealed) : ''
  return <SealedView id={id} title={field.title} value={names.opened[id]} reveal={names.reveal} show={show} />
}

/** A longer table is opened by whoever wants it, and printed in full. */
const rowsAtOnce = 10

function RowsView({ fields, rows, names, beside }: { readonly fields: Fields; readonly rows: readonly JsonObject[]; readonly names: Names; readonly beside: JsonObject }) {
  const columns = Object.entries(fields).filter(([key, field]) => isRead(field) && rows.some((row) => row[key] !== undefined))
  const table = (
    <table className="inner">
      <thead><tr>{columns.map(([key, column]) => <th key={key} scope="col">{column.title}</th>)}</tr></thead>
      {/* oxlint-disable-next-line react/no-array-index-key -- what is recorded does not move */}
      <tbody>{rows.map((row, index) => <tr key={index}>{columns.map(([key, column]) => <td key={key}>{row[key] === undefined ? '' : <Value field={column} value={row[key]} names={names} beside={{ ...beside, ...row }} />}</td>)}</tr>)}</tbody>
    </table>
  )
  return rows.length > rowsAtOnce ? <details className="many-rows"><summary>共{rows.length}行，展开</summary>{table}</details> : table
}
