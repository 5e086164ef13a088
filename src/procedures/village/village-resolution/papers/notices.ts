// 决议公告 and 实施结果公告: what hangs on the village's board.
import { addDays, chineseDate } from '#calendar/plain-date.ts'
import { closing, paragraph, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import type { Entry } from '#procedure/entry.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { bodies } from '../../bodies.ts'
import { committeeName } from '../../paper-words.ts'
import { mayComeDownOn } from '../../posting.ts'
import { villageResolution } from '../procedure.ts'

const 村委会组织法 = lawBook('villagers-committee-law')

type Resolution = MatterOf<typeof villageResolution>

export const resolutionNotice = paperOf(villageResolution)({
  id: 'village-resolution-notice', published: true,
  title: '村级决议公告',
  after: 'publishResolution',
  basis: [村委会组织法('35')],
  body(resolution, desk) {
    const [voted, posted] = [last(resolution, 'vote'), last(resolution, 'publishResolution')]
    const tally = voted ? `${chineseDate(voted.occurredOn)}，${bodies[voted.answers.body]}应到${String(voted.noted?.['due'] ?? '')}、实到${voted.answers.present}，赞成${voted.answers.agreed}票、反对${voted.answers.opposed}票、弃权${voted.answers.abstained}票，表决通过本事项。` : ''
    return notice({ heading: '决议公告', tally, content: posted?.answers.content ?? '', posted, resolution, desk })
  },
})

export const resultNotice = paperOf(villageResolution)({
  id: 'village-result-notice', published: true,
  title: '村级决议实施结果公告',
  after: 'publishResult',
  basis: [村委会组织法('35')],
  body(resolution, desk) {
    const posted = last(resolution, 'publishResult')
    return notice({ heading: '实施结果公告', tally: '', content: posted?.answers.content ?? '', posted, resolution, desk })
  },
})

type Notice = { readonly heading: string; readonly tally: string; readonly content: string; readonly posted: Pick<Entry, 'occurredOn' | 'noted'> | undefined; readonly resolution: Resolution; readonly desk: Desk }

function notice({ heading, tally, content, posted, resolution, desk }: Notice) {
  const until = posted ? chineseDate(addDays(mayComeDownOn(posted), -1)) : ''
  const blocks: readonly Block[] = [
    title(`${first(resolution, 'propose')?.answers.subject ?? ''}\n${heading}`),
    ...(tally === '' ? [] : [paragraph(tally)]),
    paragraph(content),
    paragraph(`公布期限至${until}。村民有异议的，请向村民委员会或者村务监督委员会提出；认为公布不及时、不真实的，可以向${desk.township.name}人民政府反映。`),
    closing(committeeName(resolution.area, desk), posted ? chineseDate(posted.occurredOn) : ''),
  ]
  return { title: heading, layout: 'official' as const, blocks }
}
