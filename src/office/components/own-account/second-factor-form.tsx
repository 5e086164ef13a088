// Setting up the second factor: the telephone reads a picture, its first code puts it in force, spare codes are shown once.
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { AskedLine } from '#office/components/own-account/asked-line.tsx'
import { refusalsOf } from '#office/refusals-of.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { beginSecondFactor, confirmSecondFactor, endSecondFactor, type OwnAccount } from '#office/reads/own-account.ts'

export function SecondFactorForm({ account }: { readonly account: OwnAccount }) {
  const [spare, setSpare] = useState<readonly string[]>([])
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">动态口令</h2>
      {spare.length > 0 ? <Spares codes={spare} /> : null}
      {account.secondFactor ? <InForce sparesLeft={account.sparesLeft} /> : <SetUp onDone={setSpare} />}
    </section>
  )
}

function Spares({ codes }: { readonly codes: readonly string[] }) {
  return (
    <Notice tone="done" title="动态口令已经启用">
      <p>下面是备用口令，手机丢了或者不在身边时用，每个只能用一次。只显示这一次，请抄下来放在锁着的抽屉里。</p>
      <ul className="spare-codes">{codes.map((each) => <li key={each}><strong className="code">{each}</strong></li>)}</ul>
    </Notice>
  )
}

function SetUp({ onDone }: { readonly onDone: (spare: readonly string[]) => void }) {
  const client = useQueryClient()
  const [code, setCode] = useState('')
  const begun = useMutation({ mutationFn: beginSecondFactor })
  const confirmed = useMutation({ mutationFn: () => confirmSecondFactor(code), onSuccess: async ({ spare }) => {
    onDone(spare)
    await client.invalidateQueries()
  } })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    confirmed.mutate()
  }
  if (!begun.data) return <Begin waiting={begun.isPending} error={begun.error} onBegin={begun.mutate} />
  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      <p>一、用手机上的验证器扫这个码：</p>
      <p><img src={begun.data.picture} alt="给验证器扫的二维码" width={220} height={220} /></p>
      <p>不能扫码的，在验证器里手工输入：<br /><span className="code">{begun.data.secret.match(/.{1,4}/g)?.join(' ')}</span></p>
      <RefusalList refusals={refusalsOf(confirmed.error)} title="没有启用：" />
      <AskedLine name="secondFactor" label="二、填验证器上显示的六位数字" input={<Input id={answerId('secondFactor')} autoComplete="one-time-code" inputMode="numeric" value={code} onChange={(event) => setCode(event.target.value)} />} />
      <Button type="primary" htmlType="submit" loading={confirmed.isPending}>启用</Button>
    </form>
  )
}

function Begin({ waiting, error, onBegin }: { readonly waiting: boolean; readonly error: Error | null; readonly onBegin: (password: string) => void }) {
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onBegin(password)
  }
  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      <p>登录时除密码外再填手机上的六位数字，别人知道密码也进不来。手机上要先有一个验证器（应用商店里搜“验证器”，不用联网）。</p>
      <RefusalList refusals={refusalsOf(error)} title="没有开始：" />
      <AskedLine name="beginPassword" label="密码" hint="确认是您本人。" input={<Input.Password id={answerId('beginPassword')} autoComplete="current-password" aria-describedby="beginPassword-hint" value={password} onChange={(event) => setPassword(event.target.value)} />} />
      <Button type="primary" htmlType="submit" loading={waiting}>设置动态口令</Button>
    </form>
  )
}

function InForce({ sparesLeft }: { readonly sparesLeft: number }) {
  const client = useQueryClient()
  const [said, setSaid] = useState({ password: '', secondFactor: '' })
  const ended = useMutation({ mutationFn: () => endSecondFactor(said), onSuccess: () => client.invalidateQueries() })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    ended.mutate()
  }
  return (
    <>
      <p>已启用。还有{sparesLeft}个备用口令{sparesLeft < 3 ? '，快用完了：停用后重新设置，会给新的。' : '。'}</p>
      <details>
        <summary>换手机，或者停用</summary>
        <form className="sign-in" onSubmit={submit} noValidate>
          <p>停用以后可以在新手机上重新设置。手机已经丢了的，动态口令一栏填一个备用口令。</p>
          <RefusalList refusals={refusalsOf(ended.error)} title="没有停用：" />
          <AskedLine name="factorPassword" label="密码" input={<Input.Password id={answerId('factorPassword')} autoComplete="current-password" value={said.password} onChange={(event) => setSaid({ ...said, password: event.target.value })} />} />
          <AskedLine name="secondFactor" label="动态口令" input={<Input id={answerId('secondFactor')} autoComplete="one-time-code" value={said.secondFactor} onChange={(event) => setSaid({ ...said, secondFactor: event.target.value })} />} />
          <Button htmlType="submit" loading={ended.isPending}>停用</Button>
        </form>
      </details>
    </>
  )
}
