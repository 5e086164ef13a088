// After the identity service has said who somebody is: the code of their own telephone, where the account asks for one.
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { useMutation } from '@tanstack/react-query'
import { finishWithSecondFactor } from '#office/acts/sign-in.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { AskedLine } from '#office/components/own-account/asked-line.tsx'
import { refusalsOf } from '#office/refusals-of.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import type { Session } from '#office/reads/session.ts'

type SecondStepProps = { readonly onSignedIn: (session: Session) => void; readonly leave: () => void }

export function SecondStep({ onSignedIn, leave }: SecondStepProps) {
  const [code, setCode] = useState('')
  const sent = useMutation({ mutationFn: () => finishWithSecondFactor(code), onSuccess: (session) => {
    leave()
    onSignedIn(session)
  } })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    sent.mutate()
  }
  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      <RefusalList refusals={refusalsOf(sent.error)} title="没有登录成功：" />
      <AskedLine name="secondFactor" label="动态口令" hint="手机验证器上现在显示的六位数字；手机不在身边的，填一个备用口令。" input={<Input id={answerId('secondFactor')} autoComplete="one-time-code" aria-describedby="secondFactor-hint" value={code} onChange={(event) => setCode(event.target.value)} />} />
      <Button type="primary" htmlType="submit" block loading={sent.isPending}>登录</Button>
      <Button type="link" block onClick={leave}>重新登录</Button>
    </form>
  )
}
