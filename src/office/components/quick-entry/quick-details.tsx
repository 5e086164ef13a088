// What may be said and need not be: the exact place, another day, danger, who mediated, photographs. Open where something is said.
import { Checkbox, Input, Select } from 'antd'
import type { PlainDate } from '#calendar/plain-date.ts'
import { dangers } from '#procedures/mediation/dangers.ts'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { AnswerInput } from '#office/components/answer-form/answer-input.tsx'
import { FaultsAt } from '#office/components/answer-form/faults.tsx'
import { DayInput } from '#office/components/day-input/day-input.tsx'
import { AttachmentButtons } from '#office/components/quick-entry/attachment-buttons.tsx'
import type { QuickContent } from '#office/components/quick-entry/quick-content.ts'

type Choice = { readonly value: string; readonly label: string }

type QuickDetailsProps = {
  readonly content: QuickContent
  readonly onChange: (change: Partial<QuickContent>) => void
  readonly committee: string | undefined
  readonly committees: readonly Choice[]
  readonly reading: string
  readonly today: PlainDate
  /** Whoever mediates and writes it down is the mediator; an office says who was. */
  readonly asksMediator: boolean
}

export function QuickDetails({ content, onChange, committee, committees, reading, today, asksMediator }: QuickDetailsProps) {
  const said = content.place !== '' || content.danger.length > 0 || content.attachments.length > 0 || content.occurredOn !== today || content.mediators.length > 0 || (committee === undefined && content.area !== '')
  return (
    <details className="quick-more" open={said}>
      <summary>地点、日期、激化苗头、照片录音（有就填）</summary>
      <div className="line"><label htmlFor={answerId('place')}>发生在哪里<span className="optional">选填</span></label><FaultsAt path="place" /><Input id={answerId('place')} autoComplete="off" placeholder="如“三组东头机耕路”，不写姓名" value={content.place} onChange={(event) => onChange({ place: event.target.value })} /></div>
      <div className="line"><label htmlFor={answerId('occurredOn')}>哪一天的事</label><FaultsAt path="occurredOn" /><DayInput id={answerId('occurredOn')} label="哪一天的事" value={content.occurredOn} onChange={(occurredOn) => onChange({ occurredOn })} /></div>
      <fieldset className="line" id={answerId('danger')}>
        <legend>有没有激化的可能<span className="optional">没有不用选</span></legend>
        <FaultsAt path="danger" />
        <Checkbox.Group className="choices" aria-label="有没有激化的可能" value={[...content.danger]} onChange={(danger) => onChange({ danger: danger.map(String) })} options={Object.entries(dangers).map(([value, label]) => ({ value, label }))} />
        {content.danger.length > 0 ? <p className="fault">登记以后，请马上向派出所或者有关部门报告，并办“防激化报告”。</p> : null}
      </fieldset>
      {committees.length > 1 || committee === undefined ? <div className="line"><label htmlFor={answerId('committee')}>哪个调委会</label><FaultsAt path="committee" /><Select id={answerId('committee')} className="wide" options={[...committees]} value={committee ?? null} onChange={(chosen: string) => onChange({ committee: chosen })} notFoundContent="没有在任的调委会，请司法所先登记设立" /></div> : null}
      {asksMediator ? <div className="line"><label htmlFor={answerId('mediators')}>谁调解的<span className="optional">选填</span></label><FaultsAt path="mediators" /><AnswerInput field={disputeMediation.actions.appoint.asks.mediators} path="mediators" value={content.mediators} onChange={(mediators) => onChange({ mediators: Array.isArray(mediators) ? mediators.map(String) : [] })} area={reading} on={today} /></div> : null}
      <AttachmentButtons files={content.attachments} onChange={(attachments) => onChange({ attachments })} />
    </details>
  )
}
