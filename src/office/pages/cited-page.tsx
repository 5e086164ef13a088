// What a citation opens: the article as it was in force on the day, the paragraph or item that is meant marked.
import { Link, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { lawAddress } from '#office/addresses.ts'
import { LawArticle } from '#office/components/law-article/law-article.tsx'
import { inForceText, LawVersions } from '#office/components/law-versions/law-versions.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { citedQuery } from '#office/reads/laws.ts'
import { usePageTitle } from '#office/use-page-title.ts'

export function CitedPage() {
  const [query] = useSearchParams()
  const cited = useQuery(citedQuery(Object.fromEntries(query)))
  const title = cited.data ? `${cited.data.title}${cited.data.article.label}` : (query.get('text') ?? '条文')
  usePageTitle(title)
  return (
    <>
      <p className="unprinted"><Link to="/laws">法律库</Link></p>
      <h1 tabIndex={-1}>{title}</h1>
      {cited.error ? <FailedRead error={cited.error} again={() => void cited.refetch()} /> : null}
      {cited.isPending ? <Waiting what="条文" /> : null}
      {cited.data ? (
        <>
          <p className="facts">{cited.data.article.headings.map((each) => <span key={each}>{each}</span>)}<span>{inForceText(cited.data.edition)}</span></p>
          <div className="law-text"><LawArticle article={cited.data.article} cited={cited.data} /></div>
          <p className="unprinted"><Link to={lawAddress(cited.data.key, { version: cited.data.edition.day, article: cited.data.article.number })}>在全文里看这一条</Link></p>
          <LawVersions law={cited.data} />
        </>
      ) : null}
    </>
  )
}
