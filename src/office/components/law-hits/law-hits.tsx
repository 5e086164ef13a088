// What a search found: articles with the words marked, then laws whose title answers.
import { Link } from 'react-router'
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { lawAddress } from '#office/addresses.ts'
import type { Found } from '#library/search.ts'

export function LawHits({ found, on }: { readonly found: Found; readonly on: PlainDate }) {
  if (found.articles.length === 0 && found.laws.length === 0) return <p className="empty">没有找到。换个说法再试；如果是刚公布的法，请系统管理员先导入它的文本。</p>
  return (
    <>
      {found.also.length === 0 ? null : <p className="quiet">法律上的说法也一起查了：{found.also.join('、')}。</p>}
      {found.articles.length === 0 ? <p className="empty">这部法里没有这一条。</p> : (
        <section aria-labelledby="hits-title">
          <h2 id="hits-title">条文（{chineseDate(on)}）</h2>
          <ol className="hits">{found.articles.map((hit) => (
            <li key={`${hit.key} ${hit.day} ${hit.number}`}>
              <Link to={lawAddress(hit.key, { version: hit.day, article: hit.number })}>《{hit.title}》{hit.label}</Link>
              {hit.inForce ? null : <span className="flag">这个版本当天不在施行期</span>}
              {hit.headings.length === 0 ? null : <span className="quiet">{hit.headings.join('　')}</span>}
              {/* oxlint-disable-next-line react/no-array-index-key -- pieces of one excerpt, in its order */}
              <p>{hit.excerpt.map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>))}</p>
            </li>
          ))}</ol>
        </section>
      )}
      {found.laws.length === 0 ? null : (
        <section aria-labelledby="titles-title">
          <h2 id="titles-title">法名相符的</h2>
          <ul className="shelf">{found.laws.map((each) => (
            <li key={each.key}><Link to={lawAddress(each.key, { on })}>{each.title}</Link><span className="quiet">{chineseDate(each.from)}起施行{each.inForce ? '' : '，当天不在施行期'}，{each.articles}条</span></li>
          ))}</ul>
        </section>
      )}
    </>
  )
}
