// The items of a score sheet on the form: what each says and what of the ledger it is scored by.
import { Button, Checkbox, Input, Select } from 'antd'
import { work } from '#content/work.ts'
import { latest } from '#office/declared.ts'
import type { Figure } from '#office/reads/figures.ts'
import { systems } from '#procedure/procedure.ts'
import { rules, type Item } from '#procedures/assessment/score-sheet/score.ts'

/** As typed: the threshold is text until it is handed in. */
export type TypedItem = Omit<Item, 'threshold'> & { readonly threshold?: string }

export const blankItem: TypedItem = { number: '', text: '', weight: '', rule: 'byHand' }

type ItemRowsProps = { readonly items: readonly TypedItem[]; readonly figures: readonly Figure[]; readonly onChange: (items: readonly TypedItem[]) => void }

export function ItemRows({ items, figures, onChange }: ItemRowsProps) {
  const indicators = [
    ...work.indicators.map((each) => ({ value: each.id, label: `${systems[each.system]}　${each.title}（${each.unit}）` })),
    ...figures.filter((each) => each.own).map((each) => ({ value: each.id, label: `自定指标　${each.title}（${each.unit}）` })),
  ]
  const procedures = [...new Set(work.procedures.map((each) => each.id))].flatMap((id) => latest(id) ?? []).map((each) => ({ value: each.id, label: `${systems[each.system]}　${each.title}` }))
  const set = (index: number, next: Partial<TypedItem>) => onChange(items.map((each, place) => (place === index ? { ...each, ...next } : each)))
  return (
    <>
      <table className="rows score-items">
        <thead><tr><th scope="col">编号</th><th scope="col">考核内容</th><th scope="col">分值</th><th scope="col">怎样评</th><th scope="col"><span className="unseen">删去</span></th></tr></thead>
        <tbody>{items.map((item, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- an item's number is being typed
          <tr key={index}>
            <td><Input aria-label={`第${index + 1}项编号`} value={item.number} onChange={(event) => set(index, { number: event.target.value })} /></td>
            <td><Input.TextArea aria-label={`第${index + 1}项考核内容`} autoSize={{ minRows: 1 }} value={item.text} onChange={(event) => set(index, { text: event.target.value })} /></td>
            <td><Input aria-label={`第${index + 1}项分值`} value={item.weight} onChange={(event) => set(index, { weight: event.target.value })} /></td>
            <td>
              <Select aria-label={`第${index + 1}项怎样评`} className="wide" options={Object.entries(rules).map(([value, label]) => ({ value, label }))} value={item.rule} onChange={(rule: Item['rule']) => set(index, { rule })} />
              {item.rule === 'figure' ? <Select aria-label={`第${index + 1}项看哪个指标`} className="wide" showSearch={{ optionFilterProp: 'label' }} placeholder="选择指标" options={indicators} value={item.indicator ?? null} onChange={(indicator: string) => set(index, { indicator })} /> : null}
              {item.rule === 'evidence' ? <Select aria-label={`第${index + 1}项看哪一种台账`} className="wide" showSearch={{ optionFilterProp: 'label' }} placeholder="选择台账" options={procedures} value={item.evidence ?? null} onChange={(evidence: string) => set(index, { evidence })} /> : null}
              {item.rule === 'byHand' ? null : (
                <span className="condition">
                  <Input aria-label={`第${index + 1}项不少于`} prefix="不少于" value={item.threshold ?? ''} onChange={(event) => set(index, { threshold: event.target.value })} />
                  <Checkbox checked={item.inProportion ?? false} onChange={(event) => set(index, { inProportion: event.target.checked })}>没达到的按比例给分</Checkbox>
                </span>
              )}
            </td>
            <td><Button size="small" aria-label={`删去第${index + 1}项`} onClick={() => onChange(items.filter((_, place) => place !== index))}>删去</Button></td>
          </tr>
        ))}</tbody>
      </table>
      <p><Button size="small" onClick={() => onChange([...items, { ...blankItem, number: String(items.length + 1) }])}>加一项</Button></p>
    </>
  )
}
