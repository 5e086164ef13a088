// 封底: how many pages the dossier has, who bound it and when.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, row, space, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { disputeMediation } from '../procedure.ts'
import type { Dispute } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const dossierBack = paperOf(disputeMediation)({
  id: 'dossier-back',
  title: '人民调解卷宗封底',
  after: ['close', 'fail', 'refuse', 'withdraw', 'refer', 'decline'],
  basis: [人民调解法('27')],
  body: (dispute, desk) => ({ title: '人民调解卷宗封底', layout: 'form', blocks: backBlocks(dispute, desk) }),
})

/** @param pages of the dossier, not counting cover, contents and back; left to write by hand when unknown */
export function backBlocks(dispute: Dispute, desk: Desk, pages?: number): readonly Block[] {
  const archived = last(dispute, 'archive')
  return [
    space(12),
    title('卷宗封底'),
    form([
      row({ 卷号: desk.number }, { lines: 2 }),
      row({ 本卷页数: pages === undefined ? '' : `共${pages}页（封面、目录、封底不编页号）` }, { lines: 2 }),
      row({ 装订人: archived?.answers.binder === undefined ? '' : desk.staff(archived.answers.binder), 装订日期: archived ? chineseDate(archived.occurredOn) : '' }, { lines: 2 }),
      row({ 检查人: '', 检查日期: '' }, { lines: 2 }),
    ]),
  ]
}
