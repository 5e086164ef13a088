// Signatures drawn on a screen, shown behind the paper they were set under: what they were drawn for is known by the digest of
// the paper's words, so a paper that says something else today says so.
import { createHash } from 'node:crypto'
import type { Door } from '#api/door.ts'
import { note, pageBreak, paragraph, picture, title, type Block, type PaperDocument, type SignatureLine } from '#documents/block.ts'
import { paperText } from '#documents/paper-text.ts'
import { noPictures, type Pictures } from '#documents/picture.ts'
import { readPicture } from '#documents/read-picture.ts'
import { readIn } from '#ledger/database.ts'
import type { Entry, Json } from '#procedure/entry.ts'
import type { FileRef } from '#procedure/field.ts'
import type { Paper } from '#procedure/paper.ts'
import type { MatterPage } from '#projections/matter-page.ts'

export const fileSignedStep = 'attachSigned'

/** What a signature is set under: the digest of the paper's words, 64 signs. */
export function textDigest(document: PaperDocument): string {
  return createHash('sha256').update(paperText(document).join('\n')).digest('hex')
}

/** The places of a paper where somebody signs, in order; the first is number 1. */
export function signatureLines(document: PaperDocument): readonly SignatureLine[] {
  return document.blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines : []))
}

export type Drawn = { readonly line: number; readonly label: string; readonly key: string }

/** The sheet behind a paper that carries its drawn signatures. */
export function signatureSheet(of: { readonly name: string; readonly digest: string; readonly day: string; readonly drawn: readonly Drawn[] }): readonly Block[] {
  return [
    pageBreak, title('屏幕签名页'),
    paragraph(`${of.day}，下列各人在屏幕上看过《${of.name}》全文后手写签名。`),
    ...of.drawn.map((each): Block => picture(each.key, { width: 70, height: 28, align: 'left', caption: `第${each.line}处　${each.label}` })),
    note(`所签文本的校验值（SHA-256）：${of.digest}`),
    note('屏幕上手写的签名图像本身不是《中华人民共和国电子签名法》第十三条所说的可靠的电子签名；要与手写签名同等效力的，请在纸质文书上签名。'),
  ]
}

type PaperShown = { readonly page: MatterPage; readonly paper: Paper; readonly document: PaperDocument }

/** The paper with the sheet of its last drawn signatures, where there are any. */
export async function withDrawn(door: Door, { page, paper, document }: PaperShown): Promise<{ readonly document: PaperDocument; readonly pictures: Pictures }> {
  const entry = page.matter.entries.findLast((each) => each.action === fileSignedStep && each.answers['how'] === 'drawn' && each.answers['paper'] === paper.id)
  if (!entry) return { document, pictures: noPictures }
  if (entry.answers['signedText'] !== textDigest(document)) {
    const words = note(`本文书曾于${entry.occurredOn}在屏幕上签名，签名以后内容有变化；当时所签的文本和签名，见卷内《${paper.title}（屏幕签名）》。`)
    return { document: { ...document, blocks: [...document.blocks, words] }, pictures: noPictures }
  }
  const pictures = await drawnPictures(door, page.tenant, entry)
  const labels = signatureLines(document)
  const drawn = linesIn(entry).map((line) => ({ line, label: labels[line - 1]?.label ?? '', key: keyOf(line) }))
  const sheet = signatureSheet({ name: paper.title, digest: textDigest(document), day: entry.occurredOn, drawn })
  return { document: { ...document, blocks: [...document.blocks, ...sheet] }, pictures }
}

export function keyOf(line: number): string {
  return `drawn-${line}`
}

function linesIn(entry: Entry): readonly number[] {
  const rows = entry.answers['drawn']
  return Array.isArray(rows) ? rows.map((row: { readonly line?: Json }) => Number(row.line)) : []
}

/** The drawn pictures stand before the whole paper among the files of the entry, in the order of their places. */
async function drawnPictures(door: Door, tenant: number, entry: Entry): Promise<Pictures> {
  const files = entry.answers['scans'] as unknown as readonly FileRef[]
  const wanted = linesIn(entry).flatMap((line, index) => (files[index] ? [{ key: keyOf(line), sha256: files[index].sha256 }] : []))
  const rows = await readIn(door.engine.database, String(tenant), async (client) =>
    (await client.query<{ sha256: Buffer; content: Buffer }>('select sha256, content from file where tenant = $1 and sha256 = any($2::bytea[])', [tenant, wanted.map((each) => Buffer.from(each.sha256, 'hex'))])).rows)
  return new Map(wanted.flatMap(({ key, sha256 }) => {
    const content = rows.find((row) => row.sha256.toString('hex') === sha256)?.content
    const found = content && readPicture(content)
    return found ? [[key, found] as const] : []
  }))
}
