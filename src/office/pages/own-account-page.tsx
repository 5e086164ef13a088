// 我的账号: where I am signed in, my password, my second factor, and what reminds me to step aside.
import { useQuery } from '@tanstack/react-query'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { IdentityBond } from '#office/components/own-account/identity-bond.tsx'
import { PasswordForm } from '#office/components/own-account/password-form.tsx'
import { SecondFactorForm } from '#office/components/own-account/second-factor-form.tsx'
import { SessionsList } from '#office/components/own-account/sessions-list.tsx'
import { TiesForm } from '#office/components/own-account/ties-form.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { ownAccountQuery } from '#office/reads/own-account.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function OwnAccountPage() {
  usePageTitle('我的账号')
  const account = useQuery(ownAccountQuery)
  const { mustSetUpFactor } = useSession()
  return (
    <>
      <h1>我的账号</h1>
      {mustSetUpFactor ? <Notice title="您的岗位要求用动态口令登录"><p>请先在下面设置；设置好以后，其他页面就能打开。</p></Notice> : null}
      {account.error ? <FailedRead error={account.error} again={() => void account.refetch()} /> : null}
      {account.isPending ? <Waiting what="账号" /> : null}
      {account.data ? (
        <>
          <p className="about">登录名：{account.data.login}</p>
          <SecondFactorForm account={account.data} />
          {account.data.identityService ? <IdentityBond identity={account.data.identityService} /> : null}
          <SessionsList sessions={account.data.sessions} />
          <PasswordForm />
          {mustSetUpFactor ? null : <TiesForm />}
        </>
      ) : null}
    </>
  )
}
