// Decisions that the township asks everybody about, and those it has made. What was withheld by law, what is kept secret and who is
// appointed to what are not shown here.
import { derive } from '#calendar/derive.ts'
import { chineseDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicDay, publicFacts, type PublicMatterOf } from '#procedure/publication.ts'
import { hasTrait, kinds } from './decision-kinds.ts'
import { majorDecision } from './procedure.ts'

const 条例 = lawBook('major-decision-regulation')
const 本地规定 = lawBook('local-rules')

type Decision = PublicMatterOf<typeof majorDecision>

const of = publicationOf(majorDecision)
const subject = (decision: Decision) => first(decision, 'start')?.answers.item ?? '重大决策'
const open = (decision: Decision) => first(decision, 'start')?.answers.kind !== 'appointment' && !hasTrait(decision, 'secret')

export const majorDecisionPublications = [
  of({
    id: 'major-decision.comment', title: '公开征求意见', shelf: 'comment', basis: [条例('15', '1')], after: ['openComment'], endedBy: ['withdraw', 'withhold'], papers: ['decision-comment-notice'],
    speak: 'comment', when: open, closes: (decision) => last(decision, 'openComment')?.answers.closesOn,
    subject,
    shows: (decision) => {
      const [started, opened] = [first(decision, 'start')?.answers, last(decision, 'openComment')]
      const closes = opened?.answers.closesOn && derive({ title: '公开征求意见', until: opened.answers.closesOn, basis: [条例('15', '1')] }, { start: opened.occurredOn })
      return {
        facts: publicFacts({ 承办单位: started?.unit, 怎样提意见: opened?.answers.how, 期限缩短的原因: opened?.answers.shortReason }),
        paragraphs: [started?.draft ?? '草案和说明可以到承办单位查看。'], ...(closes ? { days: [publicDay('提意见的最后一天', closes)] } : {}),
      }
    },
  }),
  of({
    id: 'major-decision.announcement', title: '决策公告', shelf: 'decisions', basis: [条例('32'), 本地规定('')], after: ['publish'], endedBy: ['withhold'], papers: ['decision-announcement'],
    when: open,
    subject,
    shows: (decision) => {
      const [started, passed, published] = [first(decision, 'start')?.answers, last(decision, 'pass'), last(decision, 'publish')?.answers]
      return {
        facts: publicFacts({
          类别: started?.kind && kinds[started.kind], 发文字号: published?.documentNumber, 讨论通过: passed && `${chineseDate(passed.occurredOn)}${passed.answers.session ?? ''}`, 承办单位: started?.unit,
        }),
        paragraphs: [passed?.answers.decision ?? '', published?.explanation ?? ''],
      }
    },
  }),
] as const
