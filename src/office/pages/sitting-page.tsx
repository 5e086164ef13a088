// One sitting: the paper while time runs, afterwards what was handed in, and once the marks are out what was right and why.
import { Link, useParams } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { SittingForm } from '#office/components/sitting-form/sitting-form.tsx'
import { SittingReview } from '#office/components/sitting-form/sitting-review.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { sittingQuery } from '#office/reads/exams.ts'
import { useReading } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function SittingPage() {
  const { id = '' } = useParams()
  const area = useReading(useSession().tenant)
  const sitting = useQuery(sittingQuery({ id, area }))
  const client = useQueryClient()
  usePageTitle(sitting.data?.name ?? '答题')
  if (sitting.error && !sitting.data) return <FailedRead error={sitting.error} again={() => void sitting.refetch()} />
  if (!sitting.data) return <Waiting what="试卷" />
  return (
    <>
      <p className="kind unprinted"><Link to="/exams">我的考试</Link></p>
      <h1>{sitting.data.name}</h1>
      {sitting.data.state === '作答中' && sitting.data.now <= sitting.data.until
        ? <SittingForm key={id} sitting={sitting.data} reading={area} onDone={() => void client.invalidateQueries()} />
        : <SittingReview sitting={sitting.data} />}
    </>
  )
}
