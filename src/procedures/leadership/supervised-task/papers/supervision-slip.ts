// 督办单: the task as it was set, what has been done about it since, and room to sign.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, title, type FormRow } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf, MatterOf } from '#procedure/procedure.ts'
import { currentDue } from '../current-due.ts'
import { leaderActs, leaderPosts } from '../../leader-act.ts'
import { supervisedTask } from '../procedure.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')

type Task = MatterOf<typeof supervisedTask>

export const supervisionSlip = paperOf(supervisedTask)({
  id: 'supervision-slip',
  title: '督办单',
  after: 'arrange',
  basis: [第一责任人规定('4')],
  body: (matter, desk) => ({
    title: '督办单',
    layout: 'form',
    blocks: [title('督办单'), numberLine(desk.number), form([...setRows(matter, desk), ...doneRows(matter, desk)])],
  }),
})

function setRows(matter: Task, desk: Desk): readonly FormRow[] {
  const set = first(matter, 'arrange')?.answers
  if (!set) return []
  return [
    row({ 任务: set.task }),
    row({ 任务来源: supervisedTask.actions.arrange.asks.source.of[set.source] }),
    row({ 交办领导: `${desk.staff(set.leader)}（${leaderPosts[set.leaderPost]}，${leaderActs[set.act]}）` }),
    row({ 承办人: desk.staff(set.owner), 协办人: (set.helpers ?? []).map((account) => desk.staff(account)).join('、') }),
    row({ 办结期限: dueText(matter) }),
    row([{ label: '交办要求', content: set.requirement ?? '', foot: '交办领导签名：　　　　　　　年　　月　　日' }], { lines: 4 }),
  ]
}

function doneRows(matter: Task, desk: Desk): readonly FormRow[] {
  const checked = last(matter, 'verify')
  return [
    row({ 办理过程: matter.entries.flatMap((entry) => lineOf(entry, desk)).join('\n') }, { lines: 6 }),
    row([{ label: '办理结果', content: last(matter, 'finish')?.answers.result ?? '', foot: '承办人签名：　　　　　　　年　　月　　日' }], { lines: 4 }),
    row([{ label: '核验意见', content: checked ? checked.answers.opinion ?? '经核验，任务已办结。' : '', foot: '核验人签名：　　　　　　　年　　月　　日' }], { lines: 3 }),
  ]
}

function dueText(matter: Task): string {
  const due = currentDue(matter)
  const original = first(matter, 'arrange')?.answers.due
  if (!due || !original) return ''
  return original === due ? chineseDate(due) : `${chineseDate(due)}（原定${chineseDate(original)}）`
}

/** What the log of a slip shows of one step; setting and checking have places of their own. */
function lineOf(entry: EntryOf<typeof supervisedTask>, desk: Desk): readonly string[] {
  const on = chineseDate(entry.occurredOn)
  switch (entry.action) {
    case 'askAfter':
    case 'coordinate':
    case 'supervise':
      return [`${on}，${desk.staff(entry.answers.leader)}${leaderActs[entry.action]}：${entry.answers.said}`]
    case 'report':
      return [`${on}，进展：${entry.answers.progress}`]
    case 'extend':
      return [`${on}，经${desk.staff(entry.answers.approvedBy)}批准，延期至${chineseDate(entry.answers.due)}：${entry.answers.reason}`]
    case 'returnForMore':
      return [`${on}，退回继续办理，期限${chineseDate(entry.answers.due)}：${entry.answers.reason}`]
    case 'withdraw':
      return [`${on}，撤销：${entry.answers.reason}`]
    default:
      return []
  }
}
