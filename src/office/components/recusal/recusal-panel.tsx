// 回避: who stands aside in this matter and who stands in; what this person may do about it; and, once, whether somebody in the
// matter with their name or home, or the name of one of their family, has to do with them.
import { Button } from 'antd'
import { useState } from 'react'
import { ActionForm } from '#office/components/action-form/action-form.tsx'
import type { Finished } from '#office/components/action-form/use-command.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import type { MatterPage } from '#office/reads/matter-page.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { recusalSteps, type RecusalKey } from '#procedure/recusal.ts'

type RecusalPanelProps = {
  readonly page: MatterPage
  readonly procedure: Procedure
  readonly reading: string
  readonly onDone: (title: string, finished: Finished) => void
  readonly onOvertaken: () => void
}

const ties = { name: '本事项里有人与您同名', address: '本事项里有人的住址和您登记的一样', kin: '本事项里有人与您登记的近亲属同名' } as const

export function RecusalPanel({ page, procedure, reading, onDone, onOvertaken }: RecusalPanelProps) {
  const [chosen, choose] = useState<RecusalKey>()
  const { recusal } = page
  const steps = recusalSteps(procedure)
  const told = recusal.aside.length + recusal.waiting.length + recusal.substitutes.length > 0
  if (!told && recusal.steps.length === 0) return null
  const form = chosen === undefined ? null : (
    <ActionForm
      key={`${chosen} ${page.id}`} actionKey={chosen} action={steps[chosen]} place={{ matter: page.id, seq: page.seq, area: page.area, reading }}
      onDone={(finished) => { choose(undefined); onDone(steps[chosen].title, finished) }} onOvertaken={onOvertaken} onCancel={() => choose(undefined)}
    />
  )
  const offered = recusal.steps.filter((key) => !(recusal.tie !== null && (key === 'declareRecusal' || key === 'denyRelation')))
  const buttons = <p className="buttons">{offered.map((key) => <Button key={key} aria-expanded={chosen === key} onClick={() => choose(key === chosen ? undefined : key)}>{steps[key].title}</Button>)}</p>
  return (
    <section aria-labelledby="recusal-title" className="recusal">
      <h2 id="recusal-title">回避</h2>
      {recusal.tie !== null ? (
        <Notice tone="soon" title={ties[recusal.tie]}>
          <p>是您本人、近亲属，或者有别的利害关系的，请声明回避；没有关系的，说明一句。只问这一次，只有您看得到。</p>
          <p className="buttons"><Button onClick={() => choose('declareRecusal')}>声明回避</Button><Button onClick={() => choose('denyRelation')}>说明无关</Button></p>
        </Notice>
      ) : null}
      {told ? (
        <ul>
          {recusal.aside.map((name) => <li key={name}><strong>{name}</strong>已回避，不再办理这件事。</li>)}
          {recusal.waiting.map((name) => <li key={name}><strong>{name}</strong>声明回避，等负责人决定；决定以前照常办理。</li>)}
          {recusal.substitutes.map((each) => <li key={`${each.for} ${each.postTitle}`}><strong>{each.account}</strong>替{each.for}办这件事（{each.postTitle}）。</li>)}
        </ul>
      ) : <p className="quiet">没有人回避。与本事项有利害关系的，应当声明。</p>}
      {offered.length > 0 ? buttons : null}
      {form}
    </section>
  )
}
