// What a village decided and what came of it: for everybody, as it hangs on the village's board. Who objected, and what was said
// in the meetings, stays with the village.
import { chineseDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicDay, publicFacts, type PublicMatterOf } from '#procedure/publication.ts'
import { bodies } from '../bodies.ts'
import { yuan } from '../paper-words.ts'
import { postedUntil } from '../posting.ts'
import { matterKinds } from './matter-kinds.ts'
import { villageResolution } from './procedure.ts'

const 村委会组织法 = lawBook('villagers-committee-law')

type Resolution = PublicMatterOf<typeof villageResolution>

const subject = (resolution: Resolution) => first(resolution, 'propose')?.answers.subject ?? '村级重大事项'
const remedy = '对这项决议有不同意见的，可以向村民委员会、村务监督委员会提出；认为公布不及时、不真实的，可以向乡镇人民政府反映。'

function voteFacts(resolution: Resolution): Readonly<Record<string, string | undefined>> {
  const { answers, noted, occurredOn } = last(resolution, 'vote') ?? {}
  if (!answers || occurredOn === undefined) return {}
  const { body, present, agreed, opposed, abstained } = answers
  return {
    由谁决定: body && bodies[body], 开会日期: chineseDate(occurredOn),
    到会: `应到${String(noted?.['due'] ?? '')}，实到${present ?? ''}`, 表决结果: `赞成${agreed ?? ''}票，反对${opposed ?? ''}票，弃权${abstained ?? ''}票，通过`,
  }
}

const of = publicationOf(villageResolution)

export const villageResolutionPublications = [
  of({
    id: 'village-resolution.resolution', title: '村级决议', shelf: 'village', basis: [村委会组织法('35', '2(1)')],
    after: ['publishResolution'], mayName: true, endedBy: ['orderCorrection'], papers: ['village-resolution-notice'],
    speak: 'objection', closes: (resolution) => untilOf(resolution, 'publishResolution')?.due,
    subject,
    shows: (resolution) => {
      const [proposed, posted, until] = [first(resolution, 'propose')?.answers, last(resolution, 'publishResolution')?.answers, untilOf(resolution, 'publishResolution')]
      return {
        facts: publicFacts({
          事项类别: proposed?.kind && matterKinds[proposed.kind], 涉及金额: yuan(proposed?.amount), ...voteFacts(resolution),
          计划完成: posted?.finishBy && chineseDate(posted.finishBy),
        }),
        paragraphs: [posted?.content ?? ''], ...(until ? { days: [publicDay('在村里公布到', until)] } : {}), remedy,
      }
    },
  }),
  of({
    id: 'village-resolution.result', title: '决议实施结果', shelf: 'village', basis: [村委会组织法('35', '2(1)')],
    after: ['publishResult'], mayName: true, endedBy: ['orderCorrection'], papers: ['village-result-notice'],
    speak: 'objection', closes: (resolution) => untilOf(resolution, 'publishResult')?.due,
    subject: (resolution) => `${subject(resolution)}：实施结果`,
    shows: (resolution) => {
      const [finished, posted, until] = [last(resolution, 'finish'), last(resolution, 'publishResult')?.answers, untilOf(resolution, 'publishResult')]
      return {
        facts: publicFacts({ 完成日期: finished && chineseDate(finished.occurredOn), 实际金额: yuan(finished?.answers.amount) }),
        paragraphs: [posted?.content ?? ''], ...(until ? { days: [publicDay('在村里公布到', until)] } : {}), remedy,
      }
    },
  }),
] as const

function untilOf(resolution: Resolution, step: 'publishResolution' | 'publishResult'): ReturnType<typeof postedUntil> | undefined {
  const posted = last(resolution, step)
  return posted && postedUntil(posted)
}
