// 登录: the first thing anybody sees.
import { SignInForm } from '#office/components/sign-in-form/sign-in-form.tsx'
import type { Session } from '#office/reads/session.ts'
import { usePageTitle } from '#office/use-page-title.ts'

export function SignInPage({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) {
  usePageTitle('登录')
  return (
    <main className="alone sign-in-page">
      <h1>乡治</h1>
      <p className="about">做了什么，当时记一次；文书、台账、报表和年度报告由此自动生成。</p>
      <SignInForm onSignedIn={onSignedIn} />
    </main>
  )
}
