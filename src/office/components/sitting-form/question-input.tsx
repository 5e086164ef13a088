// One question with its options; the answer is kept as the letters of what was chosen.
import { Checkbox, Radio } from 'antd'
import type { AskedQuestion } from '#office/reads/exams.ts'

type QuestionInputProps = { readonly question: AskedQuestion; readonly place: number; readonly chosen: string; readonly onChoose: (id: string, letters: string) => void }

export function QuestionInput({ question, place, chosen, onChoose }: QuestionInputProps) {
  const options = question.options.map((text, index) => ({ value: letterOf(index), label: `${letterOf(index)}　${text}` }))
  return (
    <fieldset className="question">
      <legend>{place}．{question.words}（{question.kindTitle}，{question.points}分）</legend>
      {question.kind === 'multiple'
        ? <Checkbox.Group className="choices" options={options} value={[...chosen]} onChange={(values) => onChoose(question.id, [...values].sort().join(''))} />
        : <Radio.Group className="choices" name={question.id} options={options} value={chosen === '' ? undefined : chosen} onChange={(event) => onChoose(question.id, String(event.target.value))} />}
    </fieldset>
  )
}

export function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}
