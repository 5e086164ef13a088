// 突发事件信息报告单: first report, later reports and the last, on one sheet each.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, signatures, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf, MatterOf } from '#procedure/procedure.ts'
import { emergencyKinds, levels, ways } from '../emergency-lists.ts'
import { emergency } from '../procedure.ts'

const 突发事件应对法 = lawBook('emergency-response-law')
type Emergency = MatterOf<typeof emergency>
type Told = Extract<EntryOf<typeof emergency>, { action: 'report' | 'reportAgain' | 'over' }>

export const emergencyReport = paperOf(emergency)({
  id: 'emergency-report',
  title: '突发事件信息报告单',
  after: ['report', 'reportAgain', 'over'],
  basis: [突发事件应对法('61')],
  body: (matter, desk) => ({
    title: '突发事件信息报告单',
    layout: 'form',
    blocks: matter.entries.filter(isTold).flatMap((told, index) => [...(index === 0 ? [] : [pageBreak]), ...sheet(told, matter, desk)]),
  }),
})

function isTold(entry: EntryOf<typeof emergency>): entry is Told {
  return entry.action === 'report' || entry.action === 'reportAgain' || entry.action === 'over'
}

function sheet(told: Told, matter: Emergency, desk: Desk): readonly Block[] {
  const logged = first(matter, 'log')
  const said = logged?.answers
  return [
    title('突发事件信息报告单', { report: '首报', reportAgain: '续报', over: '终报' }[told.action]),
    numberLine(desk.number),
    form([
      row({ 类别: said ? emergencyKinds[said.kind] : '', 初步判断: said?.level === undefined ? '' : levels[said.level] }),
      row({ 事件: said?.what ?? '', 地点: said?.place ?? '' }),
      row({ 接报时间: logged && said ? `${chineseDate(logged.occurredOn)}${said.at}` : '', 报告时间: `${chineseDate(told.occurredOn)}${told.action === 'over' ? '' : told.answers.at}` }),
      row({ 报告给: told.action === 'over' ? '' : told.answers.to, 方式: told.action === 'over' ? '' : ways[told.answers.way] }),
      row({ 人员: peopleOf(told.action === 'report' ? said ?? {} : told.answers) }),
      row({ 内容: told.action === 'over' ? told.answers.summary : told.answers.said }, { lines: 12 }),
    ]),
    signatures([{ label: '填报人', name: desk.staff(told.actor) }, { label: '签发人签名', dated: true }]),
  ]
}

type Counted = { readonly dead?: number; readonly injured?: number; readonly missing?: number; readonly moved?: number }

/** Only what was said: a number nobody gave is not nought. */
function peopleOf({ dead, injured, missing, moved }: Counted): string {
  return [['死亡', dead], ['受伤', injured], ['失联', missing], ['转移安置', moved]].filter(([, count]) => count !== undefined).map(([what, count]) => `${what}${count}人`).join('，')
}
