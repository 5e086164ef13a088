// 评查抽样: which closed disputes a county looks at in a quarter. The rule comes first, then the list, then a public number that
// nobody could know; the draw follows from the three and can be done again by anybody.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { area, areas, choice, choices, day, integer, longText, rows, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { drawnByRule, everyDrawnTold, numberNotYetKnown, numberPublished, numberStillToCome, numberWellFormed, periodOver, substituteInOrder, witnessed } from './guards.ts'
import { periods } from './plan.ts'
import { publicNumbers } from './public-numbers.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')

const sources = Object.fromEntries(Object.entries(publicNumbers).map(([id, { title }]) => [id, title])) as { readonly [Id in keyof typeof publicNumbers]: (typeof publicNumbers)[Id]['title'] }
/** Ends of a dispute that leave a dossier behind; their names are its states. */
const endings = { 已结案: '已结案', 调解不成: '调解不成', 当事人拒绝: '当事人拒绝', 已撤回: '已撤回', 已移送: '已移送', 不予受理: '不予受理' } as const
const results = { pass: '合格', mended: '补正后合格', fail: '不合格', open: '还在补正', unreviewed: '没有评查' } as const

const drawnDispute = { dispute: text('编号'), township: area('乡镇'), number: text('卷号'), title: text('纠纷') }

export const reviewSampling = defineProcedure({
  id: 'review-sampling',
  title: '卷宗评查抽样',
  system: 'mediation',
  about: '每个季度抽哪些调解卷宗来评查：先定规则，再由公开号码决定，抽法人人可以复算；不按人抽，不排名。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）评查抽样第{n}号',
  areaLevel: 'county',
  forAllBelow: true,
  states: ['待公布号码', '已抽取', '已通报', '已作废'],
  ends: ['已通报', '已作废'],
  once: { per: ['year', 'period'], except: ['已作废'], otherwise: '这个时期已经有抽样计划，不能再定一个。请到原来的计划办理。' },
  actions: {
    plan: action({
      title: '制定抽样计划', from: 'new', to: '待公布号码', by: ['county-reviewer'],
      asks: {
        year: integer('年度', { least: 2011, most: 2199 }),
        period: choice('时期', periods),
        size: integer('抽取件数', { least: 1, most: 1000, unit: '件' }),
        perCommittee: integer('每个调委会至少', { optional: true, most: 50, unit: '件', hint: '有卷宗的调委会都抽到；加起来比抽取件数多的，按这里的数抽' }),
        hardLeast: integer('疑难复杂的至少', { optional: true, most: 500, unit: '件' }),
        endings: choices('抽哪些结果的', endings, { optional: true, hint: '不选就是全部；调解不成、撤回的也是正常结果' }),
        townships: areas('抽哪些乡镇', { optional: true, hint: '不选就是全部' }),
        source: choice('用什么号码', sources),
        issue: text('哪一期', { hint: '如“双色球第2025041期”“2025年4月15日收盘”' }),
        numberOn: day('号码公布日期', { future: true, hint: '要在登记计划的第二天或者以后' }),
        witnesses: text('见证人', { optional: true, hint: '现场当众摇号的要写，两名以上' }),
      },
      guards: [numberStillToCome, periodOver, witnessed], basis: [人民调解法('5'), 本地规定('')], hint: '登记以后不能改；号码公布前可以作废重定',
    }),
    abandon: action({
      title: '作废计划', from: ['待公布号码'], to: '已作废', by: ['county-reviewer'], asks: { reason: text('原因') },
      guards: [numberNotYetKnown], basis: [本地规定('')], hint: '只能在号码公布以前',
    }),
    draw: action({
      title: '公布号码并抽取', from: ['待公布号码'], to: '已抽取', by: ['county-reviewer'],
      asks: {
        number: text('公布的号码'),
        population: longText('总体清单', { optional: true, most: 400_000, hint: '由系统列出，一行一件：编号、乡镇、调委会、难易程度' }),
        drawn: rows('抽中的卷宗', drawnDispute, { optional: true, hint: '由系统按号码算出' }),
      },
      guards: [numberPublished, numberWellFormed, drawnByRule], basis: [人民调解法('5'), 本地规定('')], hint: '在抽样页面办理：填号码，名单由系统算',
    }),
    replace: action({
      title: '更换', from: ['已抽取'], by: ['county-reviewer'],
      asks: {
        out: text('换下的编号'), reason: choice('理由', { secret: '涉及国家秘密、商业秘密', privacy: '当事人要求不公开且不同意评查', lost: '卷宗灭失', court: '正在诉讼、仲裁中使用', conflict: '评查人员须回避且无人可替', other: '其他' }), words: text('说明'),
        substitute: text('递补的编号'), township: drawnDispute.township, number: drawnDispute.number, title: drawnDispute.title,
      },
      guards: [substituteInOrder], basis: [本地规定('')], hint: '在抽样页面办理：只能由顺序中的下一件递补',
    }),
    conclude: action({
      title: '汇总通报', from: ['已抽取'], to: '已通报', by: ['county-reviewer'],
      asks: {
        results: rows('逐件结果', { dispute: text('编号'), number: text('卷号'), township: area('乡镇'), result: choice('结果', results) }, { optional: true }),
        findings: rows('发现的问题', { item: text('评查项目'), count: integer('件数', { least: 1, unit: '件' }), remark: text('主要表现', { optional: true, most: 500, hint: '写事，不写人名、村名' }) }, { optional: true }),
        good: longText('好的做法', { optional: true }),
        demand: longText('改进要求', { optional: true }),
      },
      guards: [everyDrawnTold], issues: ['review-circular'], basis: [人民调解法('5'), 本地规定('')], hint: '在抽样页面办理：结果由各乡镇的评查记录带入',
    }),
  },
  name: (plan) => {
    const said = first(plan, 'plan')?.answers
    return said ? `${said.year}年${periods[said.period]}调解卷宗评查抽样` : '卷宗评查抽样'
  },
})
