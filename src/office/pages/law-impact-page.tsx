// When a law changes: which steps, conditions, limits, papers and figures cite it, which cited articles read otherwise now, and which
// open matters run under it.
import { Link, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { chineseDate } from '#calendar/plain-date.ts'
import { articleLabel } from '#library/article-number.ts'
import type { CitedArticle, Impact } from '#library/impact.ts'
import type { CitingKind } from '#library/citing.ts'
import { work } from '#content/work.ts'
import { lawAddress, lawChangesAddress, matterAddress } from '#office/addresses.ts'
import { DueDate } from '#office/components/due-date/due-date.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { lawImpactQuery } from '#office/reads/laws.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'

export function LawImpactPage() {
  const [query] = useSearchParams()
  const impact = useQuery(lawImpactQuery(Object.fromEntries(query)))
  const title = impact.data ? `${impact.data.title}：引用和影响` : '引用和影响'
  usePageTitle(title)
  return (
    <>
      <p className="unprinted"><Link to="/laws">法律库</Link></p>
      <h1 tabIndex={-1}>{title}</h1>
      {impact.error ? <FailedRead error={impact.error} again={() => void impact.refetch()} /> : null}
      {impact.isPending ? <Waiting doing="核对" what="引用" /> : null}
      {impact.data ? <Told impact={impact.data} /> : null}
    </>
  )
}

function Told({ impact }: { readonly impact: Impact }) {
  const { compared } = impact
  return (
    <>
      <p className="about">{compared
        ? <>比的是<Link to={lawChangesAddress(impact.law, { before: compared.before.day, after: compared.after.day })}>{chineseDate(compared.before.day)}和{chineseDate(compared.after.day)}的文本</Link>。新文本{chineseDate(compared.after.from)}起施行。</>
        : <>库里没有这部法的两个版本，只能列出引用；导入新旧两个版本以后，这里会标出哪些条文改了字。<Link to={lawAddress(impact.law)}>看全文</Link></>}</p>
      <section aria-labelledby="open-title">
        <h2 id="open-title">引用它而还没办结的事项</h2>
        {impact.open.length === 0 ? <p className="quiet">没有。</p> : impact.open.map((each) => <OpenOnes key={each.procedure} open={each} />)}
      </section>
      <section aria-labelledby="articles-title">
        <h2 id="articles-title">引用到的条文（{impact.articles.length}处）</h2>
        {impact.articles.length === 0 ? <p className="quiet">程序、期限、文书都没有引用这部法。</p> : <ul className="law-cited">{impact.articles.map((each) => <One key={each.article} cited={each} />)}</ul>}
      </section>
    </>
  )
}

function OpenOnes({ open }: { readonly open: Impact['open'][number] }) {
  const { today } = useSession()
  return (
    <details className="open-ones">
      <summary>{open.title}：{open.count}件</summary>
      <ul>{open.matters.map((each) => (
        <li key={each.id}><Link to={matterAddress(each)}>{each.title}</Link>　{each.state}　{chineseDate(each.openedOn)}登记{each.nextDue ? <>　<DueDate due={each.nextDue} today={today} provisional={false} /></> : null}</li>
      ))}</ul>
      {open.count > open.matters.length ? <p className="quiet">只列最早的{open.matters.length}件，其余见台账。</p> : null}
    </details>
  )
}

const fates: Readonly<Record<CitedArticle['fate'], string>> = { repealed: '新文本删去了', changed: '文字有变', moved: '只改了条号', same: '没有变', added: '新增', unknown: '没有两个版本可比' }
const kinds: Readonly<Record<CitingKind, string>> = { action: '步骤', guard: '条件', limit: '期限', flag: '提醒', paper: '文书', indicator: '指标', rule: '规则' }

function One({ cited }: { readonly cited: CitedArticle }) {
  const grave = cited.fate === 'repealed' || cited.fate === 'changed'
  return (
    <li>
      <h3>{cited.citation}<span className={grave ? 'fate fate-grave' : 'fate'}>{fates[cited.fate]}{cited.now !== undefined && cited.fate !== 'same' ? `，新文本${articleLabel(cited.now)}` : ''}</span></h3>
      <ul>{cited.citings.map((each) => <li key={`${each.kind} ${each.procedure ?? ''} ${each.id}`}><span className="kind">{kinds[each.kind]}</span>　{procedureTitle(each.procedure)}{each.title}</li>)}</ul>
    </li>
  )
}

function procedureTitle(id: string | undefined): string {
  const found = id === undefined ? undefined : work.procedures.find((each) => each.id === id)
  return found ? `${found.title}：` : ''
}
