// The county's review sheet as a form: item by item what to look at, the verdict, and where something is amiss, what. Nothing is
// marked good beforehand; after mending, what was found before stands there to be changed.
import { Button, Input, Radio } from 'antd'
import type { FormEvent } from 'react'
import { useQuery } from '@tanstack/react-query'
import { isPlainDate } from '#calendar/plain-date.ts'
import { takeStep } from '#office/acts/act.ts'
import type { RefusalSaid } from '#office/api-client.ts'
import { useCommand, type Finished, type Pending } from '#office/components/action-form/use-command.ts'
import { AnswerForm } from '#office/components/answer-form/answer-form.tsx'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt, FaultsContext } from '#office/components/answer-form/faults.tsx'
import { answersFrom, integerFrom, type Typed } from '#office/components/answer-form/typed-answers.ts'
import { DayInput } from '#office/components/day-input/day-input.tsx'
import { readDay } from '#office/components/day-input/read-day.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { reviewSheetQuery, type SheetLine } from '#office/reads/county.ts'
import { useDraft } from '#office/use-draft.ts'
import { useSession } from '#office/use-session.ts'
import type { Action } from '#procedure/action.ts'
import { verdicts } from '#procedures/mediation/dossier-review/procedure.ts'

type Place = { readonly matter: string; readonly seq: number; readonly area: string; readonly reading: string }
type FormProps = { readonly actionKey: string; readonly action: Action; readonly place: Place; readonly onDone: (finished: Finished) => void; readonly onCancel: () => void }

type Line = { readonly verdict?: string; readonly points?: string; readonly remark?: string }
type Content = { readonly occurredOn: string; readonly lines: Readonly<Record<string, Line>>; readonly answers: Typed; readonly pending?: Pending | undefined }

/** Reads the sheet first: which lines it has is the county's to say. */
export function ReviewSheetForm(props: FormProps) {
  const sheet = useQuery(reviewSheetQuery({ id: props.place.matter, area: props.place.reading }))
  if (sheet.error) return <FailedRead error={sheet.error} again={() => void sheet.refetch()} />
  return sheet.data ? <Sheet {...props} items={sheet.data.items} /> : <Waiting what="评查表" />
}

function Sheet({ actionKey, action, place, onDone, onCancel, items }: FormProps & { readonly items: readonly SheetLine[] }) {
  const session = useSession()
  const blank: Content = { occurredOn: session.today, lines: Object.fromEntries(items.flatMap(({ title, before }) => (before ? [[title, lineOf(before)]] : []))), answers: {} }
  const { content, change, drop } = useDraft<Content>(`matter:${place.matter}:${actionKey}`, blank)
  const command = useCommand({ pending: content.pending, keep: (pending) => change((before) => ({ ...before, pending })) })
  const { sending } = command
  const rest = Object.fromEntries(Object.entries(action.asks).filter(([key]) => key !== 'items'))
  const day = readDay(content.occurredOn)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const missing = faultsIn(items, content.lines)
    if (missing.length > 0) return command.refuse(missing)
    const answers = { items: items.map((each) => rowOf(each, content.lines[each.title])), ...answersFrom(rest, content.answers) }
    const body = { occurredOn: day, answers, area: place.reading, expectedVersion: place.seq }
    const finished = await command.run(body, (commandId) => takeStep({ matter: place.matter, action: actionKey }, { ...body, commandId }))
    if (!finished) return undefined
    drop(blank)
    onDone(finished)
  }
  const set = (title: string, part: Line) => change((before) => ({ ...before, lines: { ...before.lines, [title]: { ...before.lines[title], ...part } } }))
  return (
    <FaultsContext value={sending.state === 'refused' ? sending.refusals : []}>
      <form className="action-form" onSubmit={(event) => void submit(event)} noValidate aria-label={action.title}>
        {action.hint ? <p className="hint">{action.hint}</p> : null}
        <RefusalList refusals={sending.state === 'refused' ? sending.refusals : []} />
        {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应，可能已经登记，也可能没有。"><p>{sending.sentence}请再按一次“{action.title}”：不会重复登记。</p></Notice> : null}
        <div className="asked"><div><label htmlFor={answerId('occurredOn')}>发生日期</label><FaultsAt path="occurredOn" /><DayInput id={answerId('occurredOn')} label="发生日期" value={content.occurredOn} onChange={(occurredOn) => change((before) => ({ ...before, occurredOn }))} /></div></div>
        <div id={answerId('items')} tabIndex={-1}>{items.map((each, index) => <ItemFields key={each.title} item={each} index={index} line={content.lines[each.title] ?? {}} set={(part) => set(each.title, part)} />)}</div>
        <AnswerForm fields={rest} typed={content.answers} area={place.reading} on={isPlainDate(day) ? day : session.today} onChange={(key, value) => change((before) => ({ ...before, answers: { ...before.answers, [key]: value } }))} />
        <p className="buttons"><Button type="primary" htmlType="submit" loading={sending.state === 'sending'}>{action.title}</Button><Button onClick={onCancel}>先不办（已填内容会保留）</Button></p>
      </form>
    </FaultsContext>
  )
}

type ItemFieldsProps = { readonly item: SheetLine; readonly index: number; readonly line: Line; readonly set: (part: Line) => void }

const options = Object.entries(verdicts).map(([value, label]) => ({ value, label }))

function ItemFields({ item, index, line, set }: ItemFieldsProps) {
  const at = (key: string) => `items.${index}.${key}`
  const wanting = line.verdict === 'minor' || line.verdict === 'bad'
  return (
    <div className="asked">
      <fieldset id={answerId(at('verdict'))} tabIndex={-1}>
        <legend>{index + 1}. {item.title}{item.full === null ? '' : `（满分${item.full}分）`}</legend>
        {item.look === '' ? null : <p className="hint">{item.look}</p>}
        <FaultsAt path={at('verdict')} />
        <Radio.Group className="choices" name={at('verdict')} aria-label={item.title} options={options} value={line.verdict} onChange={(event) => set({ verdict: String(event.target.value) })} />
        {item.full === null ? null : <div><label htmlFor={answerId(at('points'))}>{item.title}得分</label><Input id={answerId(at('points'))} inputMode="numeric" autoComplete="off" suffix="分" value={line.points ?? ''} onChange={(event) => set({ points: event.target.value })} /></div>}
        {wanting || line.remark ? <div><label htmlFor={answerId(at('remark'))}>{item.title}的表现</label><FaultsAt path={at('remark')} /><Input id={answerId(at('remark'))} className="wide" autoComplete="off" placeholder="写事，不写人名" value={line.remark ?? ''} onChange={(event) => set({ remark: event.target.value })} /></div> : null}
      </fieldset>
    </div>
  )
}

function lineOf({ verdict, points, remark }: NonNullable<SheetLine['before']>): Line {
  return { verdict, ...(points === undefined ? {} : { points: String(points) }), ...(remark === undefined ? {} : { remark }) }
}

function rowOf({ title, full }: SheetLine, line: Line = {}) {
  const { verdict = '', points = '', remark = '' } = line
  return { item: title, verdict, ...(full === null || points.trim() === '' ? {} : { points: integerFrom(points) }), ...(remark.trim() === '' ? {} : { remark: remark.trim() }) }
}

/** By the name of the item that is meant: seven times “fill in the result” would help nobody. */
function faultsIn(items: readonly SheetLine[], lines: Readonly<Record<string, Line>>): readonly RefusalSaid[] {
  return items.flatMap(({ title }, index): readonly RefusalSaid[] => {
    const { verdict, remark = '' } = lines[title] ?? {}
    if (verdict === undefined) return [{ code: 'answer-missing', sentence: `请评“${title}”。`, basis: [], field: `items.${index}.verdict` }]
    const wanting = verdict === 'minor' || verdict === 'bad'
    return wanting && remark.trim() === '' ? [{ code: 'answer-missing', sentence: `“${title}”有瑕疵或者不合格，请写明表现。`, basis: [], field: `items.${index}.remark` }] : []
  })
}
