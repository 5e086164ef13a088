// A matter found by the words of its title.
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useQueries, useQuery } from '@tanstack/react-query'
import { numberText } from '#projections/number-text.ts'
import type { MatterField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { attributesOf, type InputProps } from '#office/components/answer-form/input-props.ts'
import { chosenIds } from '#office/components/answer-form/inputs/chosen-ids.ts'
import { latest } from '#office/declared.ts'
import { matterListQuery } from '#office/reads/matter-list.ts'
import { matterPageQuery } from '#office/reads/matter-page.ts'

export function ListedMatterInput(props: InputProps<MatterField>) {
  const { field, path, value, onChange, area } = props
  const [typed, setTyped] = useState('')
  const words = useDeferredValue(typed.trim())
  const procedure = latest(field.of)
  const found = useQuery(matterListQuery({ area, procedure: field.of, ...(words === '' ? {} : { words }), size: 50, above: true }))
  const listed = (found.data?.items ?? []).map((each) => ({ value: each.id, label: `${procedure ? numberText(procedure, each) : ''} ${each.title}（${each.state}）` }))
  const chosen = chosenIds(value)
  const unlisted = useUnlisted(chosen.filter((id) => !listed.some((each) => each.value === id)), area)
  const common = {
    id: answerId(path), className: 'wide', options: [...listed, ...unlisted], loading: found.isFetching,
    showSearch: { filterOption: false as const, onSearch: setTyped },
    notFoundContent: words === '' ? `还没有登记过${procedure?.title ?? '这类事项'}` : '没有找到，换几个字试试', ...attributesOf(props),
  }
  return field.many
    ? <Select {...common} mode="multiple" value={[...chosen]} onChange={onChange} />
    : <Select {...common} allowClear value={chosen[0] ?? null} onChange={(id) => onChange(id ?? undefined)} />
}

/** Chosen before and no longer on the list that is shown: named all the same. */
function useUnlisted(ids: readonly string[], area: string): readonly { value: string; label: string }[] {
  const pages = useQueries({ queries: ids.map((id) => matterPageQuery({ id, area })) })
  return ids.map((id, index) => {
    const page = pages[index]?.data
    return { value: id, label: page ? `${page.number} ${page.title}（${page.state}）` : '正在读取…' }
  })
}
