// Their words → ours, for every column with a closed list; guessed beforehand, each to be looked at once.
import { Select } from 'antd'
import type { ImportedRow } from '#api/import-rows.ts'
import { ledgerFields } from '#procedures/mediation/old-ledger/ledger-fields.ts'
import { guessMeaning, mappedFields, meanings, type MappedField } from '#procedures/mediation/old-ledger/ledger-values.ts'
import type { Mapping } from '#procedures/mediation/old-ledger/plan-row.ts'
import { wordsIn } from '#office/components/ledger-import/sheet-rows.ts'

type ValueTablesProps = { readonly rows: readonly ImportedRow[]; readonly mapping: Mapping; readonly onChange: (values: Mapping['values']) => void }

export function ValueTables({ rows, mapping, onChange }: ValueTablesProps) {
  const set = (field: MappedField, said: string, meant: string) => onChange({ ...mapping.values, [field]: { ...mapping.values[field], [said]: meant } })
  return mappedFields.map((field) => {
    const column = mapping.columns[field]
    const words = column === undefined ? [] : wordsIn(rows, column)
    if (words.length === 0) return null
    const unknown = words.filter((said) => mapping.values[field]?.[said] === undefined && guessMeaning(field, said) === undefined)
    return (
      <details key={field} open={unknown.length > 0}>
        <summary>{ledgerFields[field].title}：{words.length}种说法{unknown.length > 0 ? `，${unknown.length}种还不知道对应什么` : '，都对上了'}</summary>
        <table className="list">
          <thead><tr><th scope="col">您表里写的</th><th scope="col">对应</th></tr></thead>
          <tbody>
            {words.slice(0, 80).map((said) => (
              <tr key={said}>
                <td data-label="您表里写的">{said}</td>
                <td data-label="对应"><Select className="wide" aria-label={`“${said}”对应`} showSearch={{ optionFilterProp: 'label' }} placeholder="请选" value={mapping.values[field]?.[said] ?? guessMeaning(field, said) ?? null} options={Object.entries(meanings[field]).map(([value, label]) => ({ value, label }))} onChange={(meant: string) => set(field, said, meant)} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    )
  })
}
