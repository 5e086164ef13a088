// What people read in place of the program's own names: titles of figures, steps and answers, and what an answer was.
import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { work } from '#content/work.ts'
import { chineseDate, isPlainDate } from '#calendar/plain-date.ts'
import { declaredTitle, latest } from '#office/declared.ts'
import { yuan } from '#office/components/answer-view/yuan.ts'
import { definableFields } from '#procedure/definable-fields.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Declared, Field } from '#procedure/field.ts'
import { withTitles } from '#reports/chapter.ts'

type DeclaredTextProps = {
  readonly kind: Exclude<Declared, 'key'>
  readonly text: string
  /** The answers that stand beside it, those of its row first. */
  readonly beside: JsonObject
  readonly areaName: (code: string) => string
  readonly matterAddress: (id: string) => string
}

export function DeclaredText({ kind, text, beside, areaName, matterAddress }: DeclaredTextProps): ReactNode {
  const procedure = String(beside['procedure'] ?? '')
  const asked = (path: string) => definableFields(work, procedure).find((each) => each.path === path)
  switch (kind) {
    case 'indicator': case 'procedure': return declaredTitle(kind, text)
    case 'action': return latest(procedure)?.actions[text]?.title ?? text
    case 'field': return text === 'area' ? '地点' : asked(text)?.title ?? text
    case 'value': return valueText(asked(String(beside['field'] ?? ''))?.field, text, areaName)
    case 'slots': return <Prose text={withTitles(text, slotTitle)} />
    case 'matter': return <Link to={matterAddress(text)}>查看事项</Link>
  }
}

/** Besides figures of the ledger, a personal report counts the acts that it lists itself. */
function slotTitle(id: string): string {
  return id.startsWith('acts.') ? '履职清单中的次数' : declaredTitle('indicator', id)
}

function Prose({ text }: { readonly text: string }) {
  // oxlint-disable-next-line react/no-array-index-key -- lines of one text
  return text.split('\n').map((line, index) => <Fragment key={index}>{index > 0 ? <br /> : null}{line}</Fragment>)
}

function valueText(field: Field | undefined, text: string, areaName: (code: string) => string): string {
  if (field?.kind === 'choice') return field.of[text] ?? text
  if (field?.kind === 'yesNo') return text === 'yes' ? '是' : '否'
  if (field?.kind === 'money') return yuan(Number(text))
  if (field?.kind === 'area') return areaName(text)
  if (field?.kind === 'integer') return `${text}${field.unit ?? ''}`
  return isPlainDate(text) ? chineseDate(text) : text
}
