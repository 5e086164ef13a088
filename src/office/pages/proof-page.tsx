// 台账复核: whoever answers for the ledger has it proved, against itself and against what others kept of it.
import { KeptProof } from '#office/components/ledger-proof/kept-proof.tsx'
import { OwnProof } from '#office/components/ledger-proof/own-proof.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { holdsAny } from '#office/actor.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import { provingPosts } from '#people/proving-posts.ts'

export function ProofPage() {
  usePageTitle('台账复核')
  const may = holdsAny(useSession(), provingPosts)
  return (
    <>
      <header className="page-head"><div><h1>台账复核</h1><p className="about">证明台账从登记起没有被改动、增删、调换次序或者倒填时间，数字和报告都是从记录里得出来的。</p></div></header>
      {may ? <><OwnProof /><KeptProof /></> : <Notice>台账复核由乡镇长、党委书记、系统管理员或县（市）司法局进行，您的岗位不能进行。</Notice>}
    </>
  )
}
