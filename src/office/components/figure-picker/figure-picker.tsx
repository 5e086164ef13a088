// Chooses a figure to set into the text, and how to spell it.
import { Modal, Radio, Select, type RefSelectProps } from 'antd'
import { useRef, useState } from 'react'
import { figureText, type FigureStyle } from '#procedure/figure-text.ts'
import type { Figure } from '#office/reads/figures.ts'
import { work } from '#content/work.ts'
import { systems } from '#procedure/procedure.ts'

type FigurePickerProps = { readonly figures: readonly Figure[]; readonly onPick: (slot: string) => void; readonly onClose: () => void }

export function FigurePicker({ figures, onPick, onClose }: FigurePickerProps) {
  const [id, setId] = useState<string>()
  const [style, setStyle] = useState<FigureStyle>('exact')
  const list = useRef<RefSelectProps>(null)
  const chosen = figures.find((each) => each.id === id)
  const indicator = work.indicators.find((each) => each.id === id)
  const own = figures.filter((each) => each.own).map((each) => ({ value: each.id, label: `自定指标　${each.title}` }))
  const options = [...work.indicators.map((each) => ({ value: each.id, label: `${systems[each.system]}　${each.title}` })), ...own]
  const definition = indicator?.definition ?? chosen?.own?.definition
  const pick = () => {
    if (id !== undefined) onPick(style === '余' ? `{{${id}|余}}` : `{{${id}}}`)
  }
  return (
    <Modal open title="插入数字" okText="插入" okButtonProps={{ disabled: id === undefined }} onOk={pick} onCancel={onClose} afterOpenChange={(open) => (open ? list.current?.focus() : undefined)}>
      <p><label htmlFor="picked-figure">指标</label><Select id="picked-figure" className="wide" ref={list} showSearch={{ optionFilterProp: 'label' }} options={options} value={id ?? null} onChange={(each: string | null) => setId(each ?? undefined)} /></p>
      <fieldset><legend>写法</legend><Radio.Group className="choices" aria-label="写法" value={style} onChange={(event) => setStyle(event.target.value)} options={[{ value: 'exact', label: '准确数' }, { value: '余', label: '约数（如1万余）' }]} /></fieldset>
      {chosen ? <p>现在是：<strong>{figureText(chosen, style)}{chosen.unit === '%' ? '' : chosen.unit}</strong></p> : null}
      {definition === undefined ? null : <p className="hint">口径：{definition}</p>}
    </Modal>
  )
}
