// The way through the work, in the order of the report's chapters, with Today first. There are more kinds of work than fit on a
// screen: a chapter opens when it is clicked, and stays open where one is.
import type { ReactNode } from 'react'
import { NavLink, useLocation } from 'react-router'
import { holdsAny } from '#office/actor.ts'
import { chapters } from '#office/declared.ts'
import { ledgerAddress } from '#office/addresses.ts'
import { provingPosts } from '#people/proving-posts.ts'
import { useSession } from '#office/use-session.ts'
import type { StaffPost } from '#people/post.ts'

type Way = readonly [address: string, title: string]

const reports: readonly Way[] = [
  ['/reports', '年度报告'], ['/duties', '第一责任人履职'], ['/score-sheets', '考核评分'], ['/figures', '数字'], ['/mediation/statistics', '调解统计'], ['/mediation/returns', '上级报送表'], ['/mediation/allowance', '以案定补'], ['/mediation/classes', '纠纷分类对应'], ['/own-indicators', '自定指标'], ['/registers', '名册'],
]
/** For those who review dossiers. */
const reviewing: readonly Way[] = [['/county', '评查一览'], ['/mediation/signals', '需要核实的情况']]
const tools: readonly Way[] = [['/person-search', '按人查找'], ['/exams', '我的考试'], ['/check-up', '报告体检'], ['/laws', '法律库'], ['/deadline', '期限计算']]

const administering: readonly (readonly [...Way, by?: readonly StaffPost[]])[] = [
  ['/administration/readings', '查看记录'], ['/administration/overdue-data', '保存期满的个人信息', ['administrator', 'township-head', 'party-secretary']], ['/administration/statements', '日结声明'],
  ['/administration/proof', '台账复核', provingPosts], ['/accounts', '账号', ['administrator']],
]

export function Navigation() {
  const session = useSession()
  const work = chapters().filter((each) => each.id !== 'report' && each.id !== 'administration')
  const administration = chapters().find((each) => each.id === 'administration')
  const ledgers = (procedures: readonly { readonly id: string; readonly title: string }[]) => procedures.map((each): Way => [ledgerAddress(each.id), each.title])
  return (
    <ul className="navigation">
      <li><NavLink to="/" end>今日</NavLink></li>
      {work.map((chapter) => <Chapter key={chapter.id} title={chapter.title} ways={ledgers(chapter.procedures)} />)}
      {holdsAny(session, ['county-reviewer', 'justice-clerk', 'township-head']) ? <Chapter title="卷宗评查" ways={reviewing} /> : null}
      <Chapter title="报告和数字" ways={reports} />
      <Chapter title="工具" ways={tools} />
      <Chapter title="系统管理" ways={[...ledgers(administration?.procedures ?? []), ...administering.filter(([, , by]) => by === undefined || holdsAny(session, by)).map(([address, title]): Way => [address, title])]} />
    </ul>
  )
}

function Chapter({ title, ways }: { readonly title: string; readonly ways: readonly Way[] }): ReactNode {
  const { pathname } = useLocation()
  return (
    <li>
      <details open={ways.some(([address]) => pathname === address || pathname.startsWith(`${address}/`))}>
        <summary className="chapter">{title}</summary>
        <ul>{ways.map(([address, name]) => <li key={address}><NavLink to={address}>{name}</NavLink></li>)}</ul>
      </details>
    </li>
  )
}
