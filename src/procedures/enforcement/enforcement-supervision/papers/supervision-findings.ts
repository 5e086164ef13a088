// 行政执法监督情况表: what was looked at, the files sampled, the issues with their numbers.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { categories, fileKinds, kinds, leads } from '../lists.ts'
import { enforcementSupervision } from '../procedure.ts'

export const supervisionFindings = paperOf(enforcementSupervision)({
  id: 'supervision-findings',
  title: '行政执法监督情况表',
  after: ['conclude', 'concludeClear'],
  basis: [lawBook('enforcement-supervision-regulation')('15'), lawBook('local-rules')('')],
  body(supervision, desk) {
    const started = first(supervision, 'start')?.answers
    const [found, clear] = [last(supervision, 'conclude'), last(supervision, 'concludeClear')]
    const ended = found ?? clear
    return {
      title: '行政执法监督情况表',
      layout: 'form',
      blocks: [
        title('行政执法监督情况表'), numberLine(desk.number),
        form([
          row({ 监督对象: started?.subject ?? '' }), row({ 方式: started ? kinds[started.kind] : '', 组织: started ? leads[started.lead] : '' }),
          row({ 内容: started?.scope ?? '' }), row({ 起止日期: `${chineseDate(supervision.openedOn)}至${ended ? chineseDate(ended.occurredOn) : ''}` }),
          row({ 参加人员: (started?.members ?? []).map((account) => desk.staff(account)).join('、') }),
          row({ 监督情况: ended?.answers.summary ?? '' }, { lines: 6 }), row({ 整改期限: found ? chineseDate(found.answers.correctBy) : '没有发现问题' }),
        ]),
        table(
          [{ title: '抽查案卷', width: 2 }, { title: '抽查卷数', align: 'right' }, { title: '文书合格', align: 'right' }, { title: '程序合格', align: 'right' }],
          all(supervision, 'sample').map(({ answers }) => [fileKinds[answers.fileKind], String(answers.sampled), String(answers.documentsSound), String(answers.proceduresSound)]),
        ),
        table(
          [{ title: '序号', align: 'center' }, { title: '类别', width: 2 }, { title: '问题', width: 6 }],
          all(supervision, 'addIssue').map(({ answers, noted }) => [String(noted?.['number'] ?? ''), categories[answers.category], answers.issue]),
        ),
        signatures([{ label: '监督人员签名' }, { label: '监督对象签收', dated: true }], 2),
      ],
    }
  },
})
