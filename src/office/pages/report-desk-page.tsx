// The report desk: prose on the left, the report as it reads today on the right, what the check-up finds below, and the steps
// from draft to publication. The desk of one matter of the annual report's procedure.
import { Button } from 'antd'
import { useDeferredValue, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { checkReport } from '#checkup/check-report.ts'
import { reportTextOf } from '#checkup/report-text.ts'
import { actFigures } from '#procedures/assessment/law-report/listed-acts.ts'
import type { Chapter } from '#reports/chapter.ts'
import { takeStep } from '#office/acts/act.ts'
import { matterAddress } from '#office/addresses.ts'
import { address } from '#office/api-client.ts'
import { ActionForm } from '#office/components/action-form/action-form.tsx'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { ChapterEditor } from '#office/components/chapter-editor/chapter-editor.tsx'
import { DeadlineList } from '#office/components/deadline-list/deadline-list.tsx'
import { FindingList } from '#office/components/finding-list/finding-list.tsx'
import { MatterHead } from '#office/components/matter-head/matter-head.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { OfferedActions } from '#office/components/offered-actions/offered-actions.tsx'
import { PaperList } from '#office/components/paper-list/paper-list.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { reportLines, textOfLines } from '#office/components/report-preview/report-lines.ts'
import { ReportPreview } from '#office/components/report-preview/report-preview.tsx'
import { savedReport, type SavedReport } from '#office/components/report-preview/saved-chapters.ts'
import { ReportProof } from '#office/components/report-proof/report-proof.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { pinned } from '#office/declared.ts'
import { LostPage } from '#office/pages/lost-page.tsx'
import { figuresQuery, type Figure } from '#office/reads/figures.ts'
import { matterPageQuery, type MatterPage } from '#office/reads/matter-page.ts'
import { isWrittenAtDesk, reportProcedure } from '#office/reads/report.ts'
import { useArea, usePlaces, useReading } from '#office/use-area.ts'
import { useDraft } from '#office/use-draft.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import type { Procedure } from '#procedure/procedure.ts'

const lineId = (line: number) => `line-${line}`
const saving = 'revise'

export function ReportDeskPage() {
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const { area } = useArea()
  const reading = useReading(search.get('area') ?? area)
  const page = useQuery(matterPageQuery({ id, area: reading }))
  usePageTitle(page.data?.title ?? '年度报告')
  if (page.error && !page.data) return <FailedRead error={page.error} again={() => void page.refetch()} />
  if (!page.data) return <Waiting what="报告" />
  const procedure = pinned(page.data.procedure, page.data.version)
  if (!procedure || !isWrittenAtDesk(procedure.id)) return <LostPage />
  const saved = savedReport(page.data.entries)
  // A newer saved version makes a new desk: what was typed and not saved is found again by it.
  return <Desk key={`${id} ${saved.seq}`} page={page.data} procedure={procedure} saved={saved} reading={reading} />
}

type DeskProps = { readonly page: MatterPage; readonly procedure: Procedure; readonly saved: SavedReport; readonly reading: string }

function Desk({ page, procedure, saved, reading }: DeskProps) {
  const { today } = useSession()
  const { nameOf } = usePlaces(reading)
  const span = { area: String(page.tenant), year: saved.year }
  const figures = useQuery(figuresQuery(span))
  const maySave = page.actions.some((each) => each.key === saving && each.open && each.may)
  const [unsaved, setUnsaved] = useState(false)
  // Unknown until they have come: a text with gaps would be read as a text without figures.
  const now = figures.data && [...figures.data, ...actFigures(saved.chapters, saved.acts).map((each) => ({ ...each, title: each.id }))]
  const yearly = procedure.id === reportProcedure
  return (
    <article className="desk">
      <MatterHead page={page} procedure={procedure} areaName={nameOf(page.area)} />
      <p className="desk-links unprinted">
        {yearly ? '导出：' : ''}{(yearly ? ['docx', 'pdf', 'html'] as const : []).map((format) => <a key={format} href={address('/api/reports/annual', { ...span, format })} {...(format === 'html' ? { target: '_blank', rel: 'noopener' } : { download: '' })}>{format === 'html' ? '打印稿' : format === 'pdf' ? 'PDF' : 'Word'}</a>)}
        <Link to={matterAddress(page)}>办理记录</Link>
      </p>
      {figures.error ? <FailedRead error={figures.error} again={() => void figures.refetch()} /> : null}
      {maySave ? <Editor page={page} saved={saved} reading={reading} figures={now} span={span} yearly={yearly} onUnsaved={setUnsaved} /> : null}
      <Steps page={page} procedure={procedure} reading={reading} unsaved={unsaved} />
      {maySave ? null : <Finished saved={saved} figures={now} span={span} yearly={yearly} />}
      {saved.witness ? <section aria-labelledby="proof-title"><h2 id="proof-title">签发数字复核</h2><ReportProof id={page.id} area={reading} /></section> : null}
      <section aria-labelledby="deadline-title"><h2 id="deadline-title">期限</h2><DeadlineList deadlines={page.deadlines} today={today} /></section>
      <section aria-labelledby="paper-title"><h2 id="paper-title">签发后的文书</h2><PaperList papers={page.papers} matter={page.id} area={reading} /></section>
    </article>
  )
}

type Content = { readonly chapters: readonly Chapter[]; /** Where the matter stood when this was begun. */ readonly base: number; readonly pending?: Pending | undefined }
type EditorProps = { readonly page: MatterPage; readonly saved: SavedReport; readonly reading: string; readonly figures: readonly Figure[] | undefined; readonly span: { readonly area: string; readonly year: number }; readonly yearly: boolean; readonly onUnsaved: (unsaved: boolean) => void }

function Editor({ page, saved, reading, figures, span, yearly, onUnsaved }: EditorProps) {
  const { today } = useSession()
  const client = useQueryClient()
  const blank: Content = { chapters: saved.chapters, base: page.seq }
  const { content, change, restored, drop } = useDraft<Content>(`report:${page.id}`, blank)
  const { sending, run } = useCommand({ pending: content.pending, keep: (pending) => change((before) => ({ ...before, pending })) })
  const different = JSON.stringify(content.chapters) !== JSON.stringify(saved.chapters)
  const edit = (next: (chapters: readonly Chapter[]) => readonly Chapter[]) => {
    onUnsaved(true)
    change((before) => ({ ...before, chapters: next(before.chapters) }))
  }
  const save = async () => {
    const answers = { chapters: content.chapters.map((each) => ({ ...each })) }
    const finished = await run({ answers, base: content.base }, (commandId) => takeStep({ matter: page.id, action: saving }, { expectedVersion: content.base, occurredOn: today, area: reading, answers, commandId }))
    if (!finished) return
    drop({ chapters: content.chapters, base: finished.done.seq })
    onUnsaved(false)
    await client.invalidateQueries()
  }
  return (
    <>
      {restored && different ? <Notice><p>已找回您没有保存的修改。<Button size="small" onClick={() => { drop(blank); onUnsaved(false) }}>放弃修改，用已保存的文稿</Button></p></Notice> : null}
      <RefusalList refusals={sending.state === 'refused' ? sending.refusals : []} title="没有保存，请看下面各条：" />
      {sending.state === 'refused' && sending.overtaken ? <Button onClick={() => change((before) => ({ ...before, base: page.seq }))}>看过最新情况了，以我的文稿为准</Button> : null}
      {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“保存文稿”：不会重复登记。</p></Notice> : null}
      <p className="buttons save-bar"><Button type="primary" loading={sending.state === 'sending'} disabled={!different} onClick={() => void save()}>保存文稿</Button><span className="quiet">{different ? '有修改还没有保存到台账（本机已自动留存）' : '文稿已保存'}</span></p>
      <div className="desk-columns">
        <section aria-label="文稿" className="unprinted">
          {content.chapters.map((chapter, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- parts have no name but their place
            <ChapterEditor key={index} chapter={chapter} number={index + 1} figures={figures ?? []}
              onChange={(next) => edit((all) => all.map((each, place) => (place === index ? next : each)))}
              onMove={(by) => edit((all) => moved(all, index, by))}
              onRemove={() => edit((all) => all.filter((_, place) => place !== index))}
              onAddAfter={() => edit((all) => [...all.slice(0, index + 1), { heading: '', body: '' }, ...all.slice(index + 1)])} />
          ))}
        </section>
        <Reading chapters={content.chapters} figures={figures} span={span} yearly={yearly} />
      </div>
    </>
  )
}

function moved(chapters: readonly Chapter[], index: number, by: -1 | 1): readonly Chapter[] {
  const [one, other] = [chapters[index], chapters[index + by]]
  if (!one || !other) return chapters
  return chapters.map((each, place) => (place === index ? other : place === index + by ? one : each))
}

/** What reads now, and what the check-up says of it; reckoned behind the typing, never in its way. */
type ReadingProps = { readonly chapters: readonly Chapter[]; readonly figures: readonly Pick<Figure, 'id' | 'value' | 'unit'>[] | undefined; readonly span: { readonly area: string; readonly year: number }; /** The check-up knows the township's yearly report and no other. */ readonly yearly: boolean }

function Reading({ chapters, figures, span, yearly }: ReadingProps) {
  return (
    <section aria-label="成稿和体检" className="reading">
      <h2>成稿</h2>
      {figures ? <Readable chapters={chapters} figures={figures} span={span} yearly={yearly} /> : <Waiting doing="汇总" what="台账数字" />}
    </section>
  )
}

function Readable({ chapters, figures, span, yearly }: ReadingProps & { readonly figures: NonNullable<ReadingProps['figures']> }) {
  const settled = useDeferredValue(chapters)
  const lines = reportLines(settled, new Map(figures.map((each) => [each.id, each])))
  const findings = yearly ? checkReport(reportTextOf(textOfLines(lines))) : []
  const typed = lines.flatMap((line) => line.pieces.filter((piece) => piece.kind === 'typed'))
  return (
    <>
      <ReportPreview lines={lines} lineId={lineId} span={span} />
      <h2>{yearly ? '体检' : '手写的数字'}</h2>
      {typed.length > 0 ? <Notice tone="soon"><p>文中有{typed.length}处手写的数字（已标出），没有台账依据：{typed.map((each) => each.text).join('、')}。能用“插入数字”的请换成台账数字。</p></Notice> : null}
      {yearly ? <FindingList findings={findings} lineId={lineId} /> : typed.length === 0 ? <p className="quiet">文中没有手写的数字。</p> : null}
    </>
  )
}

/** Signed: the text with the figures it was signed with. */
function Finished({ saved, figures, span, yearly }: Pick<DeskProps, 'saved'> & { readonly figures: readonly Figure[] | undefined; readonly span: { readonly area: string; readonly year: number }; readonly yearly: boolean }) {
  const signed = saved.witness ? [...saved.witness.figures, ...actFigures(saved.chapters, saved.acts)] : figures
  return <Reading chapters={saved.chapters} figures={signed} span={span} yearly={yearly} />
}

function Steps({ page, procedure, reading, unsaved }: { readonly page: MatterPage; readonly procedure: Procedure; readonly reading: string; readonly unsaved: boolean }) {
  const client = useQueryClient()
  const [chosen, setChosen] = useState<string>()
  const action = chosen === undefined ? undefined : procedure.actions[chosen]
  const form = chosen === undefined || !action ? null : unsaved ? <Notice tone="soon"><p>文稿还有没保存的修改，请先按“保存文稿”。</p></Notice> : (
    <ActionForm key={chosen} actionKey={chosen} action={action} place={{ matter: page.id, seq: page.seq, area: page.area, reading }}
      onCancel={() => setChosen(undefined)} onOvertaken={() => void client.invalidateQueries()}
      onDone={() => { setChosen(undefined); void client.invalidateQueries() }} />
  )
  return <OfferedActions actions={page.actions.filter((each) => each.key !== saving)} chosen={chosen} onChoose={(key) => setChosen(key === chosen ? undefined : key)} form={form} ended={page.ended} />
}
