// How the dispute came to the committee; handed over, also by whom.
import { Radio } from 'antd'
import { senders } from '#procedures/mediation/dispute-types.ts'
import { waysIn, type WayIn } from '#procedures/mediation/told-at-once.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt } from '#office/components/answer-form/faults.tsx'
import type { QuickContent } from '#office/components/quick-entry/quick-content.ts'

type WayChoicesProps = { readonly content: Pick<QuickContent, 'way' | 'sender'>; readonly onChange: (change: Pick<QuickContent, 'way' | 'sender'>) => void }

export function WayChoices({ content, onChange }: WayChoicesProps) {
  return (
    <fieldset id={answerId('way')} className="quick-part">
      <legend>怎么来的</legend>
      <FaultsAt path="way" />
      <Radio.Group className="big-choices" name="way" aria-label="怎么来的" value={content.way} onChange={(event) => onChange({ way: event.target.value as WayIn })} options={optionsOf(waysIn)} />
      {content.way === 'handed' ? (
        <div id={answerId('sender')}>
          <FaultsAt path="sender" />
          <Radio.Group className="big-choices further" name="sender" aria-label="哪里转来的" value={content.sender} onChange={(event) => onChange({ way: 'handed', sender: String(event.target.value) })} options={optionsOf(senders)} />
        </div>
      ) : null}
    </fieldset>
  )
}

function optionsOf(list: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(list).map(([value, label]) => ({ value, label }))
}
