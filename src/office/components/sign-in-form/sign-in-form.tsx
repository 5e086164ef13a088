// Sign-in, and the first sign-in with a one-time code. Drawn as a page of its own, and over a page whose session has run out.
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useMutation } from '@tanstack/react-query'
import { acceptInvitation, signIn } from '#office/acts/sign-in.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import type { Session } from '#office/reads/session.ts'
import { refusalsOf } from '#office/refusals-of.ts'

type SignInFormProps = { readonly onSignedIn: (session: Session) => void }

export function SignInForm({ onSignedIn }: SignInFormProps) {
  const [first, setFirst] = useState(false)
  const [said, setSaid] = useState({ login: '', password: '', again: '', code: '', secondFactor: '' })
  const enter = useMutation({ mutationFn: () => (first ? acceptInvitation(said) : signIn(said)), onSuccess: onSignedIn })
  const refused = refusalsOf(enter.error)
  const [factor, setFactor] = useState(false)
  if (!factor && refused.some((each) => each.code === 'second-factor-needed')) setFactor(true)
  const differs = first && said.again !== '' && said.again !== said.password
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!differs) enter.mutate()
  }
  const set = (key: keyof typeof said) => (value: string) => setSaid({ ...said, [key]: value })
  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      <RefusalList refusals={refused} title={first ? '没有设置成功：' : refused.some((each) => each.code === 'second-factor-needed') ? '还差一步：' : '没有登录成功：'} />
      <Line name="login" label="登录名" input={<Input id={answerId('login')} autoComplete="username" value={said.login} onChange={(event) => set('login')(event.target.value)} required />} />
      {first ? <Line name="code" label="一次性口令" hint="系统管理员给您的口令，三天内有效，只能用一次。" input={<Input id={answerId('code')} autoComplete="one-time-code" aria-describedby="code-hint" value={said.code} onChange={(event) => set('code')(event.target.value)} required />} /> : null}
      <Line name="password" label={first ? '新密码' : '密码'} {...(first ? { hint: '至少10个字符，可以用一句容易记住的话。' } : {})} input={<Input.Password id={answerId('password')} autoComplete={first ? 'new-password' : 'current-password'} {...(first ? { 'aria-describedby': 'password-hint' } : {})} value={said.password} onChange={(event) => set('password')(event.target.value)} required />} />
      {first ? <Line name="again" label="再输一遍新密码" {...(differs ? { fault: '两次输入的密码不一样。' } : {})} input={<Input.Password id={answerId('again')} autoComplete="new-password" aria-invalid={differs} value={said.again} onChange={(event) => set('again')(event.target.value)} required />} /> : null}
      {factor && !first ? <Line name="secondFactor" label="动态口令" hint="手机验证器上现在显示的六位数字；手机不在身边的，填一个备用口令。" input={<Input id={answerId('secondFactor')} autoComplete="one-time-code" inputMode="text" aria-describedby="secondFactor-hint" value={said.secondFactor} onChange={(event) => set('secondFactor')(event.target.value)} />} /> : null}
      <Button type="primary" htmlType="submit" block loading={enter.isPending} disabled={first && (differs || said.again === '')}>{first ? '设置密码并登录' : '登录'}</Button>
      <Button type="link" block onClick={() => { setFirst(!first); enter.reset() }}>{first ? '已有密码，直接登录' : '第一次登录：用一次性口令设置密码'}</Button>
    </form>
  )
}

type LineProps = { readonly name: string; readonly label: string; readonly hint?: string; readonly fault?: string; readonly input: ReactNode }

function Line({ name, label, hint, fault, input }: LineProps) {
  return (
    <div className="line">
      <label htmlFor={answerId(name)}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${name}-hint`}>{hint}</p>}
      {input}
      {fault === undefined ? null : <p className="fault" role="alert">{fault}</p>}
    </div>
  )
}
