// What a village asks of its people for a common work, and what became of it. Whoever owes less is counted by kind, not named.
import { chineseDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { all, first, last } from '#procedure/matter.ts'
import { publicationOf, publicDay, publicFacts, type PublicMatterOf } from '#procedure/publication.ts'
import { bodies } from '../bodies.ts'
import { yuan } from '../paper-words.ts'
import { postedUntil } from '../posting.ts'
import { oneCaseOneDiscussion } from './procedure.ts'
import { exemptions } from './questions.ts'

const 村委会组织法 = lawBook('villagers-committee-law')
const 农业法 = lawBook('agriculture-law')

type Raising = PublicMatterOf<typeof oneCaseOneDiscussion>

const of = publicationOf(oneCaseOneDiscussion)
const basis = [村委会组织法('35', '2(1)'), 农业法('87', '3')] as const
const subject = (raising: Raising) => first(raising, 'propose')?.answers.project ?? '筹资筹劳'

function planFacts(raising: Raising): Readonly<Record<string, string | undefined>> {
  const plan = (last(raising, 'revise') ?? first(raising, 'propose'))?.answers
  const { budget, perHead, heads, daysPerWorker, workers, exempted = [] } = plan ?? {}
  return {
    项目预算: yuan(budget),
    每人筹资: perHead ? `${yuan(perHead)}，${heads ?? 0}人，一共${yuan(perHead * (heads ?? 0))}` : '不筹资',
    每个劳动力筹劳: daysPerWorker ? `${daysPerWorker}个工日，${workers ?? 0}人，一共${daysPerWorker * (workers ?? 0)}个工日` : '不筹劳',
    减免: exempted.map(({ kind, people }) => `${exemptions[kind]}${people}人`).join('；'),
  }
}

function voteFact(raising: Raising): string | undefined {
  const { answers, noted, occurredOn } = last(raising, 'vote') ?? {}
  if (!answers?.body || occurredOn === undefined) return undefined
  return `${chineseDate(occurredOn)}${bodies[answers.body]}，应到${String(noted?.['due'] ?? '')}，实到${answers.present ?? ''}，赞成${answers.agreed ?? ''}票，反对${answers.opposed ?? ''}票，弃权${answers.abstained ?? ''}票，通过`
}

export const oneCasePublications = [
  of({
    id: 'one-case-one-discussion.plan', title: '筹资筹劳方案', shelf: 'village', basis, after: ['publish'], mayName: true, papers: ['fund-raising-notice'],
    subject,
    shows: (raising) => ({
      facts: publicFacts({ ...planFacts(raising), 村民表决: voteFact(raising), 县里复审: last(raising, 'approve')?.answers.by }),
      paragraphs: [last(raising, 'publish')?.answers.content ?? ''],
      remedy: '超出这个方案要您出钱出工的，您有权拒绝；不得强迫您用钱顶工。可以向乡镇人民政府反映。',
    }),
  }),
  of({
    id: 'one-case-one-discussion.use', title: '筹资筹劳使用情况', shelf: 'village', basis, after: ['publishUse'], mayName: true, papers: ['fund-use-notice'],
    speak: 'objection', closes: (raising) => useUntil(raising)?.due,
    subject: (raising) => `${subject(raising)}：钱和工怎么用的`,
    shows: (raising) => {
      const { raised = 0, others = 0, spent = 0, note = '' } = last(raising, 'publishUse')?.answers ?? {}
      const until = useUntil(raising)
      const inspected = last(raising, 'inspect')
      return {
        facts: publicFacts({
          筹资收入: yuan(raised), 奖补捐赠和集体投入: yuan(others), 支出: yuan(spent), 结余: yuan(raised + others - spent),
          投工: `${all(raising, 'collect').reduce((sum, { answers }) => sum + (answers.days ?? 0), 0)}个工日`,
          验收: inspected && `${chineseDate(inspected.occurredOn)}${inspected.answers.result === 'passed' ? '合格' : '不合格，要整改'}`,
        }),
        paragraphs: [note], ...(until ? { days: [publicDay('在村里公布到', until)] } : {}),
        remedy: '对用钱用工有疑问的，可以向村民委员会、村务监督委员会查询，也可以向乡镇人民政府反映。',
      }
    },
  }),
] as const

function useUntil(raising: Raising): ReturnType<typeof postedUntil> | undefined {
  const posted = last(raising, 'publishUse')
  return posted && postedUntil(posted)
}
