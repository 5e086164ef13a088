// A score sheet from above, as data: its items with their marks, each bound to what the ledger already has, so that the self-score
// runs by itself and says what is missing. It scores the township's matters and never persons.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, files, integer, longText, rows, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { asTheLedgerSays, everyItemScored, numbersDiffer, rulesComplete, weightsReadable, withinWeight } from './guards.ts'
import { rules } from './score.ts'
import { yearOfSheet } from './sheet-facts.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')
const clerks = ['justice-clerk', 'staff'] as const

const items = rows('评分项目', {
  number: text('编号', { most: 20, hint: '如“1.2”' }),
  head: text('一级指标', { optional: true, most: 100 }),
  text: longText('考核内容', { most: 1000 }),
  weight: text('分值', { most: 8, hint: '如“5”“2.5”' }),
  rule: choice('怎样评', rules),
  indicator: text('看哪个指标', { optional: true, most: 100, declared: 'indicator' }),
  threshold: integer('不少于', { optional: true, most: 10_000_000, hint: '比率填百分数，如95' }),
  evidence: text('看哪一种台账', { optional: true, most: 100, declared: 'procedure' }),
  inProportion: yesNo('没达到的按比例给分', { optional: true }),
})

export const scoreSheet = defineProcedure({
  id: 'score-sheet',
  title: '考核评分表',
  system: 'assessment',
  about: '上级的考核评分表：每一项对应台账里的指标或材料，自评分随时算出来，缺什么一目了然；评的是事，不是人。',
  inForce: { from: plainDate('2019-04-15') },
  numbering: '（{year}）考核第{n}号',
  areaLevel: 'township',
  states: ['使用中', '已自评', '已报送', '已反馈', '已作废'],
  ends: ['已反馈', '已作废'],
  once: { per: ['year', 'title'], except: ['已作废'], otherwise: '这一年已经录入过同名的评分表。请打开那一份修改；要重新录入的，先把那一份作废。' },
  actions: {
    set: action({
      title: '录入评分表', from: 'new', to: '使用中', by: clerks,
      asks: { title: text('名称', { hint: '如“2024年度法治建设考核评分细则”' }), year: integer('考核年度', { least: 2000, most: 2100, unit: '年' }), issuer: text('制定单位', { hint: '如“双辽市委依法治市办”' }), items, original: files('原件', { optional: true }) },
      guards: [weightsReadable, numbersDiffer, rulesComplete], basis: [督察规定('')],
      hint: '在“考核评分”页上可以从Excel导入',
    }),
    revise: action({ title: '修改评分表', from: ['使用中', '已自评'], to: '使用中', by: clerks, asks: { items, reason: text('修改原因') }, guards: [weightsReadable, numbersDiffer, rulesComplete], basis: [督察规定('')] }),
    selfAssess: action({
      title: '自评', from: ['使用中', '已自评'], to: '已自评', by: clerks,
      asks: { results: rows('自评结果', { number: text('编号', { most: 20 }), score: text('得分', { most: 8 }), why: text('理由', { most: 500 }) }), remarks: longText('说明', { optional: true, hint: '扣分的原因和整改打算' }) },
      guards: [everyItemScored, withinWeight, asTheLedgerSays], witnesses: yearOfSheet, issues: ['self-assessment'], basis: [督察规定('')],
      hint: '按数字评的由台账算，人工评的填得分和理由；如实评，差的登记为不足',
    }),
    send: action({ title: '报送自评', from: ['已自评'], to: '已报送', by: clerks, asks: { to: text('报送给谁') }, basis: [督察规定('')] }),
    feedBack: action({
      title: '登记上级评分', from: ['已报送'], to: '已反馈', by: clerks,
      asks: { score: text('上级评分', { most: 8 }), grade: text('等次', { optional: true, hint: '如“优秀”' }), remarks: longText('扣分项目和意见', { optional: true, hint: '指出的问题，逐条登记到“不足与整改”' }), files: files('反馈文件', { optional: true }) },
      basis: [督察规定('')],
    }),
    abandon: action({ title: '作废', from: ['使用中', '已自评'], to: '已作废', by: ['justice-clerk'], asks: { reason: text('作废原因') }, basis: [督察规定('')] }),
  },
  name: (sheet) => first(sheet, 'set')?.answers.title ?? '考核评分表',
})
