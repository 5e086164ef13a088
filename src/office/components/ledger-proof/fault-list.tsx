// What did not prove, each with its place, and what to do now: nothing in the ledger, so that nothing is covered up.
import { Link } from 'react-router'
import type { Fault } from '#office/acts/prove.ts'
import { matterAddress } from '#office/addresses.ts'
import { Notice } from '#office/components/notice/notice.tsx'

/** More than these say nothing new on a screen; all of them are in the console's answer. */
const shown = 100

export function FaultList({ title, faults, tenant }: { readonly title: string; readonly faults: readonly Fault[]; readonly tenant: number }) {
  return (
    <Notice tone="wrong" title={title}>
      {/* oxlint-disable-next-line react/no-array-index-key -- said once, in order */}
      <ul>{faults.slice(0, shown).map((fault, index) => <li key={index}>{fault.sentence}{fault.matter === undefined ? null : <> <Link to={matterAddress({ id: fault.matter, tenant })}>打开这件事</Link></>}</li>)}</ul>
      {faults.length > shown ? <p>还有{faults.length - shown}处，不再一一列出。</p> : null}
      <p>先不要在系统里改动什么，也不要恢复备份：请把这一页打印下来，告诉管理机器的人先做一份备份封存，再报县（市）司法局一起查。</p>
    </Notice>
  )
}
