// 导入旧台账: an Excel ledger of disputes taken over, with nothing changed until it has been tried.
import { Link } from 'react-router'
import { useMutation, useQuery } from '@tanstack/react-query'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { holdsAny } from '#office/actor.ts'
import { readLedgerSheet } from '#office/acts/dispute-import.ts'
import { ledgerAddress } from '#office/addresses.ts'
import { openingAreas } from '#office/components/action-form/opening-areas.ts'
import { FileButton } from '#office/components/file-button/file-button.tsx'
import { LedgerImport } from '#office/components/ledger-import/ledger-import.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { areasQuery } from '#office/reads/areas.ts'
import { useArea } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function DisputeImportPage() {
  usePageTitle('导入旧台账')
  const session = useSession()
  const { area } = useArea()
  const areas = useQuery(areasQuery(area)).data
  const { by } = disputeMediation.actions.takeUp
  const read = useMutation({ mutationFn: async (file: File) => ({ ...await readLedgerSheet(area, file), name: file.name }) })
  return (
    <>
      <header className="page-head"><div><p className="kind"><Link to={ledgerAddress(disputeMediation.id)}>{disputeMediation.title}台账</Link></p><h1>导入旧台账</h1><p className="about">从Excel表（.xlsx）导入以前的纠纷。先试一遍，看清每一行，再导入；同一行不会导入两次。</p></div></header>
      {holdsAny(session, by) ? (
        <>
          <p><label htmlFor="ledger-file">选台账文件　</label><FileButton id="ledger-file" accept=".xlsx" onChoose={([file]) => file && read.mutate(file)} /></p>
          {read.isPending ? <Waiting doing="读取" what="表格" /> : null}
          {read.error ? <p className="fault" role="alert">{read.error.message}</p> : null}
          {read.data && areas ? <LedgerImport key={`${read.data.sha256} ${read.submittedAt}`} sheet={read.data} area={area} areas={openingAreas(disputeMediation, { session, by, areas })} /> : null}
        </>
      ) : <Notice title="您的岗位不能导入台账"><p>由司法所或者人民调解员导入。</p></Notice>}
    </>
  )
}
