// 登录: the first thing anybody sees.
import { useState } from 'react'
import { ByIdentityService } from '#office/components/sign-in-form/by-identity-service.tsx'
import { SecondStep } from '#office/components/sign-in-form/second-step.tsx'
import { SignInForm } from '#office/components/sign-in-form/sign-in-form.tsx'
import type { Session } from '#office/reads/session.ts'
import { usePageTitle } from '#office/use-page-title.ts'

export function SignInPage({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) {
  usePageTitle('登录')
  const [halfWay, setHalfWay] = useState(() => isHalfWay(location.search))
  const leave = () => {
    history.replaceState({}, '', '/')
    setHalfWay(false)
  }
  return (
    <main className="alone sign-in-page">
      <h1>乡治</h1>
      <p className="about">做了什么，当时记一次；文书、台账、报表和年度报告由此自动生成。</p>
      {halfWay ? <SecondStep onSignedIn={onSignedIn} leave={leave} /> : <><SignInForm onSignedIn={onSignedIn} /><ByIdentityService /></>}
    </main>
  )
}

/** The identity service has sent its word, and the account asks for a second factor. */
function isHalfWay(search: string): boolean {
  return new URLSearchParams(search).get('step') === 'second-factor'
}
