// One article as it is printed in a law: number, paragraphs, items; the paragraph or item that is cited is marked.
import { clausesOf, isMeant } from '#library/clauses.ts'
import { articleId } from '#office/addresses.ts'
import type { ArticleView } from '#library/law-view.ts'

type LawArticleProps = { readonly article: ArticleView; readonly cited?: { readonly paragraph?: number; readonly item?: number } }

export function LawArticle({ article, cited = {} }: LawArticleProps) {
  return (
    <div className="law-article" id={articleId(article.number)} tabIndex={-1}>
      {clausesOf(article.lines).map((clause, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines of one article, in its order
        <p key={index} className={clause.item === undefined ? undefined : 'law-item'}>
          {index === 0 ? <strong className="law-number">{article.label}</strong> : null}
          {isMeant(clause, cited) ? <mark>{clause.text}</mark> : clause.text}
        </p>
      ))}
    </div>
  )
}
