// What a line of the dossier says: there, missing and for whom, or not yet.
import type { DossierLine } from '#office/reads/dossier.ts'

/** What is filed under a line: how many papers and attachments. */
export function filedWords({ papers, files }: DossierLine): string {
  const times = papers.reduce((most, paper) => Math.max(most, paper.times), 0)
  const parts = [times > 1 ? `${times}次` : '', files.length > 0 ? `附件${files.length}件` : ''].filter((part) => part !== '')
  return parts.length === 0 ? '有' : `有，${parts.join('，')}`
}

/** Who wants it; `standard` says whose order it is. */
export function needWords({ by }: Pick<DossierLine, 'by'>, ofCounty: boolean): string {
  if (by === 'law') return '法律要求'
  if (by === 'standard') return ofCounty ? '县里要求' : '通常应当有'
  return '有就入卷'
}
