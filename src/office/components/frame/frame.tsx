// What stands around every page: whose work this is, where one can go, larger type, the way out.
import { Button, Drawer, Select } from 'antd'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Link, Navigate, useLocation } from 'react-router'
import { useQueryClient } from '@tanstack/react-query'
import { areasOf } from '#office/actor.ts'
import { Navigation } from '#office/components/frame/navigation.tsx'
import { LargeTypeSwitch } from '#office/components/large-type/large-type.tsx'
import { PostSwitch } from '#office/components/post-switch/post-switch.tsx'
import { leave } from '#office/leave.ts'
import { isAboveTownship, useArea, usePlaces } from '#office/use-area.ts'
import { useSession } from '#office/use-session.ts'

export function Frame({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation()
  const { mustSetUpFactor } = useSession()
  // The menu belongs to the page it was opened on: going anywhere closes it.
  const [menuOn, setMenuOn] = useState<string>()
  const main = useRef<HTMLElement>(null)
  const arrived = useRef(false)
  // With the drawing: whoever is quick is in a field of the new page by the time the browser would come round to it.
  useLayoutEffect(() => {
    // The first page is where the browser starts anyway; afterwards a new page begins at its beginning.
    if (arrived.current) main.current?.focus()
    arrived.current = true
    window.scrollTo(0, 0)
  }, [pathname])
  return (
    <div className="frame">
      <a className="skip" href="#main">跳到正文</a>
      <header className="top">
        <Button className="menu-button" onClick={() => setMenuOn(pathname)} aria-haspopup="dialog">目录</Button>
        <Link className="brand" to="/">乡治</Link>
        <Whereabouts />
        <Person />
      </header>
      <div className="below">
        <nav className="side" aria-label="目录"><Navigation /></nav>
        <main id="main" ref={main} tabIndex={-1}>{mustSetUpFactor && pathname !== '/account' ? <Navigate to="/account" replace /> : children}</main>
      </div>
      <Drawer open={menuOn === pathname} onClose={() => setMenuOn(undefined)} placement="left" title="目录" size={300}>
        <nav aria-label="目录"><Navigation /></nav>
      </Drawer>
    </div>
  )
}

/** The township's name; a chooser where there is more than one place to look at. */
function Whereabouts() {
  const session = useSession()
  const { area, choose } = useArea()
  const own = areasOf(session)
  const { township, places, nameOf } = usePlaces(own[0] ?? area)
  const townships = isAboveTownship(own[0] ?? '') ? places.filter((each) => each.code.length === 9) : []
  const codes = [...new Set([...own, ...townships.map((each) => each.code)])]
  const name = (code: string) => (isAboveTownship(code) ? '全县（市、区）' : nameOf(code))
  if (codes.length < 2) return <span className="township">{township?.fullName ?? name(area)}</span>
  return <Select className="township" aria-label="查看的地方" showSearch={{ optionFilterProp: 'label' }} options={codes.map((code) => ({ value: code, label: name(code) }))} value={area} onChange={choose} />
}

function Person() {
  const session = useSession()
  const client = useQueryClient()
  return (
    <div className="person-at-desk">
      <Link className="name" to="/account" title="我的账号：登录在哪里、改密码、动态口令">{session.name}</Link>
      <PostSwitch />
      <LargeTypeSwitch />
      <Button onClick={() => void leave(client, session.account)}>退出</Button>
    </div>
  )
}
