// 账号: who can sign in, and inviting somebody new. What people may do is not decided here but by appointments.
import { Button, Input, Popconfirm } from 'antd'
import { useState, type FormEvent } from 'react'
import { Link } from 'react-router'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ledgerAddress } from '#office/addresses.ts'
import { Problem } from '#office/api-client.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { refusalsOf } from '#office/refusals-of.ts'
import { accountsQuery, allowSignIn, endSessionsOf, invite, recoveryProcedure, type Account } from '#office/reads/accounts.ts'
import { useArea } from '#office/use-area.ts'
import { useSession } from '#office/use-session.ts'
import { usePageTitle } from '#office/use-page-title.ts'

export function AccountsPage() {
  usePageTitle('账号')
  const { area } = useArea()
  const accounts = useQuery(accountsQuery(area))
  return (
    <>
      <h1>账号</h1>
      <p className="about">账号只管登录；能办什么由<Link to={ledgerAddress('appointment')}>任职登记</Link>决定。忘了密码、丢了手机的，由两个人办<Link to={ledgerAddress(recoveryProcedure)}>恢复账号</Link>。</p>
      <Invitation />
      <h2>已有账号</h2>
      {accounts.error ? <FailedRead error={accounts.error} again={() => void accounts.refetch()} /> : null}
      {accounts.isPending ? <Waiting what="账号" /> : null}
      {accounts.data ? (
        <table className="list">
          <thead><tr><th scope="col">登录名</th><th scope="col">姓名</th><th scope="col">状态</th><th scope="col">办理</th></tr></thead>
          <tbody>{accounts.data.map((each) => <tr key={each.id}><td data-label="登录名">{each.login}</td><td data-label="姓名">{each.name}</td><td data-label="状态">{each.disabled ? '已停用' : '可登录'}</td><td data-label="办理"><AccountActs account={each} /></td></tr>)}</tbody>
        </table>
      ) : null}
    </>
  )
}

/** Ending what runs, stopping, allowing again. One's own account is another administrator's to stop. */
function AccountActs({ account }: { readonly account: Account }) {
  const client = useQueryClient()
  const session = useSession()
  const changed = () => client.invalidateQueries({ queryKey: ['accounts'] })
  const allowed = useMutation({ mutationFn: (may: boolean) => allowSignIn({ id: account.id, allowed: may }), onSuccess: changed })
  const ended = useMutation({ mutationFn: () => endSessionsOf(account.id) })
  if (account.id === session.account) return <Link to="/account">我的账号</Link>
  return (
    <>
      <RefusalList refusals={refusalsOf(allowed.error ?? ended.error)} title="没有办成：" />
      {account.disabled ? <Button size="small" loading={allowed.isPending} onClick={() => allowed.mutate(true)}>恢复登录</Button> : (
        <>
          <Button size="small" loading={ended.isPending} onClick={() => ended.mutate()}>结束登录</Button>{' '}
          <Popconfirm title={`停用${account.name}的账号？`} description="正在登录的立即退出；办过的事不变。任职要另行登记离任。" okText="停用" cancelText="不停用" onConfirm={() => allowed.mutate(false)}><Button size="small" loading={allowed.isPending}>停用</Button></Popconfirm>
          {ended.data ? <span className="quiet">　已结束{ended.data.ended}处登录</span> : null}
        </>
      )}
    </>
  )
}

function Invitation() {
  const client = useQueryClient()
  const [said, setSaid] = useState({ login: '', name: '' })
  const sent = useMutation({
    mutationFn: () => invite(said),
    onSuccess: async () => {
      setSaid({ login: '', name: '' })
      await client.invalidateQueries({ queryKey: ['accounts'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    sent.mutate()
  }
  const refusals = sent.error instanceof Problem ? sent.error.refusals : sent.error ? [{ code: 'no-answer', sentence: `${sent.error.message}请看一下列表里有没有，再决定是否重试。`, basis: [] }] : []
  return (
    <form className="action-form" onSubmit={submit} noValidate aria-label="新建账号">
      <h2>新建账号</h2>
      <RefusalList refusals={refusals} title="没有建成，请看下面各条：" />
      {sent.data ? (
        <Notice tone="done" title={`已为${sent.data.name}建立账号“${sent.data.login}”`}>
          <p>一次性口令：<strong className="code">{sent.data.code}</strong></p>
          <p>口令只显示这一次，三天内有效。请当面或电话告诉本人，用它在登录页设置自己的密码；然后为其办理任职登记。</p>
        </Notice>
      ) : null}
      <div className="asked"><div><label htmlFor={answerId('login')}>登录名</label><p className="hint" id="login-hint">2至40个字母、数字或汉字，如姓名。</p><Input id={answerId('login')} aria-describedby="login-hint" autoComplete="off" value={said.login} onChange={(event) => setSaid({ ...said, login: event.target.value })} /></div></div>
      <div className="asked"><div><label htmlFor={answerId('name')}>姓名</label><Input id={answerId('name')} autoComplete="off" value={said.name} onChange={(event) => setSaid({ ...said, name: event.target.value })} /></div></div>
      <p className="buttons"><Button type="primary" htmlType="submit" loading={sent.isPending}>新建账号</Button></p>
    </form>
  )
}
