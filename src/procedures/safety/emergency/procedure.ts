// The log of an emergency: what came in and when, whom it was reported to, what was done, when it was over. Numbers of people
// only; who they are belongs into the matters of those who look after them.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, files, integer, longText, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { emergencyKinds, levels, ways } from './emergency-lists.ts'
import { reportedFirst, reportedOnce } from './guards.ts'

const 突发事件应对法 = lawBook('emergency-response-law')
const 本地规定 = lawBook('local-rules')

const duty = ['staff', 'deputy-head', 'township-head', 'party-secretary'] as const
const hour = (title: string) => text(title, { most: 30, hint: '如“9时20分”' })

const people = {
  dead: integer('死亡', { unit: '人', optional: true }),
  injured: integer('受伤', { unit: '人', optional: true }),
  missing: integer('失联', { unit: '人', optional: true }),
  moved: integer('转移安置', { unit: '人', optional: true }),
}
const sent = { to: text('报告给', { hint: '如“双辽市委值班室、市政府值班室”' }), way: choice('方式', ways), at: hour('报告时间'), said: longText('报告内容', { hint: '时间、地点、经过、伤亡、已采取的措施；不写姓名' }) }

export const emergency = defineProcedure({
  id: 'emergency',
  title: '突发事件',
  system: 'safety',
  about: '突发事件记录：接报、向上级报告、续报、处置、结束；误报也照样记。只记人数，不记姓名。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）应急第{n}号',
  areaLevel: 'either',
  states: ['处置中', '已结束', '误报'],
  ends: ['已结束', '误报'],
  actions: {
    log: action({
      title: '接报登记', from: 'new', to: '处置中', by: [...duty, 'village-cadre'],
      asks: { kind: choice('类别', emergencyKinds), what: text('什么事', { hint: '如“北沟段山洪漫路”，不写姓名' }), place: text('地点'), at: hour('发生或者接报时间'), from: text('谁报来的', { optional: true, hint: '如“村值班室”“路过群众”' }), level: choice('初步判断', levels, { optional: true }), ...people },
      basis: [突发事件应对法('61')],
    }),
    report: action({
      title: '首次报告', from: ['处置中'], by: duty, asks: sent, guards: [reportedOnce], issues: ['emergency-report'], basis: [突发事件应对法('61')], hint: '要及时、客观、真实，不得迟报、谎报、瞒报、漏报',
    }),
    reportAgain: action({ title: '续报', from: ['处置中'], by: duty, asks: { ...sent, ...people }, issues: ['emergency-report'], basis: [突发事件应对法('61')] }),
    act: action({
      title: '登记处置', from: ['处置中'], by: [...duty, 'village-cadre'], asks: { at: hour('时间'), measures: text('做了什么', { most: 500, hint: '如“转移沿河住户，封闭道路，设岗值守”' }), photos: files('照片', { optional: true }) }, basis: [突发事件应对法('73'), 本地规定('')],
    }),
    over: action({
      title: '结束', from: ['处置中'], to: '已结束', by: duty,
      asks: { summary: longText('处置结果', { hint: '损失、已恢复的情况、以后怎样防范；不写姓名' }), ...people },
      guards: [reportedFirst], issues: ['emergency-report'], basis: [突发事件应对法('86'), 本地规定('')],
    }),
    falseAlarm: action({ title: '核实为误报', from: ['处置中'], to: '误报', by: duty, asks: { said: text('怎样核实的') }, basis: [突发事件应对法('61')] }),
  },
  timeLimits: {
    report: { title: '向上级报告突发事件信息', within: { rule: 'emergency-report' }, after: ['log'], until: ['report', 'falseAlarm'], whose: '本乡镇', onExpiry: 'supervise', basis: [突发事件应对法('61')] },
  },
  name(matter) {
    const said = first(matter, 'log')?.answers
    return said ? `${emergencyKinds[said.kind]}：${said.what}` : '突发事件'
  },
})
