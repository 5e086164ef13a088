// What kind of dispute: the six that villages have most as big choices, the rest one tap further.
import { Button, Radio } from 'antd'
import { disputeTypes, isDisputeType } from '#procedures/mediation/dispute-types.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt } from '#office/components/answer-form/faults.tsx'
import { useState } from 'react'

const likely: readonly string[] = ['neighbour', 'family', 'land', 'housing', 'damage', 'contract']

type TypeChoicesProps = { readonly value: string | undefined; readonly onChange: (type: string) => void }

export function TypeChoices({ value, onChange }: TypeChoicesProps) {
  const [all, setAll] = useState(false)
  const shown = Object.entries(disputeTypes).filter(([key]) => all || likely.includes(key) || key === value)
  return (
    <fieldset id={answerId('type')} className="quick-part">
      <legend>什么纠纷</legend>
      <FaultsAt path="type" />
      <Radio.Group className="big-choices" name="type" aria-label="什么纠纷" value={isDisputeType(value) ? value : undefined} onChange={(event) => onChange(String(event.target.value))}
        options={shown.map(([key, title]) => ({ value: key, label: title.replace(/纠纷$/, '') }))} />
      {all ? null : <Button size="small" onClick={() => setAll(true)}>其他类型（共{Object.keys(disputeTypes).length}类）</Button>}
    </fieldset>
  )
}
