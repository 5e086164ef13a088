// Which column of theirs tells what of ours, each with an example from the sheet.
import { Select } from 'antd'
import { ledgerFieldKeys, ledgerFields, type Columns, type LedgerField } from '#procedures/mediation/old-ledger/ledger-fields.ts'
import type { ImportedRow } from '#api/import-rows.ts'

type ColumnTableProps = { readonly titles: readonly string[]; readonly rows: readonly ImportedRow[]; readonly columns: Columns; readonly onChange: (columns: Columns) => void }

export function ColumnTable({ titles, rows, columns, onChange }: ColumnTableProps) {
  const choose = (key: LedgerField, title: string | undefined) => {
    const { [key]: _before, ...others } = columns
    onChange(title === undefined ? others : { ...others, [key]: title })
  }
  return (
    <table className="list">
      <caption>左边是本系统要的，右边选您表里的哪一列；没有的空着。</caption>
      <thead><tr><th scope="col">要的内容</th><th scope="col">您表里的列</th><th scope="col">头几行的例子</th></tr></thead>
      <tbody>
        {ledgerFieldKeys.map((key) => {
          const column = columns[key]
          return (
            <tr key={key}>
              <td data-label="要的内容" id={`column-${key}`}>{ledgerFields[key].title}</td>
              <td data-label="您表里的列"><Select className="wide" aria-labelledby={`column-${key}`} allowClear showSearch={{ optionFilterProp: 'label' }} placeholder="没有这一列" value={column ?? null} options={titles.map((title) => ({ value: title, label: title }))} onChange={(title: string | null | undefined) => choose(key, title ?? undefined)} /></td>
              <td data-label="头几行的例子" className="quiet">{column === undefined ? '' : rows.slice(0, 3).map((each) => (each.cells[column] ?? '').slice(0, 20)).filter((each) => each !== '').join('；')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
