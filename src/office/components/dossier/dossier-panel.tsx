// 卷宗 on the page of a dispute: what is missing and which step brings it, before the case is closed rather than after.
import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { dossierAddress } from '#office/addresses.ts'
import { address } from '#office/api-client.ts'
import { filedWords, needWords } from '#office/components/dossier/line-words.ts'
import { StepLink } from '#office/components/dossier/step-link.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { dossierQuery, type Dossier } from '#office/reads/dossier.ts'
import type { MatterPage } from '#office/reads/matter-page.ts'

type DossierPanelProps = { readonly page: MatterPage; readonly reading: string }

export function DossierPanel({ page, reading }: DossierPanelProps) {
  const dossier = useQuery(dossierQuery({ id: page.id, area: reading, seq: page.seq }))
  return (
    <section aria-labelledby="dossier-title">
      <h2 id="dossier-title">卷宗</h2>
      {dossier.data ? <Lines dossier={dossier.data} page={page} /> : dossier.error ? <p className="quiet">卷宗情况没有读出来。<button type="button" onClick={() => void dossier.refetch()}>再试一次</button></p> : <Waiting what="卷宗" />}
      <p className="desk-links">
        <Link to={dossierAddress(page)}>看整卷、自查</Link>
        <a href={address(`/api/matters/${page.id}/dossier/file`, { format: 'print', area: reading })} target="_blank" rel="noopener">打印整卷</a>
      </p>
    </section>
  )
}

function Lines({ dossier, page }: { readonly dossier: Dossier; readonly page: MatterPage }) {
  const { lines, standard } = dossier
  const wanted = lines.filter((line) => line.state === 'wanted')
  const there = lines.filter((line) => line.state === 'there')
  const later = lines.filter((line) => line.state === 'later')
  return (
    <>
      {wanted.length === 0 ? <p>{page.ended ? '应当有的都有了。' : '到这一步应当有的都有了。'}</p> : (
        <ul className="papers">
          {wanted.map((line) => (
            <li key={line.row}>
              <span className="what"><span className="due overdue">缺</span>　{line.title}</span>
              <span className="quiet" title={line.basis.join('；')}>{needWords(line, standard.matter !== null)}</span>
              <StepLink line={line} page={page} />
            </li>
          ))}
        </ul>
      )}
      {there.length > 0 ? <p>已经入卷：{there.map((line) => `${line.title}${filedWords(line).slice(1)}`).join('；')}。</p> : null}
      {later.length > 0 && !page.ended ? <p className="quiet">到时要有：{later.map((line) => line.title).join('、')}。</p> : null}
      <p className="quiet">按{standard.matter === null ? standard.title : `县里的“${standard.title}”`}核对。</p>
    </>
  )
}
