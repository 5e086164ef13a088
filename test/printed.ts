// A paper as its reader sees it: set by the real page maker, its words alone.
import { toPrintHtml } from '#documents/html.ts'
import type { Matter } from '#procedure/matter.ts'
import { isPrintable, type Desk, type Paper } from '#procedure/paper.ts'
import { storyDesk } from '#test/story-desk.ts'

/** @returns the words of the paper, line by line. Throws when the matter has not come so far that it may be printed. */
export function printed(paper: Paper, matter: Matter, desk: Partial<Desk> = {}): string {
  if (!isPrintable(paper, matter)) throw new Error(`${paper.id} is not to be printed yet`)
  const page = toPrintHtml(paper.body(matter, { ...storyDesk(), ...desk }))
  return page.slice(page.indexOf('<body>')).replaceAll(/<[^>]+>/g, '\n').replaceAll(/\s*\n\s*/g, '\n')
}
