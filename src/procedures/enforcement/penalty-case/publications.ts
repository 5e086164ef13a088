// Penalties that the law has published: those of some weight to society, as long as they stand and their term runs. A natural
// person is masked; the circumstances of the party are not told. A decision changed or annulled goes at once, and why is said.
import { chineseDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicFacts, type PublicMatterOf } from '#procedure/publication.ts'
import { penaltyKinds } from '../penalty-kinds.ts'
import { partyFacts, penaltyRemedy, withdrawnText } from '../penalty-notices.ts'
import { penaltyCase } from './procedure.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

type File = PublicMatterOf<typeof penaltyCase>

const of = publicationOf(penaltyCase)
const subject = (file: File) => first(file, 'register')?.answers.act ?? '行政处罚'
const yuan = (fen: number | undefined) => (fen === undefined ? undefined : `${(fen / 100).toFixed(2)}元`)

export const penaltyPublications = [
  of({
    id: 'penalty-case.decision', title: '行政处罚决定', shelf: 'penalties', basis: [行政处罚法('48', '1')], after: ['publish'], endedBy: ['unpublish', 'annul'], persons: ['file.party'],
    until: (file) => last(file, 'publish')?.answers.until,
    subject,
    shows: (file) => {
      const [filed, decided, changed, posted] = [last(file, 'file'), last(file, 'decide'), last(file, 'remedyEnded')?.answers, last(file, 'publish')?.answers]
      return {
        facts: publicFacts({
          ...partyFacts(filed?.answers ?? {}), 处罚事项: String(filed?.noted?.['name'] ?? ''), 处罚种类: decided?.answers.kinds?.map((each) => penaltyKinds[each]).join('、'),
          罚款: yuan(changed?.fine ?? decided?.answers.fine), 没收金额: yuan(decided?.answers.confiscated), 其他处罚: decided?.answers.other, 依据: decided?.answers.ground,
          决定日期: decided && chineseDate(decided.occurredOn), 公示到: posted?.until && chineseDate(posted.until),
        }),
        paragraphs: [],
        remedy: penaltyRemedy,
      }
    },
  }),
  of({
    id: 'penalty-case.withdrawn', title: '撤回处罚决定的说明', shelf: 'penalties', basis: [行政处罚法('48', '2')], after: ['unpublish'],
    when: (file) => last(file, 'unpublish')?.answers.why === 'changed',
    subject: (file) => `撤回：${subject(file)}`,
    shows: (file) => withdrawnText(last(file, 'decide'), last(file, 'unpublish'), last(file, 'unpublish')?.answers.statement),
  }),
] as const
