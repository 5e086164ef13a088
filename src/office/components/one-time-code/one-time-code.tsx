// The new one-time code of an account that two people have let in again: shown to who carried it out, to be handed over in person.
import { Button } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { Notice } from '#office/components/notice/notice.tsx'
import { refusalsOf } from '#office/refusals-of.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { oneTimeCode } from '#office/reads/accounts.ts'

export function OneTimeCode({ matter, reading }: { readonly matter: string; readonly reading: string }) {
  const taken = useMutation({ mutationFn: () => oneTimeCode(matter, reading) })
  if (taken.data) {
    return (
      <Notice tone="done" takesFocus title="一次性口令已经生成">
        <p>登录名：{taken.data.login}</p>
        <p>一次性口令：<strong className="code">{taken.data.code}</strong></p>
        <p>只显示这一次，三天内有效。请当面交给本人：在登录页点“第一次登录”，用它设置新密码。原来的密码、动态口令和没有退出的登录已经作废。</p>
      </Notice>
    )
  }
  return (
    <section aria-labelledby="one-time-code">
      <h2 id="one-time-code">一次性口令</h2>
      <p className="about">取了口令，原来的密码、动态口令和没有退出的登录全部作废。由办“恢复”的人在三天内取。</p>
      <RefusalList refusals={refusalsOf(taken.error)} title="没有取到：" />
      <Button type="primary" loading={taken.isPending} onClick={() => taken.mutate()}>取一次性口令</Button>
    </section>
  )
}
