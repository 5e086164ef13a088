// Who quarrels with whom: a name each, a telephone if it is known. Everything else is asked when a paper needs it.
import { Button, Input } from 'antd'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt, useFaults } from '#office/components/answer-form/faults.tsx'
import type { PartyTyped } from '#office/components/quick-entry/quick-content.ts'

type PartyBoxesProps = { readonly parties: readonly PartyTyped[]; readonly onChange: (parties: readonly PartyTyped[]) => void }

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

export function PartyBoxes({ parties, onChange }: PartyBoxesProps) {
  const set = (place: number, party: PartyTyped) => onChange(parties.map((each, index) => (index === place ? party : each)))
  return (
    <fieldset id={answerId('parties')} className="quick-part">
      <legend>谁和谁</legend>
      <FaultsAt path="parties" />
      {parties.map((party, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a party has no name of its own until it is typed; refusals count by place
        <PartyBox key={index} place={index} party={party} onChange={(next) => set(index, next)} {...(parties.length > 2 ? { onDrop: () => onChange(parties.filter((_, place) => place !== index)) } : {})} />
      ))}
      <Button size="small" onClick={() => onChange([...parties, { name: '' }])}>+ 一方</Button>
    </fieldset>
  )
}

type PartyBoxProps = { readonly place: number; readonly party: PartyTyped; readonly onChange: (party: PartyTyped) => void; readonly onDrop?: () => void }

function PartyBox({ place, party, onChange, onDrop }: PartyBoxProps) {
  const [name, phone] = [`parties.${place}.name`, `parties.${place}.phone`]
  const called = numerals[place] ?? String(place + 1)
  const faulty = [useFaults(name).length > 0, useFaults(phone).length > 0]
  return (
    <div className="party" id={answerId(`parties.${place}`)}>
      <Input id={answerId(name)} aria-label={`第${called}方姓名`} placeholder={`第${called}方姓名`} autoComplete="off" status={faulty[0] ? 'error' : ''} value={party.name} onChange={(event) => onChange({ ...party, name: event.target.value })} />
      <Input id={answerId(phone)} aria-label={`第${called}方电话（选填）`} placeholder="电话（选填）" inputMode="tel" autoComplete="off" status={faulty[1] ? 'error' : ''} value={party.phone ?? ''} onChange={(event) => onChange({ ...party, phone: event.target.value })} />
      {onDrop ? <Button aria-label={`去掉第${called}方`} onClick={onDrop}>去掉</Button> : null}
      <FaultsAt path={name} /><FaultsAt path={phone} />
    </div>
  )
}
