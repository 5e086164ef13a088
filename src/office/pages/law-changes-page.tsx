// Two versions of a law: what changed, article by article and word by word.
import { Link, useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { chineseDate } from '#calendar/plain-date.ts'
import { articleLabel } from '#library/article-number.ts'
import type { ChangesView } from '#library/law-view.ts'
import type { Difference } from '#library/word-difference.ts'
import { lawAddress, lawImpactAddress } from '#office/addresses.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { lawChangesQuery } from '#office/reads/laws.ts'
import { usePageTitle } from '#office/use-page-title.ts'

export function LawChangesPage() {
  const [query] = useSearchParams()
  const changes = useQuery(lawChangesQuery(Object.fromEntries(query)))
  const title = changes.data ? `${changes.data.title}：版本比对` : '版本比对'
  usePageTitle(title)
  return (
    <>
      <p className="unprinted"><Link to="/laws">法律库</Link></p>
      <h1 tabIndex={-1}>{title}</h1>
      {changes.error ? <FailedRead error={changes.error} again={() => void changes.refetch()} /> : null}
      {changes.isPending ? <Waiting doing="比对" what="两个版本" /> : null}
      {changes.data ? <Compared view={changes.data} /> : null}
    </>
  )
}

const names = { changed: '修改', added: '增加', repealed: '删去', moved: '只改条号', same: '没有变' } as const

function Compared({ view }: { readonly view: ChangesView }) {
  const count = (kind: keyof typeof names) => view.changes.filter((each) => each.kind === kind).length
  const told = view.changes.filter((each) => each.kind !== 'same')
  return (
    <>
      <p className="facts">
        <Link to={lawAddress(view.key, { version: view.before.day })}>{chineseDate(view.before.day)}的文本</Link><span>比</span>
        <Link to={lawAddress(view.key, { version: view.after.day })}>{chineseDate(view.after.day)}的文本</Link>
      </p>
      <p>{(Object.keys(names) as (keyof typeof names)[]).map((kind) => `${names[kind]}${count(kind)}条`).join('，')}。<span className="quiet">删去的字有删除线，增加的字有下划线。</span></p>
      {view.law === undefined ? null : <p><Link to={lawImpactAddress(view.law, { before: view.before.day, after: view.after.day })}>看这次修改影响哪些程序、期限、文书和在办事项</Link></p>}
      {told.length === 0 ? <p className="empty">两个版本的条文完全一样。</p> : <ol className="law-changes">{told.map((each) => <One key={`${each.before ?? ''} ${each.after ?? ''}`} change={each} />)}</ol>}
    </>
  )
}

function One({ change }: { readonly change: ChangesView['changes'][number] }) {
  const [was, is] = [change.before && articleLabel(change.before), change.after && articleLabel(change.after)]
  const whole: Difference[] = change.kind === 'added' ? [{ kind: 'new', text: (change.afterText ?? []).join('\n') }] : change.kind === 'repealed' ? [{ kind: 'gone', text: (change.beforeText ?? []).join('\n') }] : [...change.words ?? []]
  return (
    <li>
      <h2><span className="kind">{names[change.kind]}</span>{was === is || !was || !is ? is ?? was : `${was}改为${is}`}</h2>
      {change.kind === 'moved' ? <p className="quiet">文字没有变。</p> : (
        <p className="long-text">{whole.map((piece, index) => <Piece key={`${piece.kind} ${index}`} piece={piece} />)}</p>
      )}
    </li>
  )
}

function Piece({ piece }: { readonly piece: Difference }) {
  if (piece.kind === 'gone') return <del>{piece.text}</del>
  return piece.kind === 'new' ? <ins>{piece.text}</ins> : <span>{piece.text}</span>
}
