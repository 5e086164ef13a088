// What was read from a list, line by line: lines with a problem first, then those who stand in no line.
import type { ReadSheet, SheetRow } from '#procedures/study/result-sheet.ts'

export function ReadSheetTable({ sheet }: { readonly sheet: ReadSheet }) {
  const wrong = sheet.rows.filter((each) => each.problem !== undefined)
  const right = sheet.rows.filter((each) => each.problem === undefined)
  const taken = Object.values(sheet.columns).map((each) => `“${each}”`).join('、')
  return (
    <>
      <p><output>读到{sheet.rows.length}行，认出的列：{taken}。可以登记{right.length}人，有问题{wrong.length}行，名单上还有{sheet.missing.length}人不在表里。现在还没有登记。</output></p>
      {wrong.length > 0 ? <><h3>有问题的行（不会登记）</h3><Rows rows={wrong} last="问题" /></> : null}
      {right.length > 0 ? <><h3>可以登记的</h3><Rows rows={right} last="说明" /></> : null}
      {sheet.missing.length > 0 ? <><h3>名单上有、表里没有的</h3><p>{sheet.missing.map((each) => `${each.no}号${each.name}（${each.unit}）`).join('、')}</p></> : null}
    </>
  )
}

function Rows({ rows, last }: { readonly rows: readonly SheetRow[]; readonly last: string }) {
  return (
    <table className="list">
      <thead><tr><th scope="col">行</th><th scope="col">姓名</th><th scope="col">单位</th><th scope="col">序号</th><th scope="col">成绩</th><th scope="col">{last}</th></tr></thead>
      <tbody>
        {rows.map((each) => (
          <tr key={each.line}>
            <td data-label="行">{each.line}</td><td data-label="姓名">{each.name}</td><td data-label="单位">{each.unit}</td><td data-label="序号">{each.no ?? ''}</td>
            <td data-label="成绩">{each.outcome === 'absent' ? '缺考' : each.score ?? each.said}</td><td data-label={last}>{each.problem ?? each.remark ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
