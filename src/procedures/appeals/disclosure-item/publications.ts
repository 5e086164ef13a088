// What the township publishes of its own accord: what, in which topic, where it can be read, and whether it came in time.
import { derive } from '#calendar/derive.ts'
import { chineseDate, daysBetween, type PlainDate } from '#calendar/plain-date.ts'
import { limitFromRule } from '#law/limit.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicDay, publicFacts } from '#procedure/publication.ts'
import { disclosureItem, topics } from './procedure.ts'

const 公开条例 = lawBook('information-disclosure-regulation')
const { places } = disclosureItem.actions.publish.asks

export const disclosureItemPublications = [
  publicationOf(disclosureItem)({
    id: 'disclosure-item.item', title: '主动公开的政府信息', shelf: 'disclosure', basis: [公开条例('20'), 公开条例('21')], after: ['publish', 'update'], endedBy: ['takeDown'],
    subject: (item) => first(item, 'publish')?.answers.title ?? '政府信息',
    shows: (item) => {
      const published = first(item, 'publish')?.answers
      const latest = last(item, 'update') ?? first(item, 'publish')
      const update = last(item, 'update')?.answers
      const formed = update?.formedOn ?? published?.formedOn
      const due = formed && derive(limitFromRule('gid-active-20', formed), { start: formed })
      return {
        facts: publicFacts({
          类别: published?.topic && topics[published.topic], 公开在哪里: published?.places?.map((each) => places.of[each]).join('、'), 网址: published?.link,
          信息形成: formed && chineseDate(formed), 更新了什么: update?.what, 公开得及时不及时: due && latest && timely(due.due, latest.occurredOn),
        }),
        paragraphs: [], ...(due ? { days: [publicDay('应当公开的最后一天', due)] } : {}),
        remedy: '没有找到您要的信息，可以申请公开。',
      }
    },
  }),
] as const

/** Said either way, so that whoever was on time is seen to have been. */
function timely(due: PlainDate, on: PlainDate): string {
  return on <= due ? '按期' : `晚了${daysBetween(due, on)}天`
}
