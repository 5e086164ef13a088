// 村务监督意见: what the village's supervisors said, step by step.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, first } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { supervisorLines, villageName } from '../../paper-words.ts'
import { villageResolution } from '../procedure.ts'

const 村委会组织法 = lawBook('villagers-committee-law')
const 村务监督意见 = lawBook('village-supervision-opinion')
const { step, opinion } = villageResolution.actions.supervise.asks

export const supervisionOpinion = paperOf(villageResolution)({
  id: 'village-supervision-opinion',
  title: '村务监督委员会意见表',
  after: 'supervise',
  basis: [村委会组织法('37', '1'), 村务监督意见('')],
  body: (resolution, desk) => ({
    title: '村务监督委员会意见表',
    layout: 'form',
    blocks: [
      title('村务监督委员会意见表'),
      numberLine(desk.number),
      form([
        row({ 村名: villageName(resolution.area, desk), 监督事项: first(resolution, 'propose')?.answers.subject ?? '' }),
        ...all(resolution, 'supervise').flatMap((entry) => [
          row({ 日期: chineseDate(entry.occurredOn), 环节: step.of[entry.answers.step], 意见: opinion.of[entry.answers.opinion] }),
          row({ 说明: entry.answers.note ?? '' }, { lines: 3 }),
        ]),
      ]),
      signatures(supervisorLines()),
    ],
  }),
})
