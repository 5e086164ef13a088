// A dispute on one page: what is known now, and nothing else. What is typed saves itself; one tap records it.
import { Button, Input, Select } from 'antd'
import type { FormEvent } from 'react'
import { useQuery } from '@tanstack/react-query'
import { isPlainDate } from '#calendar/plain-date.ts'
import { mediationCommittee } from '#procedures/mediation/mediation-committee/procedure.ts'
import { tellDispute } from '#office/acts/dispute.ts'
import { useCommand, type Finished } from '#office/components/action-form/use-command.ts'
import type { PlaceChoice } from '#office/components/action-form/opening-areas.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt, FaultsContext } from '#office/components/answer-form/faults.tsx'
import { readDay } from '#office/components/day-input/read-day.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { AlikeNotice } from '#office/components/quick-entry/alike-notice.tsx'
import { EndingChoices } from '#office/components/quick-entry/ending-choices.tsx'
import { PartyBoxes } from '#office/components/quick-entry/party-boxes.tsx'
import { blankQuick, quickFaults, quickSteps, type QuickContent } from '#office/components/quick-entry/quick-content.ts'
import { QuickDetails } from '#office/components/quick-entry/quick-details.tsx'
import { SavedMark } from '#office/components/quick-entry/saved-mark.tsx'
import { TypeChoices } from '#office/components/quick-entry/type-choices.tsx'
import { WayChoices } from '#office/components/quick-entry/way-choices.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { registerQuery, type RegisterLine } from '#office/reads/register.ts'
import { useReading } from '#office/use-area.ts'
import { useDraft } from '#office/use-draft.ts'
import { usePost } from '#office/use-post.ts'
import { useSession } from '#office/use-session.ts'

type QuickFormProps = { readonly areas: readonly PlaceChoice[]; readonly onDone: (finished: Finished, area: string) => void }

export function QuickForm({ areas, onDone }: QuickFormProps) {
  const { today } = useSession()
  // A village's mediator has one place; an office that has many is not led to put disputes under the first by oversight.
  const blank = blankQuick({ today, area: areas.length === 1 ? areas[0]?.value ?? '' : '' })
  const { content, change, restored, savedAt, drop } = useDraft<QuickContent>('new:dispute-quick', blank)
  const command = useCommand({ pending: content.pending, keep: (pending) => change((before) => ({ ...before, pending })) })
  const reading = useReading((content.area === '' ? areas[0]?.value ?? '' : content.area).slice(0, 9))
  const set = (said: Partial<QuickContent>) => change((before) => ({ ...before, ...said }))
  const { post } = usePost()
  const committees = useQuery(registerQuery({ procedure: mediationCommittee.id, area: reading, on: today })).data ?? []
  const committee = content.committee ?? proposed(committees, content.area)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const day = readDay(content.occurredOn)
    const steps = quickSteps(content, committee)
    const known = [...(content.area === '' ? [{ code: 'area-missing', sentence: '请选是哪个村（社区）的。', basis: [], field: 'area' }] : []), ...(isPlainDate(day) ? [] : [{ code: 'day-invalid', sentence: '请填写实际发生的日期，如2024-03-05。', basis: [], field: 'occurredOn' }]), ...quickFaults(content, steps, today)]
    if (known.length > 0) return command.refuse(known)
    const body = { area: content.area, occurredOn: day, steps, ...(post ? { post } : {}) }
    const finished = await command.run(body, (commandId) => tellDispute({ ...body, commandId }))
    if (!finished) return
    drop(blank)
    onDone(finished, content.area)
  }
  const { sending } = command
  const refusals = sending.state === 'refused' ? sending.refusals : []
  return (
    <FaultsContext value={refusals}>
      <form className="quick-entry" onSubmit={(event) => void submit(event)} noValidate aria-label="登记纠纷">
        {restored ? <Notice><p>已找回您上次没有提交的内容。<Button size="small" onClick={() => drop(blank)}>清空重填</Button></p></Notice> : null}
        <RefusalList refusals={refusals} />
        {sending.state === 'unanswered' ? <Notice tone="soon" title="没有收到回应，可能已经登记，也可能没有。"><p>{sending.sentence}请再按一次“登记”：不会重复登记。</p></Notice> : null}
        {areas.length > 1 ? <div className="quick-part"><label htmlFor={answerId('area')}>哪里的</label><FaultsAt path="area" /><Select id={answerId('area')} className="wide" showSearch={{ optionFilterProp: 'label' }} placeholder="选村（社区）" options={[...areas]} value={content.area === '' ? null : content.area} onChange={(area: string) => change(({ committee: _other, ...before }) => ({ ...before, area }))} /></div> : null}
        <TypeChoices value={content.type} onChange={(type) => set({ type })} />
        <PartyBoxes parties={content.parties} onChange={(parties) => set({ parties })} />
        <AlikeNotice content={content} reading={reading} />
        <div className="quick-part"><label htmlFor={answerId('account')}>怎么回事</label><FaultsAt path="account" /><Input.TextArea id={answerId('account')} autoSize={{ minRows: 2, maxRows: 12 }} placeholder="几句话就行" value={content.account} onChange={(event) => set({ account: event.target.value })} /></div>
        <WayChoices content={content} onChange={set} />
        <EndingChoices content={content} onChange={set} />
        <QuickDetails content={content} onChange={set} committee={committee} committees={committees.map((each) => ({ value: each.matter, label: each.title }))} reading={reading} today={today} asksMediator={post !== undefined && post !== 'mediator'} />
        <p className="quick-last"><Button type="primary" htmlType="submit" size="large" loading={sending.state === 'sending'}>登记</Button><SavedMark savedAt={savedAt} /></p>
      </form>
    </FaultsContext>
  )
}

/** The village's own committee; the township's where the village has none. */
function proposed(committees: readonly RegisterLine[], area: string): string | undefined {
  const inPlace = (place: string) => committees.find((each) => each.area === place)?.matter
  return inPlace(area) ?? inPlace(area.slice(0, 9))
}
