// People who work in the township, by name and post.
import { Select } from 'antd'
import { useQuery } from '@tanstack/react-query'
import type { StaffField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { attributesOf, type InputProps } from '#office/components/answer-form/input-props.ts'
import { chosenIds } from '#office/components/answer-form/inputs/chosen-ids.ts'
import { staffQuery } from '#office/reads/staff.ts'

export function StaffInput(props: InputProps<StaffField>) {
  const { field, path, value, onChange, area } = props
  const staff = useQuery(staffQuery(area))
  const known = (staff.data ?? []).map((each) => ({ value: each.account, label: `${each.name}（${each.posts.join('、')}）` }))
  // Chosen before, and not among today's staff: an account's number says nothing to anybody.
  const gone = chosenIds(value).filter((id) => known.every((each) => each.value !== id)).map((id) => ({ value: id, label: staff.isPending ? '正在读取…' : '已不在岗的人员' }))
  const options = [...known, ...gone]
  const common = { id: answerId(path), className: 'wide', options, optionFilterProp: 'label', loading: staff.isPending, notFoundContent: '没有这个人；请先由系统管理员建立账号并登记任职', ...attributesOf(props) }
  return field.many
    ? <Select {...common} mode="multiple" value={Array.isArray(value) ? value as string[] : []} onChange={onChange} />
    : <Select {...common} showSearch allowClear value={typeof value === 'string' ? value : undefined} onChange={onChange} />
}
