// 领导履职事项登记表: one act, with room for the head to sign.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { leaderPosts } from '../../leader-act.ts'
import { actKinds } from '../act-kinds.ts'
import { leadershipAct } from '../procedure.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')

export const leadershipActRecord = paperOf(leadershipAct)({
  id: 'leadership-act-record',
  title: '领导履职事项登记表',
  after: 'record',
  basis: [第一责任人规定('4')],
  body(matter, desk) {
    const recorded = first(matter, 'record')
    const act = recorded?.answers
    return {
      title: '领导履职事项登记表',
      layout: 'form',
      blocks: [
        title('领导履职事项登记表'), numberLine(desk.number),
        form([
          row({ 领导: act ? `${desk.staff(act.leader)}（${leaderPosts[act.leaderPost]}）` : '', 方式: act ? actKinds[act.kind] : '' }),
          row({ 日期: recorded ? chineseDate(recorded.occurredOn) : '', 地点: act?.place ?? '' }),
          row({ 事项: act?.topic ?? '' }),
          row({ 参加单位和人员: act?.present ?? '' }),
          row([{ label: '要求或批示', content: act?.said ?? '', foot: '领导签名：　　　　　　　年　　月　　日' }], { lines: 6 }),
          row({ 落实情况: last(matter, 'settle')?.answers.result ?? '' }, { lines: 5 }),
        ]),
      ],
    }
  },
})
