// 行动方案 and 行动记录.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf, MatterOf } from '#procedure/procedure.ts'
import { enforcementFields } from '../../enforcement-fields.ts'
import { officerNames } from '../../officer-names.ts'
import { kinds, leaders } from '../lists.ts'
import { jointOperation } from '../procedure.ts'

type Operation = MatterOf<typeof jointOperation>
type Outing = Extract<EntryOf<typeof jointOperation>, { action: 'act' | 'assist' }>

const basis = [lawBook('administrative-penalty-law')('26'), lawBook('local-rules')('')]

function launchRows(operation: Operation) {
  const launched = first(operation, 'launch')?.answers
  return [
    row({ 行动名称: launched?.topic ?? '' }), row({ 类型: (launched?.kinds ?? []).map((kind) => kinds[kind]).join('、'), 执法领域: launched ? enforcementFields[launched.field] : '' }),
    row({ 牵头: launched ? leaders[launched.leader] : '', 参加的部门: (launched?.partners ?? []).map(({ name }) => name).join('、') }),
  ]
}

export const operationPlan = paperOf(jointOperation)({
  id: 'operation-plan',
  title: '执法行动方案',
  after: 'launch',
  basis,
  body(operation, desk) {
    const launched = first(operation, 'launch')
    return {
      title: '执法行动方案',
      layout: 'form',
      blocks: [
        title('执法行动方案'), numberLine(desk.number),
        form([
          ...launchRows(operation),
          row({ 部署日期: launched ? chineseDate(launched.occurredOn) : '', 计划结束: launched?.answers.until ? chineseDate(launched.answers.until) : '' }),
          row({ 任务: launched?.answers.purpose ?? '' }, { lines: 8 }),
          row([{ label: '负责人意见', content: '', foot: '签名：　　　　　　年　　月　　日' }], { lines: 3 }),
        ]),
      ],
    }
  },
})

export const operationRecord = paperOf(jointOperation)({
  id: 'operation-record',
  title: '执法行动记录',
  after: ['act', 'assist'],
  basis,
  body: (operation, desk) => ({
    title: '执法行动记录',
    layout: 'ledger',
    blocks: [
      title('执法行动记录'), numberLine(desk.number), form(launchRows(operation)),
      table(
        [{ title: '日期', width: 2 }, { title: '地点', width: 3 }, { title: '执法人员', width: 4 }, { title: '检查对象', align: 'right' }, { title: '有问题', align: 'right' }, { title: '处理情况', width: 4 }],
        outings(operation).map((outing) => [chineseDate(outing.occurredOn), outing.answers.place, membersOf(outing, desk), String(outing.answers.checked), String(outing.answers.withProblems), outing.answers.result ?? '']),
      ),
      form([row({ 小结: last(operation, 'close')?.answers.summary ?? '' }, { lines: 4 })]),
      signatures([{ label: '记录人' }, { label: '负责人', dated: true }], 2),
    ],
  }),
})

function outings(operation: Operation): readonly Outing[] {
  return operation.entries.filter((entry): entry is Outing => entry.action === 'act' || entry.action === 'assist')
}

function membersOf(outing: Outing, desk: Desk): string {
  if (outing.action === 'act') return officerNames(outing.answers.officers, desk).join('、')
  return `${outing.answers.department}；配合：${outing.answers.members.map((account) => desk.staff(account)).join('、')}`
}
