// Binding one's account to a person of the identity service outside, and letting go of it.
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { AskedLine } from '#office/components/own-account/asked-line.tsx'
import { refusalsOf } from '#office/refusals-of.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { bindIdentity, ownAccountQuery, unbindIdentity, type OwnIdentity } from '#office/reads/own-account.ts'

export function IdentityBond({ identity }: { readonly identity: OwnIdentity }) {
  return (
    <section aria-labelledby="identity-service">
      <h2 id="identity-service">{identity.name}</h2>
      {identity.bound ? <Bound name={identity.name} /> : <Unbound name={identity.name} />}
    </section>
  )
}

function Bound({ name }: { readonly name: string }) {
  const client = useQueryClient()
  const ended = useMutation({ mutationFn: unbindIdentity, onSuccess: () => client.invalidateQueries(ownAccountQuery) })
  return (
    <>
      <p>已经绑定，登录时可以用{name}。</p>
      <RefusalList refusals={refusalsOf(ended.error)} title="没有解除：" />
      <Button loading={ended.isPending} onClick={() => ended.mutate()}>解除绑定</Button>
    </>
  )
}

function Unbound({ name }: { readonly name: string }) {
  const [password, setPassword] = useState('')
  const begun = useMutation({ mutationFn: () => bindIdentity(password) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    begun.mutate()
  }
  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      <p>绑定以后，登录时可以不输密码，用{name}。绑定时要到那里认证一次。</p>
      <RefusalList refusals={refusalsOf(begun.error)} title="没有绑定：" />
      <AskedLine name="bondPassword" label="密码" hint="确认是您本人。" input={<Input.Password id={answerId('bondPassword')} autoComplete="current-password" aria-describedby="bondPassword-hint" value={password} onChange={(event) => setPassword(event.target.value)} />} />
      <Button htmlType="submit" loading={begun.isPending}>去绑定</Button>
    </form>
  )
}
