// The prose of one part of the report. Numbers come in by slots, set at the cursor.
import { Button, Input } from 'antd'
import type { TextAreaRef } from 'antd/es/input/TextArea'
import { useEffect, useRef, useState } from 'react'
import type { Chapter } from '#reports/chapter.ts'
import { FigurePicker } from '#office/components/figure-picker/figure-picker.tsx'
import type { Figure } from '#office/reads/figures.ts'

type ChapterEditorProps = {
  readonly chapter: Chapter
  readonly number: number
  readonly figures: readonly Figure[]
  readonly onChange: (chapter: Chapter) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly onAddAfter: () => void
}

export function ChapterEditor({ chapter, number, figures, onChange, onMove, onRemove, onAddAfter }: ChapterEditorProps) {
  const [picking, setPicking] = useState(false)
  const body = useRef<TextAreaRef>(null)
  // Where the next slot goes: behind the cursor, or at the end of a text nobody has been in.
  const cursor = useRef<number>(undefined)
  const id = `chapter-${number}`
  const textArea = () => body.current?.resizableTextArea?.textArea
  const insert = (slot: string) => {
    const at = cursor.current ?? chapter.body.length
    onChange({ ...chapter, body: `${chapter.body.slice(0, at)}${slot}${chapter.body.slice(at)}` })
    cursor.current = at + slot.length
    setPicking(false)
  }
  useEffect(() => {
    if (picking || cursor.current === undefined) return
    textArea()?.focus()
    textArea()?.setSelectionRange(cursor.current, cursor.current)
  }, [picking])
  return (
    <fieldset className="report-part" id={id}>
      <legend className="unseen">第{number}部分</legend>
      <label htmlFor={`${id}-heading`}>标题</label>
      <Input id={`${id}-heading`} value={chapter.heading} placeholder="开头一段可以没有标题" onChange={(event) => onChange({ ...chapter, heading: event.target.value })} />
      <label htmlFor={`${id}-body`}>正文</label>
      <Input.TextArea ref={body} id={`${id}-body`} value={chapter.body} autoSize={{ minRows: 2, maxRows: 24 }}
        onChange={(event) => onChange({ ...chapter, body: event.target.value })} onBlur={(event) => { cursor.current = event.currentTarget.selectionEnd }} />
      <p className="part-tools">
        <Button size="small" onClick={() => setPicking(true)}>插入数字</Button>
        <Button size="small" onClick={() => onMove(-1)} aria-label={`第${number}部分上移`}>上移</Button>
        <Button size="small" onClick={() => onMove(1)} aria-label={`第${number}部分下移`}>下移</Button>
        <Button size="small" onClick={onAddAfter}>在后面加一部分</Button>
        <Button size="small" onClick={onRemove} aria-label={`删去第${number}部分`}>删去</Button>
      </p>
      {picking ? <FigurePicker figures={figures} onPick={insert} onClose={() => setPicking(false)} /> : null}
    </fieldset>
  )
}
