// What one says of oneself so as to be reminded to step aside. Nobody has to, and nobody else is shown it.
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { AskedLine } from '#office/components/own-account/asked-line.tsx'
import { refusalsOf } from '#office/refusals-of.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { keepTies, ownTiesQuery, type OwnTies } from '#office/reads/own-account.ts'

export function TiesForm() {
  const known = useQuery(ownTiesQuery).data
  return known ? <Asked key={JSON.stringify(known)} known={known} /> : null
}

function Asked({ known }: { readonly known: OwnTies }) {
  const client = useQueryClient()
  const [said, setSaid] = useState({ address: known.address, kin: known.kin.join('\n') })
  const sent = useMutation({
    mutationFn: () => keepTies({ address: said.address, kin: said.kin.split(/[\n、，,；;]/u).map((each) => each.trim()).filter((each) => each !== '') }),
    onSuccess: () => client.invalidateQueries(ownTiesQuery),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    sent.mutate()
  }
  return (
    <form className="sign-in" onSubmit={submit} noValidate aria-labelledby="ties-title">
      <h2 id="ties-title">提醒我回避</h2>
      <p className="hint">自愿填写。事项里有人和您同名、和您住一处，或者和您的近亲属同名的，打开时只提醒您一个人，由您自己决定声明回避还是说明无关。填的内容加密保存，别人都看不到；清空就是删除。</p>
      <RefusalList refusals={refusalsOf(sent.error)} title="没有保存：" />
      {known.address !== '' || known.kin.length > 0 ? <Notice tone="done" title="已经保存，打开事项时会对照。" /> : null}
      <AskedLine name="address" label="家庭住址" hint="写到门牌，如“安边村二组15号”。" input={<Input id={answerId('address')} autoComplete="off" value={said.address} onChange={(event) => setSaid({ ...said, address: event.target.value })} />} />
      <AskedLine name="kin" label="近亲属姓名" hint="配偶、父母、子女、兄弟姐妹等，一行一个。" input={<Input.TextArea id={answerId('kin')} rows={3} value={said.kin} onChange={(event) => setSaid({ ...said, kin: event.target.value })} />} />
      <Button htmlType="submit" loading={sent.isPending}>保存</Button>
    </form>
  )
}
