// 卷宗封面 and 卷内目录: whose dossier this is, what is filed in it in binding order, and what it should hold and does not.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, pageBreak, row, space, table, title, type Block } from '#documents/block.ts'
import { pageOf, type Content } from '#documents/inline.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { disputeTypes } from '../../dispute-types.ts'
import { keptFor, standardFor, type DossierStandard } from '../../dossier-in-force.ts'
import { dossierDay, dossierOf, gapsIn, type DossierLine } from '../dossier/dossier-of.ts'
import { dossierConsults } from '../dossier/gaps-explained.ts'
import { openingOf } from '../opening.ts'
import { disputeMediation } from '../procedure.ts'
import { committeeName, mediatorNames, partyNames, type Dispute } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')

/** The standard by which this dossier is bound. */
export function standardOf(dispute: Dispute, desk: Desk): DossierStandard {
  return standardFor(desk.consulted('dossier-standard'), dossierDay(dispute, desk.today))
}

export const dossierCover = paperOf(disputeMediation)({
  id: 'dossier-cover',
  title: '人民调解卷宗封面和卷内目录',
  after: ['close', 'fail', 'refuse', 'withdraw', 'refer', 'decline'],
  basis: [人民调解法('27')],
  consults: dossierConsults,
  body(dispute, desk) {
    const standard = standardOf(dispute, desk)
    return { title: '人民调解卷宗', layout: 'form', blocks: [...coverBlocks(dispute, desk, standard), pageBreak, ...contentsBlocks(dispute, dossierOf(dispute, standard))] }
  },
})

export function coverBlocks(dispute: Dispute, desk: Desk, standard: DossierStandard): readonly Block[] {
  return [space(3), title(committeeName(dispute, desk)), title('人民调解卷宗'), space(1), form(coverRows(dispute, desk, standard))]
}

function coverRows(dispute: Dispute, desk: Desk, standard: DossierStandard) {
  const opening = openingOf(dispute)
  const end = dispute.entries.findLast((entry) => entry.action === 'archive') ?? dispute.entries.at(-1)
  const archived = last(dispute, 'archive')
  return [
    row({ 卷名: opening ? `${disputeTypes[opening.answers.type]}调解卷` : '', 卷号: desk.number }, { lines: 2 }),
    row({ 当事人: partyNames(dispute, desk) }, { lines: 2 }),
    row({ 人民调解员: mediatorNames(dispute, desk).join('、') }, { lines: 2 }),
    row({ 调解日期: `${chineseDate(dispute.openedOn)}至${chineseDate(dossierDay(dispute, desk.today))}` }, { lines: 2 }),
    row({ 办理结果: resultOf(dispute) }, { lines: 2 }),
    row({ 立卷人: end ? desk.staff(end.actor) : '', 立卷日期: archived ? chineseDate(archived.occurredOn) : '' }, { lines: 2 }),
    row({ 保管期限: keptFor(standard), 存放位置: archived?.answers.shelf ?? '' }, { lines: 2 }),
    row({ 备注: last(dispute, 'close')?.answers.remark ?? '' }, { lines: 4 }),
  ]
}

/** Archived is where the dossier lies, not how the case ended. */
function resultOf(dispute: Dispute): string {
  const form = last(dispute, 'agree')?.answers.form
  if (form !== undefined) return `达成${form === 'oral' ? '口头' : '书面'}协议`
  const { actions } = disputeMediation
  const end = dispute.entries.findLast(({ action }) => action === 'fail' || action === 'refuse' || action === 'withdraw' || action === 'refer' || action === 'decline')
  return end ? actions[end.action].title : dispute.state
}

/** The first running page of a row, and its last where it is the end of the dossier. */
export type PlacedRow = { readonly key: string; readonly first: number; readonly last?: number }

/** @param placed where each row begins, by row; without it the pages are left to write by hand */
export function contentsBlocks(dispute: Dispute, lines: readonly DossierLine[], placed: ReadonlyMap<string, PlacedRow> = new Map()): readonly Block[] {
  const there = lines.filter((line) => line.state === 'there')
  const missing = dispute.state === '已归档' ? [] : gapsIn(lines).map((line) => line.title)
  return [
    title('卷内目录'),
    table(
      [{ title: '序号', align: 'center' }, { title: '文书名称', width: 4 }, { title: '页号', align: 'center' }, { title: '备注', width: 3 }],
      there.map((line, index): readonly Content[] => [String(index + 1), line.title, pagesOf(placed.get(line.row)), remarkOf(line)]),
    ),
    ...(missing.length === 0 ? [] : [note(`应当入卷而没有记录的：${missing.join('、')}。请补齐，或者在卷宗情况说明里写明原因。`)]),
  ]
}

function pagesOf(place: PlacedRow | undefined): Content {
  if (place === undefined) return ''
  const start = pageOf(place.key, place.first)
  return place.last === undefined || place.last === place.first ? start : [start, `—${place.last}`]
}

function remarkOf({ filed }: DossierLine): string {
  const times = filed.reduce((most, each) => (each.kind === 'paper' ? Math.max(most, each.times) : most), 0)
  const files = filed.filter((each) => each.kind === 'file').length
  return [times > 1 ? `${times}次` : '', files > 0 ? `附件${files}件` : ''].filter((part) => part !== '').join('，')
}
