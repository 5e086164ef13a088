// Lets nobody past without a session. A session that runs out while somebody works is renewed over the page: what they were
// typing stays where it is.
import { Button, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Problem } from '#office/api-client.ts'
import { areasOf } from '#office/actor.ts'
import { leave } from '#office/leave.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { SignInForm } from '#office/components/sign-in-form/sign-in-form.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { SignInPage } from '#office/pages/sign-in-page.tsx'
import { sessionQuery, type Session } from '#office/reads/session.ts'
import { AreaContext } from '#office/use-area.ts'
import { SessionContext } from '#office/use-session.ts'

export function SessionGate({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient()
  const session = useQuery({ ...sessionQuery, retry: false })
  const ended = session.error instanceof Problem && session.error.status === 401
  const begin = (begun: Session) => client.setQueryData(sessionQuery.queryKey, begun)
  if (session.data) {
    const known = session.data
    return (
      <SessionContext value={known}>
        <Placed session={known}>{children}</Placed>
        {ended ? <SignInAgain session={known} /> : null}
      </SessionContext>
    )
  }
  if (ended) return <SignInPage onSignedIn={begin} />
  if (session.error) return <main className="alone"><FailedRead error={session.error} again={() => void session.refetch()} /></main>
  return <main className="alone"><Waiting what="登录状态" /></main>
}

/** Remembers which of several places was looked at last. */
function Placed({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const areas = areasOf(session)
  const place = `xiangzhi.area.${session.account}`
  const [kept, setKept] = useState(() => localStorage.getItem(place) ?? '')
  const area = areas.some((each) => kept.startsWith(each)) ? kept : areas[0]
  const choose = (chosen: string) => {
    localStorage.setItem(place, chosen)
    setKept(chosen)
  }
  if (area === undefined) return <WithoutPost session={session} />
  return <AreaContext value={{ area, choose }}>{children}</AreaContext>
}

function WithoutPost({ session }: { readonly session: Session }) {
  const client = useQueryClient()
  return (
    <main className="alone">
      <Notice title={`${session.name}，您目前没有任何岗位`}>
        <p>请系统管理员为您办理任职登记；登记后重新登录，就能看到本岗位的工作。</p>
        <Button onClick={() => void leave(client, session.account)}>退出</Button>
      </Notice>
    </main>
  )
}

function SignInAgain({ session }: { readonly session: Session }) {
  const client = useQueryClient()
  const begin = (begun: Session) => {
    // Somebody else at the same desk must not find the other's page and drafts.
    if (begun.account !== session.account) return location.assign(import.meta.env.BASE_URL)
    client.setQueryData(sessionQuery.queryKey, begun)
    return void client.invalidateQueries()
  }
  return (
    <Modal open title="登录已过期，请重新登录" footer={null} closable={false} maskClosable={false} keyboard={false} afterOpenChange={(open) => (open ? document.getElementById(answerId('login'))?.focus() : undefined)}>
      <p>您填写的内容还在这一页上，登录后接着办。</p>
      <SignInForm onSignedIn={begin} />
    </Modal>
  )
}
