// The ledger against itself: everything reckoned again from its entries.
import { Button } from 'antd'
import { prove, type Proof } from '#office/acts/prove.ts'
import { FaultList } from '#office/components/ledger-proof/fault-list.tsx'
import { Working } from '#office/components/ledger-proof/working.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { useArea, usePlaces } from '#office/use-area.ts'
import { useSteps } from '#office/use-steps.ts'

export function OwnProof() {
  const { area } = useArea()
  const { work, start, stop } = useSteps<readonly Proof[]>()
  const begin = () => void start((steps) => prove(area, steps))
  return (
    <section aria-labelledby="own-proof-title">
      <h2 id="own-proof-title">从头复核</h2>
      <p className="hint">把每条台账记录的校验值、次序、每天的封存值重算一遍，再从记录重新得出每张清单、每个期限、每个数字、每份签发的报告，和现在的逐项对照。不影响别人办事，随时可以停。</p>
      {work.state === 'working' ? <Working done={work.done} of={work.of} stop={stop} /> : <p className="unprinted"><Button type="primary" onClick={begin}>{work.state === 'idle' || work.state === 'stopped' ? '开始复核' : '再复核一次'}</Button></p>}
      {work.state === 'stopped' ? <Notice>已经停下来，没有复核完，没有得出结论。</Notice> : null}
      {work.state === 'failed' ? <FailedRead error={work.error} /> : null}
      {work.state === 'done' ? work.result.map((proof) => <Result key={proof.tenant} proof={proof} />) : null}
      {work.state === 'done' && work.result.length > 0 ? <p className="quiet">用时{work.seconds}秒。</p> : null}
      {work.state === 'done' && work.result.length === 0 ? <p className="empty">这里还没有台账。</p> : null}
    </section>
  )
}

function Result({ proof }: { readonly proof: Proof }) {
  const { nameOf } = usePlaces(useArea().area)
  const { tenant, entries, matters, checkpoints, signedReports, faults } = proof
  const what = `${nameOf(String(tenant))}：${entries}条记录、${matters}件事项、${checkpoints}天的封存、${signedReports}份签发的报告`
  if (faults.length > 0) return <FaultList title={`${what}，有${faults.length}处不符`} faults={faults} tenant={tenant} />
  return <Notice tone="done" title={`${what}，全部相符`} />
}
