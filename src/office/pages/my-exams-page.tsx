// 我的考试: what I am to sit here, by when, how often still, and what came of it. Nobody else's result, no points, no ranking.
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { chineseDate } from '#calendar/plain-date.ts'
import { openMatter } from '#office/acts/act.ts'
import { sittingAddress } from '#office/addresses.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { latest } from '#office/declared.ts'
import { myExamsQuery, sittingProcedure, type MyExam } from '#office/reads/exams.ts'
import type { Session } from '#office/reads/session.ts'
import { useReading } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function MyExamsPage() {
  usePageTitle('我的考试')
  const session = useSession()
  const exams = useQuery(myExamsQuery(useReading(session.tenant)))
  if (exams.error && !exams.data) return <FailedRead error={exams.error} again={() => void exams.refetch()} />
  if (!exams.data) return <Waiting what="考试" />
  return (
    <>
      <h1>我的考试</h1>
      <p className="about">在本系统答题的学法考试。一开始就计时，到时不收；截止以后系统评卷。这里只有您自己的成绩，不积分、不排名。</p>
      {exams.data.length === 0 ? <p className="quiet">没有要您参加的考试。应考名单由司法所登记。</p> : null}
      {exams.data.map((each) => <OneExam key={each.id} exam={each} />)}
    </>
  )
}

function OneExam({ exam }: { readonly exam: MyExam }) {
  return (
    <section aria-labelledby={`exam-${exam.id}`}>
      <h2 id={`exam-${exam.id}`}>{exam.name}{exam.makeUp ? '（补考）' : ''}</h2>
      <p>{chineseDate(exam.opensOn)}至{chineseDate(exam.closesOn)}，每次{exam.minutes}分钟，{exam.passMark}分合格，还可以答{Math.max(0, exam.left)}次。{exam.tries > 1 ? '以最好的一次为准。' : ''}</p>
      {exam.excused ? <p>您已免考。</p> : null}
      {exam.result ? <p><strong>{resultText(exam.result)}</strong></p> : null}
      {exam.running ? <p><Link to={sittingAddress(exam.running.id)}>继续答题（{exam.running.until.slice(11, 16)}截止）</Link></p> : null}
      {exam.canBegin ? <BeginButton exam={exam} /> : null}
      {exam.sittings.length > 0 ? <ul>{exam.sittings.map((each) => <li key={each.id}><Link to={sittingAddress(each.id)}>{chineseDate(each.on)}的答题</Link>：{each.state}</li>)}</ul> : null}
    </section>
  )
}

function resultText(result: NonNullable<MyExam['result']>): string {
  return result.outcome === 'absent' ? '缺考' : `${result.score ?? ''}分，${result.passed ? '合格' : '不合格'}`
}

function BeginButton({ exam }: { readonly exam: MyExam }) {
  const session = useSession()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [pending, keep] = useState<Pending>()
  const { sending, run } = useCommand({ pending, keep })
  const area = placeOfSitter(session)
  if (area === undefined) return <p className="quiet">您的岗位不能答题，请联系系统管理员。</p>
  const begin = async () => {
    const said = { procedure: sittingProcedure, area, action: 'begin', occurredOn: session.today, answers: { exam: exam.id } }
    const finished = await run(said, (commandId) => openMatter({ ...said, commandId }))
    if (!finished) return
    void client.invalidateQueries()
    void navigate(sittingAddress(finished.done.matter))
  }
  return (
    <>
      <RefusalList refusals={sending.state === 'refused' ? sending.refusals : []} title="不能开始：" />
      {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“开始答题”：不会多用一次。</p></Notice> : null}
      <Button type="primary" loading={sending.state === 'sending'} onClick={() => void begin()}>开始答题（{exam.minutes}分钟）</Button>
    </>
  )
}

/** A sitting stands where its sitter works: in the township, else in the village. */
function placeOfSitter(session: Session): string | undefined {
  const by = latest(sittingProcedure)?.actions['begin']?.by ?? []
  const places = session.appointments.filter((each) => by.includes(each.post) && each.area.length >= 9).map((each) => each.area)
  return [...places].sort((one, other) => one.length - other.length)[0]
}
