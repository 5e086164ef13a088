// Somebody who stood on a register on the day of the step, by name. Titles in lists name nobody; this list must.
import { Select } from 'antd'
import { useQuery } from '@tanstack/react-query'
import type { MatterField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { attributesOf, type InputProps } from '#office/components/answer-form/input-props.ts'
import { chosenIds } from '#office/components/answer-form/inputs/chosen-ids.ts'
import { latest } from '#office/declared.ts'
import { registerQuery } from '#office/reads/register.ts'
import { usePlaces } from '#office/use-area.ts'
import { useSession } from '#office/use-session.ts'

export function RegisteredMatterInput(props: InputProps<MatterField>) {
  const { field, path, value, onChange, area, on } = props
  const { nameOf } = usePlaces(area)
  const register = useQuery(registerQuery({ procedure: field.of, area, on }))
  // What staff hold may have been entered after the day of the step; whether it was valid then is judged from what it says.
  const { today } = useSession()
  const now = useQuery({ ...registerQuery({ procedure: field.of, area, on: today }), enabled: latest(field.of)?.register?.staff !== undefined })
  const lines = [...new Map([...register.data ?? [], ...now.data ?? []].map((line) => [line.matter, line])).values()]
  const known = lines.map((line) => ({ value: line.matter, label: `${line.person?.name ?? '（已删除）'}　${nameOf(line.area)}　${line.title}` }))
  const chosen = chosenIds(value)
  const gone = chosen.filter((id) => known.every((each) => each.value !== id)).map((id) => ({ value: id, label: register.isPending ? '正在读取…' : `${on}不在册` }))
  const options = [...known, ...gone]
  const common = {
    id: answerId(path), className: 'wide', options, showSearch: { optionFilterProp: 'label' }, loading: register.isPending,
    notFoundContent: `${on}没有在册的${latest(field.of)?.title ?? '人员'}`, ...attributesOf(props),
  }
  return field.many
    ? <Select {...common} mode="multiple" value={[...chosen]} onChange={onChange} />
    : <Select {...common} allowClear value={chosen[0] ?? null} onChange={(id) => onChange(id ?? undefined)} />
}
