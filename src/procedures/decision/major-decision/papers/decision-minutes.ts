// 议题讨论记录: time, place, who was due, every position in the order of speaking, the head's last, dissent and its reasons, the outcome.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, heading, numberLine, paragraph, signatures, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { bodyName, dissentLines, memberTable, voteSentence } from '../../meeting-words.ts'
import { linesOf } from '../../organ.ts'
import { kinds } from '../decision-kinds.ts'
import { majorDecision } from '../procedure.ts'
import { discussionOf, outcomes, type Decision } from './decision-facts.ts'

const 条例 = lawBook('major-decision-regulation')
const 本地规定 = lawBook('local-rules')

export const decisionMinutes = paperOf(majorDecision)({
  id: 'decision-minutes',
  title: '议题讨论记录',
  after: ['pass', 'reject', 'postpone', 'discontinue'],
  basis: [条例('30', '3'), 本地规定('')],
  body: (decision, desk) => ({ title: '议题讨论记录', layout: 'official', blocks: [title('议题讨论记录'), numberLine(desk.number), ...record(decision, desk)] }),
})

function record(decision: Decision, desk: Desk): readonly Block[] {
  const started = first(decision, 'start')?.answers
  const held = discussionOf(decision)
  if (!started || !held) return []
  const { body, session, chair, place, members, headReasons, observers, recorder, discussion, decision: decided } = held.answers
  return [
    flush(`议题：${started.item}（${kinds[started.kind]}）`),
    flush(`会议：${session}（${bodyName(body)}）`),
    flush(`时间：${chineseDate(held.occurredOn)}${place ? `　　地点：${place}` : ''}`),
    flush(`主持：${desk.staff(chair)}${recorder ? `　　记录：${desk.staff(recorder)}` : ''}`),
    ...(observers ? [flush(`列席：${observers}`)] : []),
    heading(1, '一、到会和各人意见（按发言先后）'),
    memberTable(members),
    paragraph(voteSentence(members)),
    ...(discussion ? [heading(1, '二、主要问题和讨论情况'), ...linesOf(discussion).map((line) => paragraph(line))] : []),
    heading(1, '三、不同意见'),
    ...dissentLines(members),
    ...(headReasons ? [paragraph(`主要负责人说明的理由：${headReasons}`)] : []),
    heading(1, '四、结果'),
    paragraph(`${outcomes[held.action]}。${decided}`),
    signatures([{ label: '主持人', dated: true }, { label: '记录人', dated: true }], 2),
  ]
}
