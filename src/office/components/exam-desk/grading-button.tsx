// 评卷: the server works out the marks; nobody types them.
import { Button } from 'antd'
import { useState } from 'react'
import { gradeExam } from '#office/acts/exam.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import type { ExamDeskProps } from '#office/components/exam-desk/exam-desk-props.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'

export function GradingButton({ page, reading, onDone }: ExamDeskProps) {
  const [pending, keep] = useState<Pending>()
  const { sending, run } = useCommand({ pending, keep })
  const grade = async () => {
    const finished = await run({ exam: page.id, seq: page.seq }, (commandId) => gradeExam({ id: page.id, reading }, commandId))
    if (finished) onDone('评卷')
  }
  return (
    <>
      <p>截止日期的第二天起可以评卷：交了卷的按最好的一次登记成绩，没有交卷的登记为缺考。成绩由系统算出，不能手填；可以重新评卷。</p>
      <RefusalList refusals={sending.state === 'refused' ? sending.refusals : []} title="还不能评卷：" />
      {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“评卷”：不会重复登记。</p></Notice> : null}
      <Button loading={sending.state === 'sending'} onClick={() => void grade()}>评卷</Button>
    </>
  )
}
