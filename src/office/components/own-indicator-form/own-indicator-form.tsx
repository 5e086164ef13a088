// Defines an indicator of the township's own, or changes one: everything is chosen from what is declared, and tried on a year
// that is over before it is handed in.
import { Button, Input, Radio, Select } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { work } from '#content/work.ts'
import { openMatter, takeStep } from '#office/acts/act.ts'
import { NoAnswer, Problem } from '#office/api-client.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt, FaultsContext } from '#office/components/answer-form/faults.tsx'
import { PartTable } from '#office/components/figure-parts/figure-parts.tsx'
import { FigureValue } from '#office/components/figure-value/figure-value.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { ConditionRows } from '#office/components/own-indicator-form/condition-rows.tsx'
import { answersOf, chosenFrom, nothingChosen, type Chosen } from '#office/components/own-indicator-form/definition-answers.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { latest } from '#office/declared.ts'
import type { Figure } from '#office/reads/figures.ts'
import { ownIndicatorProcedure, previewIndicator, type OwnIndicator, type Preview } from '#office/reads/own-indicators.ts'
import { useDraft } from '#office/use-draft.ts'
import { useSession } from '#office/use-session.ts'
import { definableFields, mayBeCountedOnce, mayBePart, mayBeSummed } from '#procedure/definable-fields.ts'
import { systems } from '#procedure/procedure.ts'
import { definitionFrom, type DefinitionAnswers } from '#procedures/report/defined-indicator/definition-of.ts'
import { measures } from '#procedures/report/defined-indicator/procedure.ts'

type Content = { readonly chosen: Chosen; readonly pending?: Pending | undefined }
type OwnIndicatorFormProps = { readonly area: string; readonly year: number; readonly figures: readonly Figure[]; readonly changing?: OwnIndicator | undefined; readonly onDone: () => void; readonly onCancel?: () => void }

export function OwnIndicatorForm({ area, year, figures, changing, onDone, onCancel }: OwnIndicatorFormProps) {
  const { today } = useSession()
  const blank: Content = { chosen: changing ? chosenFrom(changing.definition) : nothingChosen }
  const { content, change, drop } = useDraft<Content>(changing ? `own-indicator:${changing.matter}:${changing.seq}` : 'new:own-indicator', blank)
  const command = useCommand({ pending: content.pending, keep: (pending) => change((before) => ({ ...before, pending })) })
  const [preview, setPreview] = useState<Preview>()
  const { chosen } = content
  const set = (next: Partial<Chosen>) => change((before) => ({ ...before, chosen: { ...before.chosen, ...next } }))
  const answers = answersOf(chosen)
  const action = changing ? 'change' : 'define'

  const tryOut = async () => {
    const { reason: _reason, ...asked } = answers
    const found = await previewIndicator({ area, year, answers: asked }).catch((error: unknown) => error)
    if (found instanceof Problem) return command.refuse(found.refusals)
    if (found instanceof NoAnswer) return command.refuse([{ code: 'no-answer', sentence: found.message, basis: [] }])
    command.hush()
    setPreview(found as Preview)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const said = { occurredOn: today, answers }
    const finished = await command.run(said, (commandId) => (changing
      ? takeStep({ matter: changing.matter, action }, { ...said, area, expectedVersion: changing.seq, commandId })
      : openMatter({ ...said, procedure: ownIndicatorProcedure, area, action, commandId })))
    if (!finished) return
    drop({ chosen: nothingChosen })
    setPreview(undefined)
    onDone()
  }
  const title = changing ? '修改定义' : '定义指标'
  return (
    <FaultsContext value={command.sending.state === 'refused' ? command.sending.refusals : []}>
      <form className="action-form" aria-label={title} noValidate onSubmit={(event) => void submit(event)}>
        <h2>{changing ? `修改“${changing.definition.title}”` : '定义新的指标'}</h2>
        <RefusalList refusals={command.sending.state === 'refused' ? command.sending.refusals : []} />
        {command.sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应"><p>请再按一次“{title}”：不会重复登记。</p></Notice> : null}
        <Asked name="title" title="指标名称" hint="如“夜间普法场次”"><Input id={answerId('title')} value={chosen.title} onChange={(event) => set({ title: event.target.value })} /></Asked>
        <Asked name="system" title="归在报告哪一部分"><Select id={answerId('system')} className="wide" options={Object.entries(systems).map(([value, label]) => ({ value, label }))} value={chosen.system === '' ? null : chosen.system} onChange={(part: string) => set({ system: part })} /></Asked>
        <fieldset className="asked"><legend>怎样数</legend><Radio.Group className="choices" aria-label="怎样数" options={Object.entries(measures).map(([value, label]) => ({ value, label }))} value={chosen.measure} onChange={(event) => set({ measure: event.target.value, of: '' })} /></fieldset>
        {chosen.measure === 'ratio' ? <RatioChoice chosen={chosen} figures={figures} set={set} /> : <CountChoice chosen={chosen} set={set} />}
        <Asked name="definition" title="口径" hint="写明数什么、不数什么、按哪个日期归入年度；报告附件照此印出"><Input.TextArea id={answerId('definition')} autoSize={{ minRows: 2 }} value={chosen.definition} onChange={(event) => set({ definition: event.target.value })} /></Asked>
        {changing ? <Asked name="reason" title="修改原因" hint="修改以后，没有签发过的往年数字也按新定义重新数"><Input id={answerId('reason')} value={chosen.reason} onChange={(event) => set({ reason: event.target.value })} /></Asked> : null}
        <p className="buttons">
          <Button onClick={() => void tryOut()}>试算{year}年</Button>
          <Button type="primary" htmlType="submit" loading={command.sending.state === 'sending'}>{title}</Button>
          {onCancel ? <Button onClick={onCancel}>不改了</Button> : null}
        </p>
      </form>
      {preview ? <PreviewResult preview={preview} answers={answers} area={area} year={year} /> : null}
    </FaultsContext>
  )
}

type ChoiceProps = { readonly chosen: Chosen; readonly set: (next: Partial<Chosen>) => void }
type Option = { readonly value: string; readonly label: string }

function CountChoice({ chosen, set }: ChoiceProps) {
  const procedure = latest(chosen.procedure)
  const fields = definableFields(work, chosen.procedure)
  const of = fields.filter((each) => (chosen.measure === 'sum' ? mayBeSummed(each.field) : mayBeCountedOnce(each.field)))
  const procedures = [...new Set(work.procedures.map((each) => each.id))].flatMap((id) => latest(id) ?? [])
  return (
    <>
      <Asked name="procedure" title="数哪一种事项"><Choice id={answerId('procedure')} value={chosen.procedure} options={procedures.map((each) => ({ value: each.id, label: `${systems[each.system]}　${each.title}` }))} onChange={(id) => set({ procedure: id, actions: [], conditions: [], of: '', on: '', parts: '' })} /></Asked>
      {procedure ? (
        <>
          <Asked name="actions" title="数哪些步骤"><Select id={answerId('actions')} mode="multiple" className="wide" showSearch={{ optionFilterProp: 'label' }} options={Object.entries(procedure.actions).map(([value, action]) => ({ value, label: action.title }))} value={[...chosen.actions]} onChange={(actions: string[]) => set({ actions })} /></Asked>
          <ConditionRows fields={fields} conditions={chosen.conditions} onChange={(conditions) => set({ conditions })} />
          <FaultsAt path="conditions" />
          {chosen.measure === 'count' ? null : <Asked name="of" title={chosen.measure === 'sum' ? '把哪一栏加起来' : '按哪一栏去重'}><Choice id={answerId('of')} value={chosen.of} options={of.map((each) => ({ value: each.path, label: each.title }))} onChange={(path) => set({ of: path })} /></Asked>}
          <Asked name="on" title="按哪个日期归入年度" hint="不选的，按发生日期"><Choice id={answerId('on')} value={chosen.on} options={fields.filter((each) => each.field.kind === 'day').map((each) => ({ value: each.path, label: each.title }))} onChange={(on) => set({ on })} /></Asked>
          <Asked name="parts" title="分项" hint="不分项的不选"><Choice id={answerId('parts')} value={chosen.parts} options={[{ value: 'area', label: '按村（社区）' }, ...fields.filter((each) => mayBePart(each.field)).map((each) => ({ value: each.path, label: each.title }))]} onChange={(parts) => set({ parts })} /></Asked>
        </>
      ) : null}
      <Asked name="unit" title="单位" hint="如“场”“件”“人次”；金额相加的填“元”"><Input id={answerId('unit')} value={chosen.unit} onChange={(event) => set({ unit: event.target.value })} /></Asked>
    </>
  )
}

function RatioChoice({ chosen, figures, set }: ChoiceProps & { readonly figures: readonly Figure[] }) {
  const declared = work.indicators.filter((each) => each.measure !== 'ratio' && each.measure !== 'attested').map((each) => ({ value: each.id, label: `${systems[each.system]}　${each.title}` }))
  const own = figures.filter((each) => each.own && each.own.measure !== 'ratio').map((each) => ({ value: each.id, label: `自定指标　${each.title}` }))
  const options = [...own, ...declared]
  return (
    <>
      <Asked name="numerator" title="分子"><Choice id={answerId('numerator')} value={chosen.numerator} options={options} onChange={(numerator) => set({ numerator })} /></Asked>
      <Asked name="denominator" title="分母"><Choice id={answerId('denominator')} value={chosen.denominator} options={options} onChange={(denominator) => set({ denominator })} /></Asked>
    </>
  )
}

function Choice({ id, value, options, onChange }: { readonly id: string; readonly value: string; readonly options: readonly Option[]; readonly onChange: (value: string) => void }) {
  return <Select id={id} className="wide" allowClear showSearch={{ optionFilterProp: 'label' }} options={[...options]} value={value === '' ? null : value} onChange={(next: string | null) => onChange(next ?? '')} />
}

function Asked({ name, title, hint, children }: { readonly name: string; readonly title: string; readonly hint?: string; readonly children: ReactNode }) {
  return (
    <div className="asked"><div>
      <label htmlFor={answerId(name)}>{title}</label>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <FaultsAt path={name} />
      {children}
    </div></div>
  )
}

function PreviewResult({ preview, answers, area, year }: { readonly preview: Preview; readonly answers: object; readonly area: string; readonly year: number }) {
  const definition = definitionFrom('', answers as DefinitionAnswers)
  return (
    <section aria-label="试算结果" aria-live="polite">
      <h2>试算：{year}年　<FigureValue figure={preview.figure} /></h2>
      <p className="quiet">计入{preview.figure.records}条记录{preview.figure.records > preview.records.length ? `，先看其中${preview.records.length}条` : ''}。看一看是不是您想数的。</p>
      {preview.parts.length > 0 ? <PartTable parts={preview.parts} definition={definition} area={area} /> : null}
      <ul>{preview.records.map((each) => <li key={`${each.matter} ${each.seq}`}>{each.occurredOn}　{each.title}（{each.action}，计入{each.amount}）</li>)}</ul>
    </section>
  )
}
