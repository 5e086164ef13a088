// 考核评分: the score sheets of the township, and the way to take in another.
import { Link, useNavigate } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { holdsAny } from '#office/actor.ts'
import { address } from '#office/api-client.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { ScoreSheetForm } from '#office/components/score-sheet-form/score-sheet-form.tsx'
import { SpanChooser } from '#office/components/span-chooser/span-chooser.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { latest } from '#office/declared.ts'
import { figuresQuery } from '#office/reads/figures.ts'
import { matterListQuery } from '#office/reads/matter-list.ts'
import { scoreSheetProcedure } from '#office/reads/score-sheets.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import { useSpan } from '#office/use-span.ts'

export function ScoreSheetsPage() {
  usePageTitle('考核评分')
  const session = useSession()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { area, year, decided, choose } = useSpan()
  const procedure = latest(scoreSheetProcedure)
  const sheets = useQuery(matterListQuery({ area, procedure: scoreSheetProcedure, size: 100 }))
  const figures = useQuery({ ...figuresQuery({ area, year }), enabled: decided && area.length === 9 })
  const may = area.length === 9 && holdsAny(session, procedure?.actions['set']?.by ?? [])
  return (
    <>
      <header className="page-head">
        <div><h1>考核评分</h1><p className="about">{procedure?.about}</p></div>
        <div className="page-actions unprinted"><SpanChooser area={area} year={year} onChoose={choose} /></div>
      </header>
      {sheets.error ? <FailedRead error={sheets.error} again={() => void sheets.refetch()} /> : null}
      {sheets.isPending ? <Waiting what="评分表" /> : null}
      {sheets.data?.items.length === 0 ? <p className="empty">还没有录入过评分表。上级发了考核细则的，在下面从Excel导入，再选好每一项看台账里的什么。</p> : null}
      {sheets.data && sheets.data.items.length > 0 ? (
        <ul className="acts">{sheets.data.items.map((each) => <li key={each.id}><Link to={address(`/score-sheets/${each.id}`, { area: each.tenant })}>{each.title}</Link>　<span className="quiet">{each.state}</span></li>)}</ul>
      ) : null}
      {may && decided ? <ScoreSheetForm key={year} area={area} year={year} figures={figures.data ?? []} onDone={(matter) => { void client.invalidateQueries(); void navigate(address(`/score-sheets/${matter}`, { area })) }} /> : null}
    </>
  )
}
