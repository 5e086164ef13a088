// Where one is signed in: the browser one sits at, and the others, each to be ended by one press.
import { Button } from 'antd'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refusalsOf } from '#office/refusals-of.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { endOtherSessions, endSession, ownAccountQuery, type OwnSession } from '#office/reads/own-account.ts'

export function SessionsList({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const client = useQueryClient()
  const again = () => client.invalidateQueries(ownAccountQuery)
  const one = useMutation({ mutationFn: endSession, onSuccess: again })
  const others = useMutation({ mutationFn: endOtherSessions, onSuccess: again })
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">在哪里登录着</h2>
      <p className="about">有不认识的，先结束它，再改密码。四小时没有操作或者满十二小时，自动退出。</p>
      <RefusalList refusals={refusalsOf(one.error ?? others.error)} title="没有结束：" />
      <table className="list">
        <thead><tr><th scope="col">浏览器</th><th scope="col">网络地址</th><th scope="col">怎样登录</th><th scope="col">登录时间</th><th scope="col">最近操作</th><th scope="col">办理</th></tr></thead>
        <tbody>{sessions.map((each) => (
          <tr key={each.id}>
            <td data-label="浏览器">{each.browser || '未记录'}</td><td data-label="网络地址">{each.address || '未记录'}</td>
            <td data-label="怎样登录">{each.way || '未记录'}</td>
            <td data-label="登录时间">{said(each.since)}</td><td data-label="最近操作">{said(each.seen)}</td>
            <td data-label="办理">{each.current ? '就是这里' : <Button size="small" loading={one.isPending && one.variables === each.id} onClick={() => one.mutate(each.id)}>结束</Button>}</td>
          </tr>
        ))}</tbody>
      </table>
      {sessions.length > 1 ? <p className="buttons"><Button loading={others.isPending} onClick={() => others.mutate()}>结束其他全部登录</Button></p> : null}
    </section>
  )
}

function said(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)}`
}
