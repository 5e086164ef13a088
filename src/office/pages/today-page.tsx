// 今日: what waits, for whom and until when; then what one can begin.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { chineseDate } from '#calendar/plain-date.ts'
import { holdsAny } from '#office/actor.ts'
import { openingAddress, quickEntryAddress } from '#office/addresses.ts'
import { DueList } from '#office/components/due-list/due-list.tsx'
import { FlaggedList } from '#office/components/flagged-list/flagged-list.tsx'
import { LeftBehindList } from '#office/components/handover/left-behind-list.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { QuickStart } from '#office/components/quick-start/quick-start.tsx'
import { UndecidedList } from '#office/components/recusal/undecided-list.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { WorkInHand } from '#office/components/work-in-hand/work-in-hand.tsx'
import { todayQuery } from '#office/reads/today.ts'
import { useArea, usePlaces } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { publicRequest } from '#procedures/service/public-request/procedure.ts'

export function TodayPage() {
  usePageTitle('今日')
  const { area } = useArea()
  const { nameOf } = usePlaces(area)
  const today = useQuery(todayQuery(area))
  if (today.error && !today.data) return <FailedRead error={today.error} again={() => void today.refetch()} />
  if (!today.data) return <Waiting what="今日事项" />
  const overdue = today.data.due.filter((each) => each.overdue)
  const coming = today.data.due.filter((each) => !each.overdue)
  return (
    <>
      <h1>今日　<span className="quiet">{chineseDate(today.data.today)}</span></h1>
      <MainButtons />
      <div className="today">
        <div>
          {overdue.length === 0 ? null : (
            <section aria-labelledby="overdue-title"><h2 id="overdue-title" className="overdue">已经逾期（{overdue.length}件）</h2><DueList items={overdue} today={today.data.today} areaName={nameOf} /></section>
          )}
          {today.data.recusals.length === 0 ? null : (
            <section aria-labelledby="recusals-title"><h2 id="recusals-title">等您决定的回避（{today.data.recusals.length}件）</h2><UndecidedList items={today.data.recusals} /></section>
          )}
          {today.data.leftBehind.length === 0 ? null : (
            <section aria-labelledby="left-title"><h2 id="left-title">离任了还没有交接的</h2><LeftBehindList items={today.data.leftBehind} /></section>
          )}
          <section aria-labelledby="due-title"><h2 id="due-title">30天内到期（{coming.length}件）</h2><DueList items={coming} today={today.data.today} areaName={nameOf} /></section>
          <section aria-labelledby="flagged-title"><h2 id="flagged-title">需要注意</h2><FlaggedList matters={today.data.flagged} /></section>
        </div>
        <div className="beside">
          <section aria-labelledby="start-title" className="unprinted"><h2 id="start-title">登记新的事项</h2><QuickStart /></section>
          <section aria-labelledby="hand-title"><h2 id="hand-title">在办事项</h2><WorkInHand open={today.data.open} /></section>
        </div>
      </div>
    </>
  )
}

/** What somebody is waiting for at the desk: in sight before all that is due. */
function MainButtons() {
  const session = useSession()
  const disputes = holdsAny(session, disputeMediation.actions.takeUp.by)
  const people = holdsAny(session, publicRequest.actions.submitForPerson.by)
  if (!disputes && !people) return null
  return (
    <p className="page-actions unprinted">
      {disputes ? <Link className="main-button" to={quickEntryAddress}>登记纠纷（两分钟）</Link> : null}
      {people ? <Link className="main-button" to={openingAddress(publicRequest.id, 'submitForPerson')}>替群众提交</Link> : null}
    </p>
  )
}
