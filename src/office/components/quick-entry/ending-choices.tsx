// How it stands: still open, settled on the spot by word of mouth, or not settled, which is as quick to say.
import { Checkbox, Input, Radio } from 'antd'
import type { ReactNode } from 'react'
import { otherWays } from '#procedures/mediation/dispute-mediation/lists.ts'
import { endings, type EndingKind } from '#procedures/mediation/told-at-once.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt } from '#office/components/answer-form/faults.tsx'
import type { QuickContent } from '#office/components/quick-entry/quick-content.ts'

type EndingChoicesProps = { readonly content: QuickContent; readonly onChange: (change: Partial<QuickContent>) => void }

export function EndingChoices({ content, onChange }: EndingChoicesProps) {
  const { ending } = content
  return (
    <fieldset id={answerId('ending')} className="quick-part">
      <legend>现在怎样</legend>
      <Radio.Group className="big-choices" name="ending" aria-label="现在怎样" value={ending} onChange={(event) => onChange({ ending: event.target.value as EndingKind })} options={Object.entries(endings).map(([value, label]) => ({ value, label }))} />
      {ending === 'agreed' ? <Agreed content={content} onChange={onChange} /> : null}
      {ending === 'open' || ending === 'agreed' ? null : (
        <div className="further" id={answerId('routes')}>
          <p>告诉过当事人还可以走的途径{ending === 'refused' ? <span className="optional">选填</span> : null}</p>
          <FaultsAt path="routes" />
          <Checkbox.Group className="big-choices" aria-label="告知过的途径" value={[...content.routes]} onChange={(routes) => onChange({ routes: routes.map(String) })} options={Object.entries(otherWays).map(([value, label]) => ({ value, label }))} />
        </div>
      )}
    </fieldset>
  )
}

function Agreed({ content, onChange }: EndingChoicesProps) {
  const long = (key: 'record' | 'terms', title: string, hint: string) => (
    <Line name={key} title={title}><Input.TextArea id={answerId(key)} autoSize={{ minRows: 2, maxRows: 12 }} placeholder={hint} value={content[key]} onChange={(event) => onChange({ [key]: event.target.value })} /></Line>
  )
  return (
    <div className="further">
      <p className="hint">口头协议用这里登记；要签书面协议的，先登记，再到纠纷页面办。</p>
      <div id={answerId('rightsTold')}>
        <FaultsAt path="rightsTold" />
        <Checkbox checked={content.rightsTold} onChange={(event) => onChange({ rightsTold: event.target.checked })}>调解前已口头告知双方权利和义务</Checkbox>
      </div>
      <Line name="where" title="在哪里调解的"><Input id={answerId('where')} autoComplete="off" placeholder="如“村调解室”" value={content.where} onChange={(event) => onChange({ where: event.target.value })} /></Line>
      {long('record', '怎么调的', '双方怎么说，怎么劝的')}
      {long('terms', '谈成了什么', '谁做什么，什么时候做完')}
      {content.type === 'land' ? (
        <fieldset id={answerId('landContract')}>
          <legend>是不是土地承包经营纠纷</legend>
          <FaultsAt path="landContract" />
          <Radio.Group className="choices" name="landContract" aria-label="是不是土地承包经营纠纷" value={content.landContract} onChange={(event) => onChange({ landContract: event.target.value as boolean })} options={[{ value: true, label: '是（要写书面协议）' }, { value: false, label: '不是' }]} />
        </fieldset>
      ) : null}
      <Line name="amount" title="涉及多少钱" optional><Input id={answerId('amount')} className="number-input" inputMode="decimal" autoComplete="off" suffix="元" value={content.amount} onChange={(event) => onChange({ amount: event.target.value })} /></Line>
      <Checkbox checked={content.performed} onChange={(event) => onChange({ performed: event.target.checked })}>当场已经全部履行</Checkbox>
    </div>
  )
}

function Line({ name, title, optional = false, children }: { readonly name: string; readonly title: string; readonly optional?: boolean; readonly children: ReactNode }) {
  return <div className="line"><label htmlFor={answerId(name)}>{title}{optional ? <span className="optional">选填</span> : null}</label><FaultsAt path={name} />{children}</div>
}
