// Village affairs as they were posted, and the calendar of what is still owed. Complaints are between whoever complains and the township.
import { derive } from '#calendar/derive.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicDay, publicFacts, type PublicMatterOf } from '#procedure/publication.ts'
import { places, postedUntil } from '../posting.ts'
import { villageDisclosure } from './procedure.ts'

const 村委会组织法 = lawBook('villagers-committee-law')

type Disclosure = PublicMatterOf<typeof villageDisclosure>

const of = publicationOf(villageDisclosure)
const { contents } = villageDisclosure.actions.publish.asks
const { rhythm } = villageDisclosure.actions.plan.asks

const subject = (disclosure: Disclosure) => first(disclosure, 'publishAtOnce')?.answers.subject ?? `${first(disclosure, 'plan')?.answers.period ?? ''}村务公开`
const postedOf = (disclosure: Disclosure) => last(disclosure, 'publish') ?? last(disclosure, 'publishAtOnce')

export const disclosurePublications = [
  of({
    id: 'village-disclosure.planned', title: '应当公布的村务', shelf: 'calendar', basis: [村委会组织法('35', '3')], after: ['plan'], endedBy: ['publish'],
    closes: (disclosure) => first(disclosure, 'plan')?.answers.dueBy,
    subject,
    shows: (disclosure) => {
      const { occurredOn, answers } = first(disclosure, 'plan') ?? {}
      const day = answers?.dueBy && occurredOn && derive({ title: '按日历公布村务', until: answers.dueBy, basis: [村委会组织法('35', '3')] }, { start: occurredOn })
      return {
        facts: publicFacts({ 哪一种: answers?.rhythm && rhythm.of[answers.rhythm] }), paragraphs: [], ...(day ? { days: [publicDay('应当公布的最后一天', day)] } : {}),
        remedy: '到期没有公布的，可以向乡镇人民政府反映，由乡镇调查核实、责令公布。',
      }
    },
  }),
  of({
    id: 'village-disclosure.posted', title: '村务公开', shelf: 'affairs', basis: [村委会组织法('35', '2')], after: ['publish', 'publishAtOnce'], mayName: true, papers: ['disclosure-notice'],
    speak: 'objection', closes: (disclosure) => untilOf(disclosure)?.due,
    subject,
    shows: (disclosure) => {
      const posted = postedOf(disclosure)?.answers
      const until = untilOf(disclosure)
      return {
        facts: publicFacts({ 公布了什么: posted?.contents?.map((each) => contents.of[each]).join('；'), 公布在哪里: posted?.places?.map((each) => places[each]).join('、') }),
        paragraphs: [posted?.summary ?? ''], ...(until ? { days: [publicDay('在村里公布到', until)] } : {}),
        remedy: '有疑问的，可以向村民委员会查询，村民委员会应当解释；认为公布不及时、不真实的，可以向乡镇人民政府反映。',
      }
    },
  }),
] as const

function untilOf(disclosure: Disclosure): ReturnType<typeof postedUntil> | undefined {
  const posted = postedOf(disclosure)
  return posted && postedUntil(posted)
}
