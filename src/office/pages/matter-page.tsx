// 事项: one matter, whole. What may be done stands above what was done, because that is what it is opened for.
import { lazy, Suspense, useState } from 'react'
import { Link, useLocation, useParams, useSearchParams } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ActionForm } from '#office/components/action-form/action-form.tsx'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'
import { notedRows, saidBefore } from '#office/components/answer-form/typed-from.ts'
import type { Finished } from '#office/components/action-form/use-command.ts'
import type { Names } from '#office/components/answer-view/answer-view.tsx'
import { CorrectionForm } from '#office/components/correction-form/correction-form.tsx'
import { ExamDesk } from '#office/components/exam-desk/exam-desk.tsx'
import { DeadlineList } from '#office/components/deadline-list/deadline-list.tsx'
import { MatterHead } from '#office/components/matter-head/matter-head.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { OfferedActions } from '#office/components/offered-actions/offered-actions.tsx'
import { PaperList } from '#office/components/paper-list/paper-list.tsx'
import { Timeline } from '#office/components/timeline/timeline.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { pinned } from '#office/declared.ts'
import { dossierProcedure } from '#office/reads/dossier.ts'
import { reviewProcedure, samplingProcedure } from '#office/reads/county.ts'
import { samplingAddress } from '#office/county-addresses.ts'
import { recoveryProcedure } from '#office/reads/accounts.ts'
import { examProcedure, sittingProcedure } from '#office/reads/exams.ts'
import { handoverProcedure } from '#office/reads/handover.ts'
import { matterPageQuery, revealSealed, type MatterPage as Page } from '#office/reads/matter-page.ts'
import { personalDataProcedure } from '#office/reads/overdue-data.ts'
import { requestProcedure } from '#office/reads/public-request.ts'
import { reportProcedure } from '#office/reads/report.ts'
import { useArea, usePlaces, useReading } from '#office/use-area.ts'
import { deskAddress, fileAddress, matterAddress, openingAddress, sittingAddress } from '#office/addresses.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import { forOutsidersOnly } from '#people/post.ts'
import type { Action } from '#procedure/action.ts'
import type { Procedure } from '#procedure/procedure.ts'

/** Only disputes have these; other pages need not load them. */
const DisputeGuide = lazy(async () => ({ default: (await import('#office/components/dispute-guide/dispute-guide.tsx')).DisputeGuide }))
const PanelTasks = lazy(async () => ({ default: (await import('#office/components/panel-tasks/panel-tasks.tsx')).PanelTasks }))
const DisputeClasses = lazy(async () => ({ default: (await import('#office/components/dispute-classes/dispute-classes.tsx')).DisputeClasses }))
const DossierPanel = lazy(async () => ({ default: (await import('#office/components/dossier/dossier-panel.tsx')).DossierPanel }))
const ReviewSheetForm = lazy(async () => ({ default: (await import('#office/components/review-sheet-form/review-sheet-form.tsx')).ReviewSheetForm }))

const OwnDataList = lazy(async () => ({ default: (await import('#office/components/own-data/own-data-list.tsx')).OwnDataList }))
const HandoverList = lazy(async () => ({ default: (await import('#office/components/handover/handover-list.tsx')).HandoverList }))
const OneTimeCode = lazy(async () => ({ default: (await import('#office/components/one-time-code/one-time-code.tsx')).OneTimeCode }))

const RecusalPanel = lazy(async () => ({ default: (await import('#office/components/recusal/recusal-panel.tsx')).RecusalPanel }))

const RequestNext = lazy(async () => ({ default: (await import('#office/components/request-next/request-next.tsx')).RequestNext }))

const ReceiptDesk = lazy(async () => ({ default: (await import('#office/components/receipt-desk/receipt-desk.tsx')).ReceiptDesk }))

// Fetched only where slips were given out.
const SlipDesk = lazy(async () => ({ default: (await import('#office/components/slip-desk/slip-desk.tsx')).SlipDesk }))

export function MatterPage() {
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const { area } = useArea()
  const reading = useReading(search.get('area') ?? area)
  const query = matterPageQuery({ id, area: reading })
  const page = useQuery(query)
  usePageTitle(page.data?.title ?? '事项')
  if (page.error && !page.data) return <FailedRead error={page.error} again={() => void page.refetch()} />
  if (!page.data) return <Waiting what="事项" />
  const procedure = pinned(page.data.procedure, page.data.version)
  if (!procedure) return <Notice tone="wrong" title="页面版本旧了"><p>服务器上的程序更新过，请刷新页面。</p></Notice>
  return <Matter key={id} page={page.data} procedure={procedure} reading={reading} again={() => page.refetch()} />
}

type MatterProps = { readonly page: Page; readonly procedure: Procedure; readonly reading: string; readonly again: () => Promise<unknown> }

function Matter({ page, procedure, reading, again }: MatterProps) {
  const { today } = useSession()
  const client = useQueryClient()
  const [search, setSearch] = useSearchParams()
  const [told, setTold] = useState<Told | undefined>(openedIn(useLocation().state))
  const { nameOf } = usePlaces(reading)
  const chosen = search.get('action') ?? undefined
  const action = chosen === undefined ? undefined : procedure.actions[chosen]
  const choose = (key: string | undefined) => setSearch((before) => {
    before.delete('action')
    if (key !== undefined) before.set('action', key)
    return before
  }, { replace: true, preventScrollReset: true })
  const finish = (title: string) => async ({ earlier }: Pick<Finished, 'earlier'>) => {
    choose(undefined)
    setTold({ title, earlier })
    // Everything that lists or counts may have changed with it.
    await client.invalidateQueries()
  }
  const last = page.entries.findLast((entry) => entry.stands && !forOutsidersOnly(procedure.actions[entry.action]?.by ?? []))
  const step = { place: { matter: page.id, seq: page.seq, area: page.area, reading, ...(page.entries[0] ? { opening: page.entries[0].answers } : {}) }, onCancel: () => choose(undefined) }
  const form = chosen === undefined || !action ? null : procedure.id === reviewProcedure && 'items' in action.asks ? (
    <Suspense fallback={<Waiting what="评查表" />}><ReviewSheetForm key={`${chosen} ${page.id}`} actionKey={chosen} action={action} {...step} onDone={(finished) => void finish(action.title)(finished)} /></Suspense>
  ) : (
    <ActionForm key={`${chosen} ${page.id}`} actionKey={chosen} action={action} {...begunWith(procedure, action, page)} {...step} onDone={(finished) => void finish(action.title)(finished)} onOvertaken={() => void again()} />
  )
  const open = (key: string) => {
    setTold(undefined)
    choose(key === chosen ? undefined : key)
  }
  return (
    <article className="matter">
      <MatterHead page={page} procedure={procedure} areaName={nameOf(page.area)} />
      {procedure.id === reportProcedure ? <p><Link to={deskAddress(page)}>到报告工作台起草、核对和签发</Link></p> : null}
      {procedure.id === samplingProcedure ? <p><Link to={samplingAddress(page)}>到抽样页面公布号码、抽取、核对和通报</Link></p> : null}
      {procedure.id === sittingProcedure ? <p><Link to={sittingAddress(page.id)}>到试卷答题、看结果</Link></p> : null}
      {told ? (
        <Notice tone="done" takesFocus title={`已登记“${told.title}”。`}>
          {told.earlier ? <p>登记的是您第一次提交的内容；之后改动的没有登记，请核对下面的记录，需要时更正。</p> : null}
          {told.opened ? <p><Link to={openingAddress(procedure.id)}>再登记一件{procedure.title}</Link></p> : null}
        </Notice>
      ) : null}
      {procedure.id === requestProcedure ? <Suspense fallback={null}><RequestNext id={page.id} reading={reading} /></Suspense> : null}
      {procedure.id === dossierProcedure ? <Suspense fallback={null}><DisputeGuide page={page} reading={reading} /></Suspense> : null}
      {procedure.id === recoveryProcedure && page.state === '已恢复' ? <Suspense fallback={null}><OneTimeCode matter={page.id} reading={reading} /></Suspense> : null}
      <div className="matter-columns">
        {page.recusal.own ? <Aside page={page} /> : <OfferedActions actions={page.actions} chosen={chosen} onChoose={open} form={form} ended={page.ended} />}
        <div className="beside">
          {procedure.id === examProcedure ? <ExamDesk page={page} reading={reading} onDone={(title) => void finish(title)({ earlier: false })} /> : null}
          {procedure.id === dossierProcedure ? <Suspense fallback={null}><PanelTasks page={page} /></Suspense> : null}
          {procedure.id === dossierProcedure ? <Suspense fallback={null}><DisputeClasses page={page} reading={reading} /></Suspense> : null}
          {procedure.id === dossierProcedure ? <Suspense fallback={<Waiting what="卷宗" />}><DossierPanel page={page} reading={reading} /></Suspense> : null}
          <section aria-labelledby="deadlines-title"><h2 id="deadlines-title">期限</h2><DeadlineList deadlines={page.deadlines} today={today} /></section>
          {procedure.id === handoverProcedure ? null : <section aria-labelledby="papers-title"><h2 id="papers-title">文书</h2><PaperList papers={page.papers} matter={page.id} area={reading} signing={page.actions.some((each) => each.key === 'attachSigned' && each.open && each.may)} /></section>}
          {procedure.id === handoverProcedure ? <Suspense fallback={<Waiting what="移交清单" />}><HandoverList matter={page} reading={reading} /></Suspense> : null}
          {showsOwnData(page) ? <Suspense fallback={null}><OwnDataList matter={page.id} reading={reading} /></Suspense> : null}
          {procedure.followedBy !== undefined && page.actions.some((each) => each.may) ? <Suspense fallback={null}><ReceiptDesk id={page.id} reading={reading} /></Suspense> : null}
          {page.entries.some((entry) => entry.action === 'giveSlips' && entry.stands) ? <Suspense fallback={null}><SlipDesk id={page.id} reading={reading} /></Suspense> : null}
          {page.recusal.steps.length > 0 || page.recusal.aside.length > 0 ? <Suspense fallback={null}><RecusalPanel page={page} procedure={procedure} reading={reading} onDone={(title, finished) => void finish(title)(finished)} onOvertaken={() => void again()} /></Suspense> : null}
        </div>
        <section aria-labelledby="timeline-title">
          <h2 id="timeline-title">办理记录</h2>
          <Timeline entries={page.entries} procedure={procedure} names={namesOf(page, reading, nameOf)} />
          {last ? <CorrectionForm key={last.seq} page={page} procedure={procedure} reading={reading} entry={last} onDone={(finished) => void finish('更正')(finished)} /> : null}
        </section>
      </div>
    </article>
  )
}

function Aside({ page: { ended, standIns = [] } }: { readonly page: Page }) {
  const instead = standIns.length > 0 ? `可以由${standIns.join('、')}办理。` : '没有同岗位的人可以接办，请负责人“指定替补”。'
  return (
    <section aria-labelledby="offered-title" className="offered">
      <h2 id="offered-title">现在可以办</h2>
      <p>您已经回避本事项，不能再办。{ended ? '' : instead}</p>
    </section>
  )
}

/** A request to see one's own data that was agreed to. */
function showsOwnData(page: Page): boolean {
  const last = (action: string) => page.entries.findLast((entry) => entry.stands && entry.action === action)
  return page.procedure === personalDataProcedure && page.entries[0]?.answers['kind'] === 'access' && last('approve') !== undefined && last('propose')?.answers['result'] !== 'refuse'
}

/** A draft is revised from what it says, not from an empty form. */
function begunWith(procedure: Procedure, action: Action, page: Page): { readonly first?: Typed } {
  const standing = page.entries.filter((entry) => entry.stands)
  return { first: { ...notedRows(action.asks, standing), ...saidBefore(procedure.actions, action, standing) } }
}

/** What was just recorded, and whether it opened the matter. */
type Told = { readonly title: string; readonly earlier: boolean; readonly opened?: boolean }

function openedIn(state: unknown): Told | undefined {
  if (typeof state !== 'object' || state === null || !('opened' in state)) return undefined
  return { title: String(state.opened), earlier: 'earlier' in state && state.earlier === true, opened: true }
}

function namesOf(page: Page, reading: string, areaName: (code: string) => string): Omit<Names, 'on'> {
  const reveal = { masked: page.masked, ask: (ref: string, purpose: string) => revealSealed({ id: page.id, area: reading, ref, purpose }) }
  return { opened: page.opened, reveal, staff: page.staff, titles: page.titles, reading, areaName, matterAddress: (id) => matterAddress({ id, tenant: page.tenant }), fileAddress: (sha256, part) => fileAddress({ id: page.id, area: reading }, sha256, part) }
}
