// 案件调查终结报告: what was found, by which evidence, what is proposed and why.
import { chineseDate } from '#calendar/plain-date.ts'
import { heading, numberLine, paragraph, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { evidenceKinds, proposals, responsibilities, reviewNeeds } from '../lists.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, officerSignatures, partyOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const investigationReport = paperOf(penaltyCase)({
  id: 'penalty-investigation-report',
  title: '案件调查终结报告',
  after: 'conclude',
  basis: [行政处罚法('54', '1'), 行政处罚法('57')],
  body(file, desk) {
    const [filed, report] = [last(file, 'file'), last(file, 'conclude')]
    const said = report?.answers
    const needs = said?.reviewNeeds ?? []
    return {
      title: '案件调查终结报告',
      layout: 'form',
      blocks: [
        title('案件调查终结报告'), numberLine(desk.number),
        heading(1, '一、案由和当事人'), paragraph(`${actOf(file)}案，当事人：${partyOf(file, desk)}。${filed ? `${chineseDate(filed.occurredOn)}立案，` : ''}${report ? `${chineseDate(report.occurredOn)}调查终结。` : ''}`),
        heading(1, '二、查明的事实'), paragraph(said ? desk.text(said.facts) : ''),
        heading(1, '三、证据'), paragraph(said ? desk.text(said.evidence) : ''),
        table([{ title: '序号', align: 'center' }, { title: '种类', width: 2 }, { title: '名称', width: 4 }, { title: '来源', width: 2 }], all(file, 'collect').map(({ answers }, index) => [String(index + 1), evidenceKinds[answers.kind], answers.what, answers.from ?? ''])),
        heading(1, '四、责任能力和处罚情况'), paragraph(said ? `${responsibilities[said.responsibility]}；${said.finedBefore ? '同一违法行为已经被罚过款' : '同一违法行为没有被罚过款'}。` : ''),
        heading(1, '五、处理建议'), paragraph(said ? `${proposals[said.proposal]}。${desk.text(said.suggested)}` : ''),
        paragraph(`${said?.grave === true ? '属于情节复杂或者重大违法行为，应当集体讨论决定。' : ''}${needs.length > 0 ? `应当法制审核：${needs.map((need) => reviewNeeds[need]).join('、')}。` : ''}`),
        signatures([...officerSignatures(said?.officers ?? [], desk), { label: '承办机构负责人签名', dated: true }]),
      ],
    }
  },
})
