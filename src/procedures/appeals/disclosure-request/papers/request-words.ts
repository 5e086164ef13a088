// Words that the papers of a request share, and the simple letter most of them are.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, title, type Block, type PaperDocument } from '#documents/block.ts'
import { first } from '#procedure/matter.ts'
import type { Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import type { disclosureRequest } from '../procedure.ts'

export type Request = MatterOf<typeof disclosureRequest>

export function applicantName(matter: Request, desk: Desk): string {
  const said = first(matter, 'receive')?.answers
  return said ? said.organisation ?? desk.person(said.applicant).name : ''
}

export function organ(desk: Desk): string {
  return `${desk.township.fullName}人民政府`
}

type Letter = { readonly name: string; readonly to: string; readonly on: PlainDate | undefined; readonly blocks: readonly Block[] }

export function letter(desk: Desk, { name, to, on, blocks }: Letter): PaperDocument {
  return { title: name, layout: 'official', blocks: [title(name), numberLine(desk.number), addressee(to), ...blocks, closing(organ(desk), on ? chineseDate(on) : '')] }
}
