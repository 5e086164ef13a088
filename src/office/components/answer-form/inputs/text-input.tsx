// One line, or paragraphs. Nothing is cut off while typing: too much is said, and the person shortens it.
import { Input } from 'antd'
import type { TextField } from '#procedure/field.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { attributesOf, type InputProps } from '#office/components/answer-form/input-props.ts'

export function TextInput(props: InputProps<TextField>) {
  const { field, path, value, onChange } = props
  const text = typeof value === 'string' ? value : ''
  const common = { id: answerId(path), value: text, ...attributesOf(props) }
  if (!field.long) return <Input {...common} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
  const near = [...text].length > field.most * 0.8
  return <Input.TextArea {...common} autoSize={{ minRows: 3, maxRows: 16 }} {...(near ? { count: { show: true, max: field.most } } : {})} onChange={(event) => onChange(event.target.value)} />
}
