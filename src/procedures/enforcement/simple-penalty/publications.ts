// Penalties on the spot that were published: most carry no weight for anybody but the party and stay unpublished; one that does is
// shown like any other penalty, without the facts found against the party, and goes with its annulment.
import { chineseDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicFacts, type PublicMatterOf } from '#procedure/publication.ts'
import { partyFacts, penaltyRemedy, withdrawnText } from '../penalty-notices.ts'
import { simplePenalty } from './procedure.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

type File = PublicMatterOf<typeof simplePenalty>

const of = publicationOf(simplePenalty)
const subject = (file: File) => first(file, 'punish')?.answers.act ?? '当场处罚'

export const simplePenaltyPublications = [
  of({
    id: 'simple-penalty.decision', title: '行政处罚决定（当场处罚）', shelf: 'penalties', basis: [行政处罚法('48', '1')], after: ['publish'], endedBy: ['unpublish', 'annul'], persons: ['punish.party'],
    until: (file) => last(file, 'publish')?.answers.until,
    subject,
    shows: (file) => {
      const [punished, posted] = [first(file, 'punish'), last(file, 'publish')?.answers]
      const { warning, fine = 0 } = punished?.answers ?? {}
      return {
        facts: publicFacts({
          ...partyFacts(punished?.answers ?? {}), 处罚事项: textOf(punished?.noted?.['name']), 处罚种类: [...(warning === true ? ['警告'] : []), ...(fine > 0 ? ['罚款'] : [])].join('、'),
          罚款: fine > 0 ? `${(fine / 100).toFixed(2)}元` : undefined, 依据: textOf(punished?.noted?.['sanction']),
          决定日期: punished && chineseDate(punished.occurredOn), 公示到: posted?.until && chineseDate(posted.until),
        }),
        paragraphs: [], remedy: penaltyRemedy,
      }
    },
  }),
  of({
    id: 'simple-penalty.withdrawn', title: '撤回处罚决定的说明', shelf: 'penalties', basis: [行政处罚法('48', '2')], after: ['unpublish'],
    when: (file) => last(file, 'unpublish')?.answers.why === 'changed',
    subject: (file) => `撤回：${subject(file)}`,
    shows: (file) => withdrawnText(first(file, 'punish'), last(file, 'unpublish'), last(file, 'unpublish')?.answers.statement),
  }),
] as const

function textOf(noted: unknown): string | undefined {
  return typeof noted === 'string' ? noted : undefined
}
