// The signed figures, proved again: recounted at the position they were signed at, and held against today's ledger.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { chineseDate } from '#calendar/plain-date.ts'
import { figureText } from '#procedure/figure-text.ts'
import { work } from '#content/work.ts'
import { recordsAddress } from '#office/addresses.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { proofQuery, type Proof } from '#office/reads/report.ts'

export function ReportProof({ id, area }: { readonly id: string; readonly area: string }) {
  const proof = useQuery(proofQuery({ id, area }))
  if (proof.error) return <FailedRead error={proof.error} again={() => void proof.refetch()} />
  if (!proof.data) return <Waiting what="复核结果" />
  const { witness, signedOn, broken, changed } = proof.data
  return (
    <>
      <p>{chineseDate(signedOn)}签发，取数截至台账第{witness.position}条记录，共{witness.figures.length}个数字。</p>
      {broken.length === 0
        ? <Notice tone="done" title="复核一致"><p>按当时的台账重新计算，{witness.figures.length}个数字与签发时完全一致。</p></Notice>
        : <Notice tone="wrong" title={`有${broken.length}个数字与当时的台账不符`}><ul>{broken.map((each) => <li key={each.id}>{titleOf(each.id)}：签发{shown(each.id, each.signed)}，重算{shown(each.id, each.recounted)}</li>)}</ul><p>台账可能被改动过，请立即告诉系统管理员运行台账校验。</p></Notice>}
      {changed.length === 0 ? <p>签发以后，这些数字没有变化。</p> : <Changes changed={changed} span={{ area, year: witness.year }} />}
    </>
  )
}

function Changes({ changed, span }: { readonly changed: Proof['changed']; readonly span: { readonly area: string; readonly year: number } }) {
  return (
    <>
      <p>签发以后补记和更正的记录，使下面{changed.length}个数字有了变化（报告本身不变）：</p>
      <table className="list">
        <thead><tr><th scope="col">指标</th><th scope="col" className="amount">签发时</th><th scope="col" className="amount">现在</th></tr></thead>
        <tbody>{changed.map((each) => (
          <tr key={each.id}><td data-label="指标"><Link to={recordsAddress({ indicator: each.id, ...span })}>{each.title}</Link></td><td className="amount" data-label="签发时">{shown(each.id, each.signed)}</td><td className="amount" data-label="现在">{shown(each.id, each.now)}</td></tr>
        ))}</tbody>
      </table>
    </>
  )
}

function titleOf(id: string): string {
  return work.indicators.find((each) => each.id === id)?.title ?? id
}

function shown(id: string, value: number | null): string {
  const unit = work.indicators.find((each) => each.id === id)?.unit ?? ''
  return figureText({ unit, ...(value === null ? {} : { value }) })
}
