// A dispute in its three classifications. Nothing is asked; where its type may be several classes, the exact one can be said.
import { Button, Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { takeStep } from '#office/acts/act.ts'
import { matterAddress } from '#office/addresses.ts'
import { useCommand, type Pending } from '#office/components/action-form/use-command.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import type { MatterPage } from '#office/reads/matter-page.ts'
import { disputeSentQuery } from '#office/reads/returns.ts'
import { disputeClassesQuery } from '#office/reads/statistics.ts'
import { useSession } from '#office/use-session.ts'

type DisputeClassesProps = { readonly page: MatterPage; readonly reading: string }

export function DisputeClasses({ page, reading }: DisputeClassesProps) {
  const { today } = useSession()
  const client = useQueryClient()
  const classes = useQuery(disputeClassesQuery({ id: page.id, area: reading }))
  const [choosing, setChoosing] = useState(false)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [pending, keep] = useState<Pending>()
  const command = useCommand({ pending, keep })
  if (!classes.data) return null
  const may = page.actions.some((each) => each.key === 'classify' && each.open && each.may) && classes.data.lists.some((each) => each.among.length > 1)
  const changed = Object.fromEntries(classes.data.lists.flatMap((each) => { const to = chosen[each.list]; return to !== undefined && to !== each.class ? [[each.list, to]] : [] }))
  const save = async () => {
    const said = { occurredOn: today, answers: changed }
    const finished = await command.run(said, (commandId) => takeStep({ matter: page.id, action: 'classify' }, { ...said, area: reading, expectedVersion: page.seq, commandId }))
    if (!finished) return
    setChoosing(false)
    await client.invalidateQueries()
  }
  return (
    <section aria-labelledby="classes-title">
      <h2 id="classes-title">三种分类</h2>
      <RefusalList refusals={command.sending.state === 'refused' ? command.sending.refusals : []} />
      <dl className="answers">
        <dt>十八类</dt><dd>{classes.data.type}</dd>
        {classes.data.lists.map((each) => [
          <dt key={`${each.list} title`}>{each.title}</dt>,
          <dd key={each.list}>{choosing && each.among.length > 1
            ? <Select className="wide" aria-label={each.title} value={chosen[each.list] ?? each.class} options={each.among.map((name) => ({ value: name, label: name }))} onChange={(name) => setChosen((before) => ({ ...before, [each.list]: name }))} />
            : <>{each.class}{each.chosen ? null : <span className="quiet">　按对应表</span>}</>}</dd>,
        ])}
      </dl>
      {may ? (choosing
        ? <p className="buttons"><Button type="primary" disabled={Object.keys(changed).length === 0} loading={command.sending.state === 'sending'} onClick={() => void save()}>确定分类</Button><Button onClick={() => setChoosing(false)}>不改了</Button></p>
        : <p className="buttons"><Button onClick={() => setChoosing(true)}>选得更准</Button></p>) : null}
      <Sent page={page} reading={reading} />
    </section>
  )
}

/** To whom it was sent, and that it says something else since. */
function Sent({ page, reading }: DisputeClassesProps) {
  const sent = useQuery(disputeSentQuery({ id: page.id, area: reading }))
  if (!sent.data || sent.data.length === 0) return null
  return (
    <ul className="acts" aria-label="报送过的">{sent.data.map((each) => (
      <li key={each.id}>{each.sentOn}　<Link to={matterAddress(each)}>已报送{each.recipient}（{each.table}）</Link>
        {each.gone ? <span className="flag">报送以后不在那一期了，需要的请重报。</span> : null}
        {each.changed.length > 0 ? <span className="flag">报送以后改了：{each.changed.join('、')}。需要的请重报。</span> : null}</li>
    ))}</ul>
  )
}
