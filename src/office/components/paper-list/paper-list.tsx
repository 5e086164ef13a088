// The papers a matter makes: ready ones to print or keep, the others with the step they wait for.
import { Link } from 'react-router'
import { address } from '#office/api-client.ts'
import type { OfferedPaper } from '#office/reads/matter-page.ts'

type PaperListProps = { readonly papers: readonly OfferedPaper[]; readonly matter: string; readonly area: string; /** May this person file what is signed on a screen? */ readonly signing?: boolean }

const formats = [['html', '打印'], ['pdf', 'PDF'], ['docx', 'Word']] as const

export function PaperList({ papers, matter, area, signing = false }: PaperListProps) {
  if (papers.length === 0) return <p className="quiet">这类事项没有专门的文书。</p>
  return (
    <ul className="papers">
      {papers.map((paper) => (
        <li key={paper.id}>
          <span className="what">{paper.title}</span>
          {paper.ready && signing && !paper.closed ? <Link to={address(`/matters/${matter}/sign/${paper.id}`, { area })} aria-label={`${paper.title}，屏幕签名`}>屏幕签名</Link> : null}
          {paper.closed ? <span className="quiet">{paper.closed}</span> : paper.ready
            ? formats.map(([format, title]) => <a key={format} href={address(`/api/matters/${matter}/papers/${paper.id}`, { format, area })} {...(format === 'html' ? { target: '_blank', rel: 'noopener' } : { download: '' })} aria-label={`${paper.title}，${title}`}>{title}</a>)
            : <span className="quiet">办理“{paper.after}”后生成</span>}
        </li>
      ))}
    </ul>
  )
}
