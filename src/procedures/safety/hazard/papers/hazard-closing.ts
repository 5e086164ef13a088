// 隐患整改销号单: what it was, how it was put right, who looked.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { hazardKinds } from '../../hazard-kinds.ts'
import { grades } from '../hazard-lists.ts'
import { hazard } from '../procedure.ts'

const 本地规定 = lawBook('local-rules')

export const hazardClosing = paperOf(hazard)({
  id: 'hazard-closing',
  title: '隐患整改销号单',
  after: ['fixOnSpot', 'verify'],
  basis: [本地规定('')],
  body(matter, desk) {
    const found = first(matter, 'find')
    const spot = last(matter, 'fixOnSpot')
    const fixed = last(matter, 'fixed')
    const checked = last(matter, 'verify')
    const closed = spot ?? checked
    return {
      title: '隐患整改销号单',
      layout: 'form',
      blocks: [
        title('隐患整改销号单'),
        numberLine(desk.number),
        form([
          row({ 发现日期: found ? chineseDate(found.occurredOn) : '', 类别: found ? hazardKinds[found.answers.kind] : '', 程度: found ? grades[found.answers.grade] : '' }),
          row({ 地点: found?.answers.place ?? '' }),
          row({ 隐患情况: found?.answers.facts ?? '' }, { lines: 4 }),
          row({ 整改情况: spot?.answers.measures ?? fixed?.answers.measures ?? '' }, { lines: 4 }),
          row({ 复查人: checked?.answers.verifier ?? (spot ? desk.staff(spot.actor) : ''), 销号日期: closed ? chineseDate(closed.occurredOn) : '' }),
          row({ 复查意见: checked?.answers.said ?? (spot ? '当场整改，同意销号' : '同意销号') }, { lines: 3 }),
        ]),
        signatures([{ label: '整改单位签字' }, { label: '复查人签字', dated: true }]),
      ],
    }
  },
})
