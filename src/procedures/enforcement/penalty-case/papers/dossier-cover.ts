// 卷宗封面 and 卷内目录: what is filed, in binding order, from the record itself.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { penaltyCase } from '../procedure.ts'
import { resultOf } from './closing-approval.ts'
import { actOf, officerNames, organOf, partyOf, type File } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

type Key = File['entries'][number]['action']

/** The decision and its service stand first, as files are bound; then the case in the order of its steps. */
const order: readonly (readonly [name: string, left: readonly Key[]])[] = [
  ['行政处罚决定书', ['decide']], ['不予行政处罚决定书', ['decideNone']], ['送达回证', ['serve', 'serveNone']], ['公告送达材料', ['announce']],
  ['立案审批表', ['file']], ['现场检查（勘验）笔录', ['inspect']], ['询问笔录', ['inquire']], ['证据材料', ['collect']], ['证据核实记录', ['verify']], ['先行登记保存通知书和物品清单', ['preserve']],
  ['登记保存物品处理通知书', ['settlePreserved']], ['检验报告、鉴定意见', ['appraise']], ['责令改正通知书', ['orderCorrection']], ['复查记录', ['recheck']], ['回避决定', ['recuse']],
  ['期限暂停、延长的审批', ['pause', 'extend']], ['案件调查终结报告', ['conclude']], ['法制审核意见书', ['review']], ['行政处罚（听证）告知书', ['notify']], ['陈述申辩笔录和复核意见', ['defend']],
  ['放弃权利的确认', ['waive']], ['听证通知书', ['callHearing']], ['听证笔录和听证报告', ['holdHearing']], ['集体讨论笔录', ['discuss']], ['案件移送材料', ['passOn', 'transfer']],
  ['罚款票据', ['pay']], ['没收物品处理清单、履行记录', ['perform']], ['延期（分期）缴纳罚款通知书', ['defer']], ['复议、诉讼材料', ['remedy', 'remedyEnded', 'annul']], ['催告书', ['urge']], ['强制执行申请书和法院文书', ['applyCourt', 'courtEnded']],
  ['公开处罚决定的记录', ['publish', 'unpublish']], ['案卷说明', ['explain']], ['结案审批表', ['close']],
]

/** Names and numbers of what this file holds. */
export function filedIn(file: File): readonly (readonly [name: string, times: number])[] {
  return order.map(([name, left]) => [name, file.entries.filter((entry) => left.includes(entry.action)).length] as const).filter(([, times]) => times > 0)
}

export const penaltyDossier = paperOf(penaltyCase)({
  id: 'penalty-dossier',
  title: '行政处罚卷宗封面和卷内目录',
  after: ['close', 'passOn', 'cancel', 'policeFiled'],
  basis: [行政处罚法('47')],
  body(file, desk) {
    const [filed, end] = [last(file, 'file'), last(file, 'close')]
    return {
      title: '行政处罚卷宗',
      layout: 'form',
      blocks: [
        title('行政处罚卷宗'), numberLine(desk.number),
        form([
          row({ 执法机关: organOf(file, desk) }), row({ 案由: actOf(file) }), row({ 当事人: partyOf(file, desk) }), row({ 处理结果: resultOf(file) }),
          row({ 承办人: officerNames(filed?.answers.officers ?? [], desk).join('、') }),
          row({ 立案日期: filed ? chineseDate(filed.occurredOn) : '', 结案日期: file.closedOn ? chineseDate(file.closedOn) : '' }), row({ 归档号: '', 保管期限: '' }),
          row({ 页数: end?.answers.pages === undefined ? '' : String(end.answers.pages), 备注: '' }),
        ]),
        pageBreak,
        title('卷内目录'),
        table([{ title: '序号', align: 'center' }, { title: '文书名称', width: 4 }, { title: '份数', align: 'center' }, { title: '页号', align: 'center' }, { title: '备注', width: 2 }], filedIn(file).map(([name, times], index) => [String(index + 1), name, String(times), '', ''])),
      ],
    }
  },
})
