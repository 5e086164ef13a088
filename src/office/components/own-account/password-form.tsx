// Changing one's own password. Other sessions end with the old one.
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { AskedLine } from '#office/components/own-account/asked-line.tsx'
import { refusalsOf } from '#office/refusals-of.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { changePassword, ownAccountQuery } from '#office/reads/own-account.ts'

const empty = { old: '', password: '', again: '' }

export function PasswordForm() {
  const client = useQueryClient()
  const [said, setSaid] = useState(empty)
  const sent = useMutation({ mutationFn: () => changePassword({ old: said.old, password: said.password }), onSuccess: async () => {
    setSaid(empty)
    await client.invalidateQueries(ownAccountQuery)
  } })
  const differs = said.again !== '' && said.again !== said.password
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!differs) sent.mutate()
  }
  const field = (key: keyof typeof empty, complete: string) => <Input.Password id={answerId(key)} autoComplete={complete} value={said[key]} onChange={(event) => setSaid({ ...said, [key]: event.target.value })} />
  return (
    <form className="sign-in" onSubmit={submit} noValidate aria-labelledby="password-title">
      <h2 id="password-title">改密码</h2>
      <RefusalList refusals={refusalsOf(sent.error)} title="没有改成：" />
      {sent.isSuccess ? <Notice tone="done" title="密码已经改好，别处的登录已全部结束。" /> : null}
      <AskedLine name="old" label="原来的密码" input={field('old', 'current-password')} />
      <AskedLine name="password" label="新密码" hint="至少10个字符，可以用一句容易记住的话。" input={field('password', 'new-password')} />
      <AskedLine name="again" label="再输一遍新密码" input={field('again', 'new-password')} />
      {differs ? <p className="fault" role="alert">两次输入的密码不一样。</p> : null}
      <Button type="primary" htmlType="submit" loading={sent.isPending} disabled={differs || said.again === ''}>改密码</Button>
    </form>
  )
}
