// 整卷: the dossier of one dispute as it will be bound, with the county's review sheet answered as far as the ledger can.
import { Link, useParams, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { fileAddress, matterAddress } from '#office/addresses.ts'
import { address } from '#office/api-client.ts'
import { filedWords, needWords } from '#office/components/dossier/line-words.ts'
import { StepLink } from '#office/components/dossier/step-link.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { dossierPagesQuery, dossierQuery, type Dossier, type DossierLine, type DossierPages } from '#office/reads/dossier.ts'
import { matterPageQuery, type MatterPage } from '#office/reads/matter-page.ts'
import { useArea, useReading } from '#office/use-area.ts'
import { usePageTitle } from '#office/use-page-title.ts'

export function DossierPage() {
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const { area } = useArea()
  const reading = useReading(search.get('area') ?? area)
  const page = useQuery(matterPageQuery({ id, area: reading }))
  usePageTitle(page.data ? `卷宗　${page.data.title}` : '卷宗')
  if (page.error) return <FailedRead error={page.error} again={() => void page.refetch()} />
  if (!page.data) return <Waiting what="卷宗" />
  return <Whole page={page.data} reading={reading} />
}

type WholeProps = { readonly page: MatterPage; readonly reading: string }

function Whole({ page, reading }: WholeProps) {
  const place = { id: page.id, area: reading, seq: page.seq }
  const dossier = useQuery(dossierQuery(place))
  const pages = useQuery(dossierPagesQuery(place))
  const file = (query: Readonly<Record<string, string>>) => address(`/api/matters/${page.id}/dossier/file`, { area: reading, ...query })
  return (
    <>
      <header className="page-head">
        <div><p className="kind"><Link to={matterAddress(page)}>{page.number}</Link>　{page.state}</p><h1 tabIndex={-1}>{page.title}　卷宗</h1></div>
        <div className="page-actions unprinted">
          <a className="main-button" href={file({ format: 'print' })} target="_blank" rel="noopener">打印整卷</a>
          <a href={file({ format: 'pdf' })} download="">下载PDF</a>
          <a href={file({ format: 'docx' })} download="">下载Word</a>
        </div>
      </header>
      {dossier.error ? <FailedRead error={dossier.error} again={() => void dossier.refetch()} /> : null}
      {dossier.data ? <Sheets dossier={dossier.data} pages={pages.data} page={page} reading={reading} /> : dossier.error ? null : <Waiting what="卷宗" />}
      {pages.isFetching ? <Waiting what="页号" /> : pages.error ? <p className="quiet">页号没有排出来。整卷仍然可以打印，稍候再看页号。</p> : null}
    </>
  )
}

type SheetsProps = { readonly dossier: Dossier; readonly pages: DossierPages | undefined; readonly page: MatterPage; readonly reading: string }

function Sheets({ dossier, pages, page, reading }: SheetsProps) {
  const { lines, standard, review } = dossier
  const wanted = lines.filter((line) => line.state === 'wanted')
  const shown = lines.filter((line) => line.state !== 'free')
  const free = lines.filter((line) => line.state === 'free')
  return (
    <>
      {wanted.length === 0 ? <p>到这一步应当有的文书都有了。</p> : <Notice tone="soon" title={`还缺${wanted.length}样`}><p>补齐以后再结案、归档；确实没有的，结案或者归档时在“卷宗情况说明”里写明缺什么、为什么。</p></Notice>}
      <p>
        {standard.matter === null ? <>按{standard.title}装订，这是惯例，不是法律规定；县里可以另定。</> : <>按县里的<Link to={matterAddress({ id: standard.matter, tenant: page.tenant })}>“{standard.title}”</Link>装订。</>}
        {standard.kept === '' ? null : `保管期限：${standard.kept}。`}{pages ? `共${pages.pages}页，封面、目录、封底不编页号。` : null}
      </p>
      <table className="list">
        <thead><tr><th scope="col">文书</th><th scope="col">要求</th><th scope="col">情况</th><th scope="col" className="amount">页号</th></tr></thead>
        <tbody>{shown.map((line) => <LineRow key={line.row} line={line} pages={pages} page={page} reading={reading} ofCounty={standard.matter !== null} />)}</tbody>
      </table>
      {free.length === 0 ? null : <p className="quiet">有就入卷，现在没有：{free.map((line) => line.title).join('、')}。</p>}
      <h2>评查自查</h2>
      <p>{review.some((item) => item.found !== null) ? '能从台账看出来的已经核对；其余由人看。' : '县里没有指明看哪种文书的，由人逐项看。'}</p>
      <table className="list">
        <thead><tr><th scope="col">评查项目</th><th scope="col">看什么</th><th scope="col" className="amount">满分</th><th scope="col">台账核对</th></tr></thead>
        <tbody>
          {review.map((item) => (
            <tr key={item.title}><td data-label="评查项目">{item.title}</td><td data-label="看什么">{item.look}</td><td data-label="满分" className="amount">{item.full ?? '—'}</td><td data-label="台账核对">{foundWords(item.found)}</td></tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

type LineRowProps = { readonly line: DossierLine; readonly pages: DossierPages | undefined; readonly page: MatterPage; readonly reading: string; readonly ofCounty: boolean }

function LineRow({ line, pages, page, reading, ofCounty }: LineRowProps) {
  const place = pages?.rows.find((each) => each.row === line.row)
  return (
    <tr>
      <td data-label="文书">{line.title}{line.files.length === 0 ? null : <ul className="several">{line.files.map((file) => <li key={file.sha256}><a href={fileAddress({ id: page.id, area: reading }, file.sha256)} download="">{file.name}</a><span className="quiet">　{file.caption}</span></li>)}</ul>}</td>
      <td data-label="要求" title={line.basis.join('；')}>{needWords(line, ofCounty)}</td>
      <td data-label="情况">{line.state === 'there' ? filedWords(line) : line.state === 'later' ? <span className="quiet">到时要有</span> : <><span className="due overdue">缺</span>　<StepLink line={line} page={page} /></>}</td>
      <td data-label="页号" className="amount">{place === undefined ? '' : place.first === place.last ? place.first : `${place.first}—${place.last}`}</td>
    </tr>
  )
}

function foundWords(found: Dossier['review'][number]['found']): string {
  if (found === null) return '由人看'
  return found === 'there' ? '齐' : found === 'wanted' ? '缺' : '现在没有'
}
