// How a county wants its mediation dossiers: the order of the papers, which must be there, what a reviewer looks at, how long
// they are kept, and from which day. Dossiers closed before that day stay as they were bound.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, integer, rows, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { dossierRows, judged, needs } from '../dossier-rows.ts'
import { eachRowOnce, endsAfterStart, lawfulPapersKept, notBackdated, yearsSaid } from './guards.ts'
import { standardSaid } from '../dossier-in-force.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')
const keepers = ['county-reviewer'] as const

const asks = {
  name: text('名称', { most: 60, hint: '如“双辽市人民调解卷宗立卷规范（2025年）”' }),
  order: rows('装订顺序', { row: choice('文书', dossierRows), need: choice('要求', needs) }),
  review: rows('评查项目', {
    title: text('评查项目'), look: text('看什么', { optional: true, most: 500 }), full: integer('满分', { optional: true, least: 1, most: 100 }),
    judges: choice('看哪种文书', judged, { optional: true, hint: '选了的，办理时就自动核对有没有' }),
  }, { optional: true }),
  keep: choice('保管期限', { permanent: '永久', years: '定期' }),
  years: integer('保管几年', { optional: true, least: 1, most: 100, unit: '年', hint: '定期保管的才填' }),
}
const checks = [eachRowOnce, lawfulPapersKept, yearsSaid]

export const dossierStandard = defineProcedure({
  id: 'dossier-standard',
  title: '人民调解立卷规范',
  system: 'mediation',
  about: '县里对人民调解卷宗的要求：装订顺序、哪些文书应当有、评查看什么、保管多久、从哪天起。定稿以后各乡镇都按它装订和自查。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）立卷规范第{n}号',
  areaLevel: 'county',
  forAllBelow: true,
  states: ['草稿', '已定稿', '已停用', '已废弃'],
  ends: ['已停用', '已废弃'],
  actions: {
    draft: action({ title: '拟定立卷规范', from: 'new', to: '草稿', by: keepers, asks, guards: checks, basis: [人民调解法('27'), 本地规定('')], hint: '国家只要求立卷归档，没有统一顺序，由本地定' }),
    revise: action({ title: '修改草稿', from: ['草稿'], by: keepers, asks, guards: checks, basis: [本地规定('')] }),
    enact: action({
      title: '定稿执行', from: ['草稿'], to: '已定稿', by: keepers,
      asks: { from: day('从哪天起执行', { future: true, hint: '从这一天起结案的卷宗按它装订' }), document: text('印发文件', { optional: true, hint: '如“双司发〔2025〕8号”' }) },
      guards: [notBackdated], basis: [本地规定('')], hint: '定稿以后不能再改；要改的，另拟一份从新的日期执行',
    }),
    retire: action({
      title: '停用', from: ['已定稿'], to: '已停用', by: keepers, asks: { until: day('执行到哪天', { future: true }), reason: text('原因') },
      guards: [endsAfterStart], basis: [本地规定('')], hint: '停用以后没有新规范的，恢复通行的顺序；已经装订的照旧',
    }),
    discard: action({ title: '不用这份草稿', from: ['草稿'], to: '已废弃', by: keepers, asks: { reason: text('原因') }, basis: [本地规定('')] }),
  },
  name: (standard) => standardSaid(standard)?.title ?? '人民调解立卷规范',
})
