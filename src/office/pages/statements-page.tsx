// 日结声明: what the system has signed of every day, and the county for it. Whoever keeps one of them outside this office can prove
// later that nothing was changed since.
import { Button, Typography } from 'antd'
import { useInfiniteQuery } from '@tanstack/react-query'
import { dayOfMoment, type Moment } from '#calendar/clock.ts'
import { chineseDate, isPlainDate } from '#calendar/plain-date.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { statementAddress, statementsQuery, type StatedDay } from '#office/reads/statements.ts'
import { isAboveTownship, useArea } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'

export function StatementsPage() {
  usePageTitle('日结声明')
  const { area } = useArea()
  return (
    <>
      <header className="page-head">
        <div>
          <h1>日结声明</h1>
          <p className="about">一天过完，系统把当天为止的全部台账记录算成一个校验值并签名。把声明打印或者下载一份，交给本单位以外的人保管；以后台账里改了、少了、多了、倒填了哪一条，凭它都查得出来。</p>
        </div>
      </header>
      {isAboveTownship(area) ? <p className="hint">下面是县里自己的台账的声明。要看某个乡镇的，请在页面上方选择这个乡镇。</p> : null}
      <Days area={area} />
    </>
  )
}

function Days({ area }: { readonly area: string }) {
  const stated = useInfiniteQuery(statementsQuery(area))
  if (stated.error && !stated.data) return <FailedRead error={stated.error} again={() => void stated.refetch()} />
  if (!stated.data) return <Waiting what="日结声明" />
  const days = stated.data.pages.flatMap((page) => page.days)
  const county = stated.data.pages[0]?.county
  if (days.length === 0) return <p className="empty">还没有日结声明。登记了第一件事以后，当天过完就有第一份。</p>
  return (
    <>
      {county?.problem ? <Notice tone="soon" title="声明没有送到县里">{county.problem} 系统会接着送，不影响办事；县里长时间收不到的，请问县（市）司法局。</Notice> : null}
      <table className="list">
        <thead><tr><th scope="col">日期</th><th scope="col">当天记录</th><th scope="col">到第几条</th><th scope="col">校验值</th><th scope="col">签名</th><th scope="col">县里加签</th><th scope="col">存一份</th></tr></thead>
        <tbody>{days.map((day) => <Day key={day.day} stated={day} area={area} sends={county !== null} />)}</tbody>
      </table>
      {stated.hasNextPage ? <Button loading={stated.isFetchingNextPage} onClick={() => void stated.fetchNextPage()}>再看六十天</Button> : null}
    </>
  )
}

const signatureNames: Readonly<Record<string, string>> = { ed25519: 'Ed25519', sm2: 'SM2' }

/** @param sends is there a county's server that statements go to by themselves? */
function Day({ stated, area, sends }: { readonly stated: StatedDay; readonly area: string; readonly sends: boolean }) {
  const { day, countersigned } = stated
  const named = isPlainDate(day) ? chineseDate(day) : day
  return (
    <tr>
      <td data-label="日期">{named}</td>
      <td data-label="当天记录">{stated.entries}条</td>
      <td data-label="到第几条">第{stated.lastPosition}条</td>
      <td data-label="校验值"><Typography.Text code copyable={{ text: stated.digest, tooltips: ['复制整个校验值', '已复制'] }}>{stated.digest.slice(0, 16)}…</Typography.Text></td>
      <td data-label="签名">{signatureNames[stated.signature] ?? stated.signature}</td>
      <td data-label="县里加签">{countersigned ? <>{chineseDate(dayOfMoment(countersigned.receivedAt as Moment))}，第{countersigned.number}号<br /><span className="quiet">公钥编号 {countersigned.signer}</span></> : <span className="quiet">{sends ? `${chineseDate(dayOfMoment(stated.madeAt as Moment))}起在送，还没有收到` : '没有送县里加签'}</span>}</td>
      <td data-label="存一份">
        <a href={statementAddress(day, area, 'html')} target="_blank" rel="noopener" aria-label={`${named}的声明，打印`}>打印</a>{' '}
        <a href={statementAddress(day, area, 'pdf')} download="" aria-label={`${named}的声明，PDF`}>PDF</a>{' '}
        <a href={statementAddress(day, area, 'json')} download="" aria-label={`${named}的声明，数据文件`}>数据文件</a>
      </td>
    </tr>
  )
}
