// The way through the work, in the order of the report's chapters, with Today first.
import { NavLink } from 'react-router'
import { holdsAny } from '#office/actor.ts'
import { chapters } from '#office/declared.ts'
import { ledgerAddress } from '#office/addresses.ts'
import { useSession } from '#office/use-session.ts'

export function Navigation() {
  const session = useSession()
  const administrator = holdsAny(session, ['administrator'])
  const work = chapters().filter((each) => each.id !== 'report' && each.id !== 'administration')
  const administration = chapters().find((each) => each.id === 'administration')
  return (
    <ul className="navigation">
      <li><NavLink to="/" end>今日</NavLink></li>
      {work.map((chapter) => (
        <li key={chapter.id}>
          <span className="chapter">{chapter.title}</span>
          <ul>{chapter.procedures.map((each) => <li key={each.id}><NavLink to={ledgerAddress(each.id)}>{each.title}</NavLink></li>)}</ul>
        </li>
      ))}
      <li>
        <span className="chapter">报告和数字</span>
        <ul>
          <li><NavLink to="/reports">年度报告</NavLink></li>
          <li><NavLink to="/duties">第一责任人履职</NavLink></li>
          <li><NavLink to="/score-sheets">考核评分</NavLink></li>
          <li><NavLink to="/figures">数字</NavLink></li>
          <li><NavLink to="/own-indicators">自定指标</NavLink></li>
          <li><NavLink to="/registers">名册</NavLink></li>
        </ul>
      </li>
      <li>
        <span className="chapter">工具</span>
        <ul>
          <li><NavLink to="/exams">我的考试</NavLink></li>
          <li><NavLink to="/check-up">报告体检</NavLink></li>
          <li><NavLink to="/laws">法律库</NavLink></li>
          <li><NavLink to="/deadline">期限计算</NavLink></li>
        </ul>
      </li>
      <li>
        <span className="chapter">系统管理</span>
        <ul>
          {(administration?.procedures ?? []).map((each) => <li key={each.id}><NavLink to={ledgerAddress(each.id)}>{each.title}</NavLink></li>)}
          {administrator ? <li><NavLink to="/accounts">账号</NavLink></li> : null}
        </ul>
      </li>
    </ul>
  )
}
