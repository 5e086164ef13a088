// The evidence of a score sheet as one zip: an index, and for every item the papers of the matters behind it, from the ledger.
import { zipSync, type Zippable } from 'fflate'
import type { Session } from '#accounts/session.ts'
import type { Door } from '#api/door.ts'
import { mayHavePaper } from '#api/may-see.ts'
import { standsAside } from '#api/stands-aside.ts'
import { documentOf, renderPaper } from '#api/paper-routes.ts'
import type { RunningItem, RunningScore } from '#api/running-score.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { title as heading, paragraph, table, type PaperDocument } from '#documents/block.ts'
import { readIn } from '#ledger/database.ts'
import { isPrintable } from '#procedure/paper.ts'
import { marksText } from '#procedures/assessment/score-sheet/score.ts'
import { readMatterPage } from '#projections/matter-page.ts'

/** As many papers as a bundle holds; what is beyond stands in the index and is printed from its matter. */
const mostPapers = 300

/** The first day a zip archive can name: the same bundle gives the same bytes. */
const zipEpoch = '1980-01-01T00:00:00'

type Line = { readonly item: RunningItem; readonly number: string; readonly title: string; readonly occurredOn: string; readonly files: readonly string[] }

export async function evidenceBundle(door: Door, place: { tenant: number; title: string; person: Session }, score: RunningScore): Promise<Uint8Array> {
  const files: Zippable = {}
  const lines: Line[] = []
  let papers = 0
  for (const item of score.items) {
    const folder = `${safe(item.number)} ${safe(item.text).slice(0, 20)}`
    for (const each of item.evidenceMatters) {
      const made = papers < mostPapers ? await papersOf(door, place, each.matter) : []
      const names = made.map((paper) => `${folder}/${safe(each.number || each.title).slice(0, 40)} ${safe(paper.title)}.docx`)
      made.forEach((paper, index) => { files[unused(files, names[index] ?? paper.title)] = [paper.bytes, { mtime: zipEpoch }] })
      papers += made.length
      lines.push({ item, number: each.number, title: each.title, occurredOn: each.occurredOn, files: names })
    }
  }
  const index = await renderPaper(indexOf(place.title, score, lines), 'docx', door)
  files['目录.docx'] = [typeof index === 'string' ? new TextEncoder().encode(index) : index, { mtime: zipEpoch }]
  return zipSync(files, { level: 6 })
}

/** None of a matter in which whoever asks stands aside. */
async function papersOf(door: Door, { tenant, person }: { readonly tenant: number; readonly person: Session }, id: string): Promise<readonly { readonly title: string; readonly bytes: Uint8Array }[]> {
  const page = await readIn(door.engine.database, String(tenant), (client) => readMatterPage(door.engine, client, { tenant, id }))
  if (!page || standsAside(person, page)) return []
  const day = dayOfMoment(door.engine.clock())
  const printable = door.engine.system.papers.filter((paper) => paper.procedure === page.procedure.id && isPrintable(paper, page.matter) && mayHavePaper(person, page, { paper, day }))
  const made = []
  for (const paper of printable) {
    const bytes = await renderPaper(await documentOf(door, page, paper), 'docx', door)
    made.push({ title: paper.title, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes })
  }
  return made
}

function indexOf(title: string, score: RunningScore, lines: readonly Line[]): PaperDocument {
  const total = score.total
  return {
    title: `${title}佐证材料目录`,
    layout: 'ledger',
    blocks: [
      heading(`${title}佐证材料目录`),
      paragraph(`${score.year}年，按台账现有记录自评${marksText(total.score)}分，满分${marksText(total.full)}分${total.open > 0 ? `，另有${total.open}项由人工评定` : ''}。`),
      table(
        [{ title: '编号', width: 1 }, { title: '考核内容', width: 4 }, { title: '分值', width: 1, align: 'right' }, { title: '自评', width: 1, align: 'right' }, { title: '理由', width: 4 }, { title: '材料', width: 5 }],
        score.items.map((item) => [
          item.number, item.text, item.weight, item.scored.score === undefined ? '' : marksText(item.scored.score), [item.scored.why, item.scored.missing].filter(Boolean).join('；'),
          lines.filter((line) => line.item.number === item.number).map((line) => `${line.occurredOn} ${line.number} ${line.title}${line.files.length === 0 ? '（只有台账记录）' : ''}`).join('\n'),
        ]),
      ),
    ],
  }
}

/** What may stand in a file's name everywhere. */
function safe(text: string): string {
  return text.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_').trim()
}

function unused(files: Zippable, name: string): string {
  if (!Object.hasOwn(files, name)) return name
  for (let count = 2; ; count += 1) {
    const other = name.replace(/\.docx$/, `（${count}）.docx`)
    if (!Object.hasOwn(files, other)) return other
  }
}
