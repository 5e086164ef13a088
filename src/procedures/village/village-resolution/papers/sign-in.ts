// 会议签到表: empty lines for as many as should come, each signed by hand at the door.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, note, numberLine, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { bodies } from '../../bodies.ts'
import { villageName } from '../../paper-words.ts'
import { countsOn, dueOf } from '../../village-register.ts'
import { villageResolution } from '../procedure.ts'

const 村委会组织法 = lawBook('villagers-committee-law')

/** More lines than this fill one page after another; larger meetings copy the page. */
const mostLines = 120

export const villageSignIn = paperOf(villageResolution)({
  id: 'village-sign-in',
  title: '村级会议签到表',
  after: 'convene',
  basis: [村委会组织法('39')],
  body(resolution, desk) {
    const notice = last(resolution, 'convene')
    const proposal = first(resolution, 'propose')?.answers
    const counts = countsOn(proposal && desk.matter(proposal.register), notice?.occurredOn ?? resolution.openedOn)
    const due = notice && counts ? (dueOf(notice.answers.body, counts) ?? 0) : 0
    const lines = Array.from({ length: Math.min(due, mostLines) }, (_, index) => [String(index + 1), '', '', ''])
    return {
      title: '村级会议签到表',
      layout: 'form',
      blocks: [
        title(`${villageName(resolution.area, desk)}${notice ? bodies[notice.answers.body] : ''}签到表`),
        numberLine(desk.number),
        flush(`议题：${proposal?.subject ?? ''}　　时间：${notice ? chineseDate(notice.answers.meetingOn) : ''}　　应到：${due}`),
        table([{ title: '序号', align: 'center' }, { title: '签名', width: 3 }, { title: '所在组（户）', width: 2 }, { title: '备注', width: 2 }], lines),
        note('本人签名。书面委托或者在线参加的，在备注里写明。'),
      ],
    }
  },
})
