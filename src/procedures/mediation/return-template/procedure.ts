// A recipient's own blank table, kept with what goes into which column, so that it is filled ever after without copying by hand.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, files, integer, rows, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { anyColumn, cellTitles } from '../return-fields.ts'
import { returnKinds, returnPicks, templateKept } from '../template-kept.ts'
import { aboveVillage, addressesReal, fieldsFit, oneWorkbook, somethingMatched } from './guards.ts'

const basis = [lawBook('local-rules')('')] as const
const keepers = ['county-reviewer', 'justice-clerk'] as const

const asks = {
  name: text('表名', { most: 60, hint: '如“矛盾纠纷排查化解月报表”' }),
  recipient: text('报送给谁', { most: 60, hint: '如“市委政法委”' }),
  file: files('空白的Excel表'),
  sheet: text('填哪张工作表', { most: 60 }),
  what: choice('怎样填', returnKinds),
  pick: choice('填哪些纠纷', returnPicks, { optional: true, hint: '一件一行的表用；不选的，填本期受理的' }),
  first: integer('从第几行填起', { optional: true, least: 1, most: 9999 }),
  room: integer('表里留了几行', { optional: true, least: 0, most: 9999, hint: '不够的自动加行，下面的内容下移' }),
  columns: rows('各列', { column: text('列', { most: 3, hint: '如“B”' }), field: choice('内容', anyColumn), class: text('类别', { optional: true, most: 30 }) }, { optional: true }),
  cells: rows('单独的格', { cell: text('格', { most: 8, hint: '如“C3”' }), field: choice('内容', cellTitles), class: text('类别', { optional: true, most: 30 }) }, { optional: true }),
}
const guards = [oneWorkbook, somethingMatched, addressesReal, fieldsFit]

export const returnTemplate = defineProcedure({
  id: 'return-template',
  title: '上级报送表',
  system: 'mediation',
  about: '上级或者有关部门自己的Excel表：上传一次、对应一次，以后直接填到他们的表里，表头和格式不动。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）报送表第{n}号',
  areaLevel: 'any',
  forAllBelow: true,
  states: ['使用中', '已停用'],
  ends: ['已停用'],
  actions: {
    keep: action({ title: '留存报送表', from: 'new', to: '使用中', by: keepers, asks, guards: [aboveVillage, ...guards], basis, hint: '到“上级报送表”页上传，系统按表头先对应好' }),
    revise: action({ title: '修改', from: ['使用中'], by: keepers, asks, guards, basis }),
    retire: action({ title: '停用', from: ['使用中'], to: '已停用', by: keepers, asks: { reason: text('原因', { optional: true }) }, basis }),
  },
  register: { standing: ['使用中'] },
  name: (template) => { const kept = templateKept(template); return kept ? `${kept.name}（${kept.recipient}）` : '上级报送表' },
})
