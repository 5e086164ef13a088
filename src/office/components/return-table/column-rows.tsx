// What goes into which column or cell of a recipient's table.
import { Input, Select } from 'antd'
import type { TypedMatch } from '#office/components/return-table/typed-match.ts'
import { cellTitles, columnTitles } from '#procedures/mediation/return-fields.ts'

type ColumnRowsProps = { readonly kind: 'ledger' | 'statistics' | 'cell'; readonly matches: readonly TypedMatch[]; readonly onChange: (matches: readonly TypedMatch[]) => void }

export function ColumnRows({ kind, matches, onChange }: ColumnRowsProps) {
  const titles = kind === 'cell' ? cellTitles : columnTitles(kind)
  const options = [{ value: '', label: '不填' }, ...Object.entries(titles).map(([value, label]) => ({ value, label }))]
  const set = (index: number, next: Partial<TypedMatch>) => onChange(matches.map((each, place) => (place === index ? { ...each, ...next } : each)))
  if (matches.length === 0) return null
  return (
    <div className="rows">
      <table>
        <thead><tr><th scope="col">{kind === 'cell' ? '格' : '列'}</th>{kind === 'cell' ? null : <th scope="col">表头</th>}<th scope="col">填什么</th></tr></thead>
        <tbody>{matches.map((match, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row has no other name than its place
          <tr key={index}>
            <td data-label={kind === 'cell' ? '格' : '列'}>{kind === 'cell' ? <Input aria-label={`第${index + 1}格的地址`} placeholder="如C3" value={match.at} onChange={(event) => set(index, { at: event.target.value })} /> : match.at}</td>
            {kind === 'cell' ? null : <td data-label="表头">{match.head}</td>}
            <td data-label="填什么">
              <Select className="wide" aria-label={kind === 'cell' ? `第${index + 1}格填什么` : `${match.at}列填什么`} showSearch={{ optionFilterProp: 'label' }} options={options} value={match.field} onChange={(field) => set(index, { field })} />
              {match.field.includes('.class.') ? <Input aria-label={`${match.at}的类别`} placeholder="类别，如“邻里”" value={match.class} onChange={(event) => set(index, { class: event.target.value })} /> : null}
            </td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  )
}
