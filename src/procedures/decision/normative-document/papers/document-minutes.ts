// 规范性文件审议记录.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, heading, numberLine, paragraph, signatures, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { bodyName, dissentLines, memberTable, voteSentence } from '../../meeting-words.ts'
import { linesOf } from '../../organ.ts'
import { normativeDocument } from '../procedure.ts'

const 规范性文件通知 = lawBook('normative-document-notice')
const 本地规定 = lawBook('local-rules')

export const documentMinutes = paperOf(normativeDocument)({
  id: 'document-minutes',
  title: '规范性文件审议记录',
  after: ['pass', 'reject'],
  basis: [规范性文件通知(''), 本地规定('')],
  body: (document, desk) => ({ title: '规范性文件审议记录', layout: 'official', blocks: [title('规范性文件审议记录'), numberLine(desk.number), ...record(document, desk)] }),
})

function record(document: MatterOf<typeof normativeDocument>, desk: Desk): readonly Block[] {
  const [drafted, held] = [first(document, 'draft')?.answers, last(document, 'pass') ?? last(document, 'reject')]
  if (!drafted || !held) return []
  const { body, session, chair, place, members, discussion, decision } = held.answers
  return [
    flush(`文件：${drafted.name}`),
    flush(`会议：${session}（${bodyName(body)}）`),
    flush(`时间：${chineseDate(held.occurredOn)}${place ? `　　地点：${place}` : ''}`),
    flush(`主持：${desk.staff(chair)}`),
    heading(1, '一、到会和各人意见（按发言先后）'),
    memberTable(members),
    paragraph(voteSentence(members)),
    ...(discussion ? linesOf(discussion).map((line) => paragraph(line)) : []),
    heading(1, '二、不同意见'),
    ...dissentLines(members),
    heading(1, '三、结果'),
    paragraph(`${held.action === 'pass' ? '审议通过' : '审议未通过'}。${decision}`),
    signatures([{ label: '主持人', dated: true }, { label: '记录人', dated: true }], 2),
  ]
}
