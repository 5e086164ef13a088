// A law from end to end, in one version, with its table of contents.
import { useEffect } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { LawArticle } from '#office/components/law-article/law-article.tsx'
import { inForceText, LawVersions } from '#office/components/law-versions/law-versions.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import type { ArticleView, LawView } from '#library/law-view.ts'
import { articleId } from '#office/addresses.ts'
import { lawQuery } from '#office/reads/laws.ts'
import { usePageTitle } from '#office/use-page-title.ts'

export function LawPage() {
  const [query] = useSearchParams()
  const { hash } = useLocation()
  const law = useQuery(lawQuery({ law: query.get('law') ?? '', on: query.get('on') ?? undefined, version: query.get('version') ?? undefined }))
  usePageTitle(law.data?.title ?? '法律库')
  // The article is there only once the text has come.
  useEffect(() => {
    const meant = law.data && hash !== '' ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    meant?.scrollIntoView({ block: 'start' })
    meant?.focus({ preventScroll: true })
  }, [law.data, hash])
  if (law.error) return <><h1>法律库</h1><FailedRead error={law.error} /><p><Link to="/laws">到法律库查找</Link></p></>
  if (!law.data) return <><h1>法律库</h1><Waiting what="法律文本" /></>
  return <Text law={law.data} />
}

function Text({ law }: { readonly law: LawView }) {
  return (
    <>
      <p className="unprinted"><Link to="/laws">法律库</Link></p>
      <h1 tabIndex={-1}>{law.title}</h1>
      <p className="facts">{law.issuer === '' ? null : <span>{law.issuer}</span>}<span>{inForceText(law.edition)}</span></p>
      {law.doubts.length === 0 ? null : <Notice tone="soon" title="这份文本可能不全，请对照原文"><ul>{law.doubts.map((each) => <li key={each}>{each}</li>)}</ul></Notice>}
      <div className="law-columns">
        <div className="law-text">{law.articles.map((article, index) => (
          <div key={article.number}>
            {newHeadings(law.articles[index - 1], article).map((title) => <h2 key={title}>{title}</h2>)}
            <LawArticle article={article} />
          </div>
        ))}</div>
        <aside className="beside unprinted" aria-label="目录和版本">
          <LawVersions law={law} />
          <Contents articles={law.articles} />
        </aside>
      </div>
    </>
  )
}

function Contents({ articles }: { readonly articles: readonly ArticleView[] }) {
  const chapters = articles.flatMap((article, index) => newHeadings(articles[index - 1], article).map((title) => ({ title, number: article.number })))
  if (chapters.length === 0) return null
  return (
    <nav aria-labelledby="contents-title">
      <h2 id="contents-title">本法目录</h2>
      <ul className="law-contents">{chapters.map((each) => <li key={`${each.number} ${each.title}`}><a href={`#${articleId(each.number)}`}>{each.title}</a></li>)}</ul>
    </nav>
  )
}

/** The titles that begin with this article. */
function newHeadings(before: ArticleView | undefined, article: ArticleView): readonly string[] {
  const same = article.headings.findIndex((title, index) => title !== before?.headings[index])
  return same < 0 ? [] : article.headings.slice(same)
}
