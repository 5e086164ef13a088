// A small table to fill in. On a narrow screen every row becomes a block of its own, with its labels.
import { Button } from 'antd'
import type { ClipboardEvent, ComponentType } from 'react'
import type { RowsField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { pastedRows } from '#office/components/answer-form/pasted-rows.ts'
import { FaultsAt } from '#office/components/answer-form/faults.tsx'
import type { InputProps } from '#office/components/answer-form/input-props.ts'
import { ListedRows } from '#office/components/answer-form/inputs/listed-rows.tsx'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'

type RowsInputProps = InputProps<RowsField> & {
  /** Draws one cell: whatever its own field asks for. */
  readonly cell: ComponentType<Omit<InputProps, 'faulty'>>
}

export function RowsInput({ field, path, value, onChange, area, on, cell: Cell }: RowsInputProps) {
  const columns = Object.entries(field.row)
  const rows = Array.isArray(value) && value.length > 0 ? value as readonly Typed[] : Array.from({ length: Math.max(field.least, 1) }, (): Typed => ({}))
  const setRow = (index: number, row: Typed) => onChange(rows.map((each, place) => (place === index ? row : each)))
  const paste = (event: ClipboardEvent, corner: { row: number; column: number }) => {
    const filled = pastedRows(field.row, rows, corner, event.clipboardData.getData('text/plain'))
    if (!filled) return
    event.preventDefault()
    onChange(filled)
  }
  return (
    <div className="rows">
      {field.listed ? <ListedRows field={field} rows={Array.isArray(value) ? value as readonly Typed[] : []} onChange={onChange} area={area} /> : <p className="hint">可以从Excel里复制几行，粘贴到第一格。</p>}
      <table>
        <thead>
          <tr>{columns.map(([key, column]) => <th key={key} scope="col">{column.title}{column.optional ? <span className="optional">选填</span> : null}</th>)}<th scope="col"><span className="unseen">操作</span></th></tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- refusals count rows by place, and so does the reader
            <tr key={index} id={answerId(`${path}.${index}`)}>
              {columns.map(([key, column], place) => (
                <td key={key} data-label={column.title} onPaste={(event) => paste(event, { row: index, column: place })}>
                  <Cell field={column} path={`${path}.${index}.${key}`} label={`第${index + 1}行${column.title}`} value={row[key]} onChange={(answer) => setRow(index, { ...row, [key]: answer })} area={area} on={on} />
                  <FaultsAt path={`${path}.${index}.${key}`} />
                </td>
              ))}
              <td>{rows.length > 1 ? <Button size="small" aria-label={`去掉第${index + 1}行`} onClick={() => onChange(rows.filter((_, place) => place !== index))}>去掉</Button> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={() => onChange([...rows, {}])}>再加一行</Button>
    </div>
  )
}
