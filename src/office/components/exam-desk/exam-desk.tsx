// What stands on an exam's page beside its steps: results from a platform's list, or, for an exam sat here, the marking.
import { latest } from '#office/declared.ts'
import { postsFor } from '#office/actor.ts'
import type { ExamDeskProps } from '#office/components/exam-desk/exam-desk-props.ts'
import { GradingButton } from '#office/components/exam-desk/grading-button.tsx'
import { ResultSheetImport } from '#office/components/exam-desk/result-sheet-import.tsx'
import { examProcedure } from '#office/reads/exams.ts'
import { useSession } from '#office/use-session.ts'

export function ExamDesk(props: ExamDeskProps) {
  const session = useSession()
  const by = latest(examProcedure)?.actions['enterResults']?.by ?? []
  if (props.page.state !== '进行中' || postsFor(session, by, props.page.area).length === 0) return null
  const satHere = props.page.entries.some((entry) => entry.answers['paperRule'] !== undefined)
  return (
    <section className="unprinted" aria-labelledby="exam-desk-title">
      <h2 id="exam-desk-title">{satHere ? '评卷' : '导入成绩'}</h2>
      {satHere ? <GradingButton {...props} /> : <ResultSheetImport {...props} />}
    </section>
  )
}
