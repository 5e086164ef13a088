// How several bodies sit down together over a dispute, as a county sets it for its townships or a township for itself: who leads,
// who must come, how soon, and for which disputes. Changed by retiring one and writing another, so that a panel called long ago
// can still be read by what it was called under.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, integer, longText, rows, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { difficulties } from '../difficulties.ts'
import { disputeTypes } from '../dispute-types.ts'
import { ledByOne, ofCountyOrTownship } from './guards.ts'
import { panelParts } from '../panel-parts.ts'
import { templateSaid } from '../template-said.ts'

const 本地规定 = lawBook('local-rules')
const keepers = ['county-reviewer', 'justice-clerk'] as const

const asks = {
  name: text('方案名称', { most: 40, hint: '如“1+3”' }),
  about: longText('说明', { optional: true, most: 500, hint: '如“综治中心统筹、司法所牵头，办属单位配合，社会组织补充”' }),
  parts: rows('各方分工', { part: choice('担任', panelParts), unit: text('单位', { hint: '如“综治中心”' }), need: choice('参加', { must: '必须参加', ifNeeded: '需要时参加' }) }),
  within: integer('启动以后几个工作日内会商', { least: 0, most: 60, unit: '个工作日' }),
  types: choices('适用的纠纷类型', disputeTypes, { optional: true, hint: '不选的，各类都适用' }),
  difficulties: choices('适用的难易程度', difficulties, { optional: true, hint: '不选的，都适用' }),
  document: text('依据的文件', { optional: true, hint: '如“双司发〔2024〕3号”' }),
}

export const panelTemplate = defineProcedure({
  id: 'panel-template',
  title: '联调方案',
  system: 'mediation',
  about: '“1+3”等多方联调的方案：谁统筹、谁牵头、谁必须到、几天内会商、哪些纠纷适用。县里定的各乡镇都能用，乡镇也可以自己定。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）联调方案第{n}号',
  areaLevel: 'any',
  forAllBelow: true,
  states: ['草稿', '使用中', '已停用'],
  ends: ['已停用'],
  actions: {
    draft: action({ title: '拟定方案', from: 'new', to: '草稿', by: keepers, asks, guards: [ofCountyOrTownship, ledByOne], basis: [本地规定('')], hint: '国家没有统一规定，由本地定' }),
    revise: action({ title: '修改草稿', from: ['草稿'], by: keepers, asks, guards: [ledByOne], basis: [本地规定('')] }),
    putInUse: action({ title: '启用', from: ['草稿'], to: '使用中', by: keepers, asks: {}, basis: [本地规定('')], hint: '启用以后不能再改；要改的，停用以后另拟一个' }),
    retire: action({ title: '停用', from: ['草稿', '使用中'], to: '已停用', by: keepers, asks: { reason: text('原因') }, basis: [本地规定('')], hint: '已经按它启动的联调照旧' }),
  },
  register: { standing: ['使用中'] },
  name: (template) => templateSaid(template)?.name ?? '联调方案',
})
