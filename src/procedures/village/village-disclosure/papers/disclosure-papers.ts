// 村务公开公示单, and the township's order to publish.
import { addDays, chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { committeeName } from '../../paper-words.ts'
import { mayComeDownOn } from '../../posting.ts'
import { villageDisclosure } from '../procedure.ts'

const 村委会组织法 = lawBook('villagers-committee-law')

export const disclosureNotice = paperOf(villageDisclosure)({
  id: 'disclosure-notice', published: true, title: '村务公开公示单', after: ['publish', 'publishAtOnce'], basis: [村委会组织法('35')],
  body(disclosure, desk) {
    const posted = last(disclosure, 'publish') ?? last(disclosure, 'publishAtOnce')
    const { contents } = villageDisclosure.actions.publish.asks
    return {
      title: '村务公开公示单', layout: 'official',
      blocks: [
        title('村务公开', villageDisclosure.name(disclosure as never)), numberLine(desk.number),
        paragraph(`公布事项：${(posted?.answers.contents ?? []).map((each) => contents.of[each]).join('；')}。`), paragraph(posted?.answers.summary ?? ''),
        paragraph(`公布至${posted ? chineseDate(addDays(mayComeDownOn(posted), -1)) : ''}。有疑问的可以向村民委员会查询；认为公布不及时、不真实的，可以向${desk.township.name}人民政府反映。`),
        closing(committeeName(disclosure.area, desk), posted ? chineseDate(posted.occurredOn) : ''),
      ],
    }
  },
})

export const disclosureOrder = paperOf(villageDisclosure)({
  id: 'disclosure-order', title: '责令依法公布村务通知书', after: 'orderPublication', basis: [村委会组织法('36')],
  body(disclosure, desk) {
    const order = last(disclosure, 'orderPublication')
    return {
      title: '责令依法公布村务通知书', layout: 'official',
      blocks: [
        title('责令依法公布村务通知书'), numberLine(desk.number), addressee(committeeName(disclosure.area, desk)), paragraph('村民反映你村村务公开的问题，经调查核实：'), paragraph(order?.answers.finding ?? ''),
        paragraph(`请于${order ? chineseDate(order.answers.by) : ''}前依法公布，公布期限依照法律规定，并把公布情况报送本机关。`), closing(`${desk.township.name}人民政府`, order ? chineseDate(order.occurredOn) : ''),
      ],
    }
  },
})
