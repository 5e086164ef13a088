// What became of the rows: how many of each kind, and every row that needs somebody, with what mends it.
import { Checkbox } from 'antd'
import type { RowResult } from '#office/acts/dispute-import.ts'

type RowResultsProps = { readonly results: ReadonlyMap<number, RowResult>; readonly recorded: boolean; readonly anyway: readonly number[]; readonly onAnyway: (rows: readonly number[]) => void }

const shownAtOnce = 200

export function RowResults({ results, recorded, anyway, onAnyway }: RowResultsProps) {
  const all = [...results.values()].sort((one, other) => one.row - other.row)
  const count = (outcome: RowResult['outcome']) => all.filter((each) => each.outcome === outcome).length
  const wanting = all.filter((each) => each.outcome === 'faulty' || each.outcome === 'alike')
  const said = [
    [recorded ? '已导入' : '可以导入', count('recorded') + count('ready')], ['以前导入过，不再导入', count('already')], ['可能已经登记过', count('alike')], ['有毛病', count('faulty')],
  ] as const
  return (
    <>
      <p><output>{said.filter(([, number]) => number > 0).map(([title, number]) => `${title}${number}行`).join('；')}</output></p>
      {wanting.length === 0 ? null : (
        <table className="list">
          <caption>{wanting.length > shownAtOnce ? `前${shownAtOnce}行，改好以后再看其余的` : '在Excel里改好、保存，再选一次文件；改好的行和没改的一起导入，已经导入的不会重复。'}</caption>
          <thead><tr><th scope="col">行</th><th scope="col">毛病和怎么改</th></tr></thead>
          <tbody>
            {wanting.slice(0, shownAtOnce).map((each) => (
              <tr key={each.row}>
                <td data-label="行" className="number">第{each.row}行</td>
                <td data-label="毛病和怎么改">
                  {each.faults.map((fault) => <p key={fault}>{fault}</p>)}
                  {each.outcome === 'alike' ? <Checkbox checked={anyway.includes(each.row)} onChange={(event) => onAnyway(event.target.checked ? [...anyway, each.row] : anyway.filter((row) => row !== each.row))}>确实是另一件，一起导入</Checkbox> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
