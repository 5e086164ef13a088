// A sitting that is over: what was chosen, and once the marks are out what is right, why, and by which article.
import { Notice } from '#office/components/notice/notice.tsx'
import { letterOf } from '#office/components/sitting-form/question-input.tsx'
import type { AskedQuestion, Sitting } from '#office/reads/exams.ts'

export function SittingReview({ sitting }: { readonly sitting: Sitting }) {
  const marked = sitting.questions.some((each) => each.right !== undefined)
  return (
    <>
      {sitting.state === '已交卷' ? <Notice tone="done" title={sitting.mark === undefined ? '已经交卷。' : `本次${sitting.mark}分。`}>{marked ? null : <p>考试截止、系统评卷以后，这里有分数、正确答案和依据。</p>}</Notice> : null}
      {sitting.state === '已交卷' ? null : <Notice title="这次答题没有交卷"><p>答题时间已经过了，或者已经作废。确因停电、断网没有交上的，请联系司法所退还次数。</p></Notice>}
      <ol className="questions">{sitting.questions.map((each) => <ReviewedQuestion key={each.id} question={each} />)}</ol>
    </>
  )
}

function ReviewedQuestion({ question }: { readonly question: AskedQuestion }) {
  const chosen = question.chosen ?? ''
  return (
    <li>
      <p>{question.words}（{question.kindTitle}，{question.points}分）</p>
      <ul>{question.options.map((text, index) => <li key={text}>{letterOf(index)}　{text}</li>)}</ul>
      <p>您的答案：{chosen === '' ? '没有作答' : chosen}{question.right === undefined ? '' : `　正确答案：${question.right}${chosen === question.right ? '（对）' : '（错）'}`}</p>
      {question.why === undefined ? null : <p className="quiet">{question.why}依据：{question.basis}</p>}
    </li>
  )
}
