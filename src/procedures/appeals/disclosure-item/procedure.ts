// A piece of information published of the township's own accord: what, where, when it was made and when it was put up.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { publishedLate } from './flags.ts'
import { formedBefore, lookedOver } from './guards.ts'

const 公开条例 = lawBook('information-disclosure-regulation')

const office = ['justice-clerk', 'staff', 'window-clerk'] as const
const places = choices('公开在哪里', { site: '政府网站', board: '公开栏', hall: '便民服务中心', account: '公众号', village: '村务公开栏', other: '其他' })
const formedOn = day('信息形成（变更）日期')
const reviewed = yesNo('已经审查（保密、个人隐私）')

/** Art. 21 names what a township owes beside the general list of art. 20. */
export const topics = {
  farming: '农业农村政策', water: '农田水利工程建设运营', landTransfer: '农村土地承包经营权流转', homestead: '宅基地使用情况审核', acquisition: '土地征收、房屋征收', labour: '筹资筹劳', assistance: '社会救助',
  document: '规范性文件', duty: '机构职能、办事指南', budget: '预算、决算', enforcement: '行政许可、处罚等', planning: '规划、项目', personnel: '人事', emergency: '应急预案、预警', report: '年度报告', other: '其他',
} as const

export const disclosureItem = defineProcedure({
  id: 'disclosure-item',
  title: '主动公开',
  system: 'appeals',
  about: '主动公开的政府信息：一条信息一条记录，形成或者变更之日起二十个工作日内公开。',
  inForce: { from: plainDate('2019-05-15') },
  numbering: '（{year}）主动公开第{n}号',
  areaLevel: 'township',
  states: ['已公开', '已撤下'],
  ends: ['已公开', '已撤下'],
  actions: {
    publish: action({
      title: '公开', from: 'new', to: '已公开', by: office, asks: { title: text('信息标题', { hint: '不写个人姓名' }), topic: choice('类别', topics), formedOn, places, link: text('网址', { optional: true }), reviewed },
      guards: [formedBefore, lookedOver], basis: [公开条例('20'), 公开条例('21'), 公开条例('26')],
    }),
    update: action({ title: '更新', from: ['已公开'], by: office, asks: { formedOn, what: text('更新了什么'), reviewed }, guards: [formedBefore, lookedOver], basis: [公开条例('26')] }),
    takeDown: action({ title: '撤下', from: ['已公开'], to: '已撤下', by: office, asks: { reason: text('原因', { hint: '如“失效”“发现个人信息”' }) }, basis: [公开条例('17')] }),
  },
  flags: [publishedLate],
  name: (matter) => first(matter, 'publish')?.answers.title ?? '主动公开',
})
