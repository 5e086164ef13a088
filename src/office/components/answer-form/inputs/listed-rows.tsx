// Rows that another matter lists, to be ticked: whoever takes in papers ticks what lies on the counter and types no name.
import { Checkbox } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useAnswerBeside } from '#office/components/answer-form/answers-beside.ts'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'
import { listedRowsQuery } from '#office/reads/listed-rows.ts'
import type { RowsField } from '#procedure/field.ts'

type ListedRowsProps = { readonly field: RowsField; readonly rows: readonly Typed[]; readonly onChange: (rows: readonly Typed[]) => void; readonly area: string }

/** Nothing while it isn't known which matter lists them. */
export function ListedRows({ field, rows, onChange, area }: ListedRowsProps) {
  const { listed } = field
  const matter = useAnswerBeside(listed?.of)
  const known = typeof matter === 'string' && matter !== '' ? matter : undefined
  const names = useQuery({ ...listedRowsQuery({ matter: known ?? '', field: listed?.rows ?? '', area }), enabled: known !== undefined && listed !== undefined }).data ?? []
  if (names.length === 0) return null
  const said = rows.map((row) => String(row['name'] ?? ''))
  const tick = (name: string, ticked: boolean) => {
    const others = rows.filter((row) => row['name'] !== name && Object.keys(row).length > 0)
    const next = ticked ? [...others, { ...listed?.begins?.with, name }] : others
    // In the order of the list, as the paper will have them.
    onChange([...names.flatMap((each) => next.filter((row) => row['name'] === each)), ...next.filter((row) => !names.includes(String(row['name'] ?? '')))])
  }
  return (
    <fieldset className="listed-rows" aria-label={`${field.title}，点选`}>
      {names.map((name) => <Checkbox key={name} checked={said.includes(name)} onChange={(event) => tick(name, event.target.checked)}>{name}</Checkbox>)}
    </fieldset>
  )
}
