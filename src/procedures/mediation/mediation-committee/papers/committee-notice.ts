// What the county justice bureau is told when a committee is set up or changes, so that it can tell the court.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, paragraph, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { committeeKinds } from '../committee-kinds.ts'
import { membersOf } from '../members.ts'
import { mediationCommittee } from '../procedure.ts'

const 人民调解法 = lawBook('people-mediation-law')
const posts = { director: '主任', deputy: '副主任', member: '委员' } as const

export const committeeNotice = paperOf(mediationCommittee)({
  id: 'committee-notice',
  title: '人民调解委员会设立（变动）情况报告',
  after: 'notify',
  basis: [人民调解法('10')],
  body(committee, desk) {
    const set = first(committee, 'setUp')
    const notice = last(committee, 'notify')
    return {
      title: '人民调解委员会设立（变动）情况报告',
      layout: 'official',
      blocks: [
        title('人民调解委员会设立（变动）情况报告'),
        addressee(notice?.answers.to ?? ''),
        paragraph(`${set?.answers.name ?? ''}（${set ? committeeKinds[set.answers.kind] : ''}）于${set ? chineseDate(set.occurredOn) : ''}设立，现有组成人员${membersOf(committee).length}人，名单如下。${notice?.answers.content ?? ''}`),
        table([{ title: '序号', align: 'center' }, { title: '姓名', width: 2 }, { title: '职务', width: 2 }, { title: '性别' }],
          membersOf(committee).map((each, index) => [String(index + 1), desk.person(each.person).name, posts[each.post], each.woman ? '女' : '男'])),
        closing(`${desk.township.fullName}人民政府（司法所）`, chineseDate(notice?.occurredOn ?? desk.today)),
      ],
    }
  },
})
