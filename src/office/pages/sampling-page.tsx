// One sampling plan: its rule, the list it draws from, the number, the draw done anew with its result said, the dossiers drawn and
// what came of each. Read by every township of the county; acted in by the county.
import { Button } from 'antd'
import { Link, useParams, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { chineseDate } from '#calendar/plain-date.ts'
import { matterAddress } from '#office/addresses.ts'
import { BeginReview } from '#office/components/begin-review/begin-review.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { PaperList } from '#office/components/paper-list/paper-list.tsx'
import { ConcludeForm } from '#office/components/sampling-desk/conclude-form.tsx'
import { DrawForm, type SamplingPlace } from '#office/components/sampling-desk/draw-form.tsx'
import { ReplaceForm } from '#office/components/sampling-desk/replace-form.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { samplingQuery, type DrawnRow, type ReviewResult, type Sampling } from '#office/reads/county.ts'
import { matterPageQuery, type MatterPage } from '#office/reads/matter-page.ts'
import { useArea, usePlaces, useReading } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import { periods } from '#procedures/mediation/review-sampling/plan.ts'

export function SamplingPage() {
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const { area } = useArea()
  const reading = useReading(search.get('area') ?? area)
  const page = useQuery(matterPageQuery({ id, area: reading }))
  const sampling = useQuery(samplingQuery({ id, area: reading }))
  usePageTitle(page.data?.title ?? '评查抽样')
  const error = page.error ?? sampling.error
  if (error) return <FailedRead error={error} again={() => { void page.refetch(); void sampling.refetch() }} />
  if (!page.data || !sampling.data) return <Waiting what="抽样计划" />
  return <Desk page={page.data} sampling={sampling.data} reading={reading} />
}

type DeskProps = { readonly page: MatterPage; readonly sampling: Sampling; readonly reading: string }

function Desk({ page, sampling, reading }: DeskProps) {
  const { today } = useSession()
  const { area } = useArea()
  const { nameOf } = usePlaces(area)
  const may = (key: string) => page.actions.some((each) => each.key === key && each.open && each.may)
  const place: SamplingPlace = { id: page.id, area: reading, seq: page.seq }
  return (
    <>
      <header className="page-head">
        <div><p className="kind"><Link to="/county">全县调解</Link>　{page.state}</p><h1>{page.title}</h1></div>
        <div className="page-actions unprinted"><Link to={matterAddress(page)}>办理记录</Link><Button onClick={() => window.print()}>打印</Button></div>
      </header>
      <PlanFacts sampling={sampling} areaName={nameOf} />
      {sampling.proof ? <Proof proof={sampling.proof} /> : null}
      {may('draw') ? (today < sampling.plan.numberOn ? <Notice><p>等{chineseDate(sampling.plan.numberOn)}的号码公布以后，在这里填号码抽取。</p></Notice> : <DrawForm place={place} sampling={sampling} areaName={nameOf} />) : null}
      {sampling.proof ? <DrawnTable sampling={sampling} plan={page.id} place={place} mayReplace={may('replace')} areaName={nameOf} /> : null}
      {may('conclude') ? <ConcludeForm place={place} sampling={sampling} /> : null}
      <section aria-labelledby="paper-title"><h2 id="paper-title">文书</h2><PaperList papers={page.papers} matter={page.id} area={reading} /></section>
    </>
  )
}

function PlanFacts({ sampling, areaName }: { readonly sampling: Sampling; readonly areaName: (code: string) => string }) {
  const { plan, source, population } = sampling
  const { rule } = plan
  const least = [...(rule.perCommittee > 0 ? [`每个调委会至少${rule.perCommittee}件`] : []), ...(rule.hardLeast > 0 ? [`疑难复杂至少${rule.hardLeast}件`] : [])]
  return (
    <section aria-labelledby="rule-title">
      <h2 id="rule-title">规则</h2>
      <dl className="answers">
        <dt>时期</dt><dd>{plan.year}年{periods[plan.period]}（{chineseDate(plan.from)}至{chineseDate(plan.to)}办结的）</dd>
        <dt>总体</dt><dd>{chineseDate(plan.numberOn)}零时以前已经登记的，现有{population.count}件{population.townships.length > 1 ? `：${population.townships.map((each) => `${areaName(each.township)}${each.count}件`).join('，')}` : ''}</dd>
        <dt>抽取</dt><dd>{rule.size}件{least.length > 0 ? `，${least.join('，')}` : ''}</dd>
        <dt>号码</dt><dd>{source.title}，{plan.issue}，{chineseDate(plan.numberOn)}公布；以后可在{source.lookUp}查到</dd>
      </dl>
      <details className="unprinted"><summary>为什么做不了手脚</summary><ol>{sampling.whyUnsteerable.map((each) => <li key={each}>{each}</li>)}</ol></details>
    </section>
  )
}

function Proof({ proof }: { readonly proof: NonNullable<Sampling['proof']> }) {
  const right = proof.listMatches && proof.drawMatches
  return (
    <Notice tone={right ? 'done' : 'wrong'} title={right ? '已经重新抽了一遍，结果相符' : '重新抽一遍，结果不相符'}>
      <p>号码{proof.number}；种子“{proof.seed}”；记录里的总体{proof.listed}件。</p>
      {proof.listMatches ? <p>总体清单与台账相符。</p> : <p>总体清单与台账不符：清单里有、台账里没有的{proof.notInLedgers}件；台账里有、清单里没有的{proof.notListed}件。</p>}
      {proof.drawMatches ? null : <p>按号码算出的名单与登记的不同。请不要使用这次抽取，并报告系统管理员。</p>}
    </Notice>
  )
}

const resultNames: Readonly<Record<ReviewResult, string>> = { pass: '合格', mended: '补正后合格', fail: '不合格', open: '正在评查', unreviewed: '没有评查' }

type DrawnTableProps = { readonly sampling: Sampling; readonly plan: string; readonly place: SamplingPlace; readonly mayReplace: boolean; readonly areaName: (code: string) => string }

function DrawnTable({ sampling, plan, place, mayReplace, areaName }: DrawnTableProps) {
  const { drawn, next } = sampling
  return (
    <section aria-labelledby="drawn-title">
      <h2 id="drawn-title">抽中的卷宗（{drawn.length}件）</h2>
      {drawn.length === 0 ? <p className="empty">这个时期没有可抽的卷宗。</p> : (
        <table className="list">
          <thead><tr><th scope="col">乡镇</th><th scope="col">卷号</th><th scope="col">纠纷</th><th scope="col">评查</th></tr></thead>
          <tbody>{drawn.map((each) => (
            <tr key={each.dispute}>
              <td data-label="乡镇">{areaName(each.township)}</td>
              <td data-label="卷号" className="number">{each.number}</td>
              <td data-label="纠纷">{each.result === undefined ? each.title : <Link to={matterAddress({ id: each.dispute, tenant: each.township })}>{each.title}</Link>}</td>
              <td data-label="评查"><Standing row={each} plan={plan} />{mayReplace && next && each.review === undefined ? <ReplaceForm place={place} out={each} next={next} /> : null}</td>
            </tr>
          ))}</tbody>
        </table>
      )}
    </section>
  )
}

function Standing({ row, plan }: { readonly row: DrawnRow; readonly plan: string }) {
  if (row.result === undefined) return <span className="quiet">通报以后公开</span>
  if (row.review) return <Link to={matterAddress(row.review)}>{row.review.state === '待补正' ? '待补正' : resultNames[row.result]}</Link>
  return <><span className="quiet">{resultNames[row.result]}　</span><BeginReview dispute={{ id: row.dispute, area: row.area, number: row.number }} why="drawn" plan={plan} /></>
}
