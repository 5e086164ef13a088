// The annual report on building a rule-of-law government, as a matter of its own: drafted, checked, signed for at a ledger
// position, sent up and published. What it rests on is party and local regulation, and is said to be.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, integer, longText, rows, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { first } from '#procedure/matter.ts'
import { allSlotsKnown, noErrorsLeft, nothingLeftToFill, shortfallExplained } from './guards.ts'
import { witnessedYear } from './witnessed-year.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')
const 第一责任人规定 = lawBook('first-responsible-person-provisions')

const chapters = rows('报告各部分', {
  heading: text('标题', { optional: true, most: 80 }),
  body: longText('正文', { optional: true, most: 20_000, declared: 'slots', hint: '数字用“插入数字”放入，如{{mediation.cases}}' }),
})

export const annualReport = defineProcedure({
  id: 'annual-report',
  title: '法治政府建设年度报告',
  system: 'report',
  about: '起草、核对、签发、报送并公开年度报告；文中数字出自台账，签发后仍可逐一复核。',
  inForce: { from: plainDate('2019-04-15') },
  numbering: '（{year}）法治年报第{n}号',
  areaLevel: 'township',
  states: ['起草中', '待签发', '已签发', '已报送', '已公开', '已作废'],
  ends: ['已公开', '已作废'],
  actions: {
    draft: action({
      title: '起草', from: 'new', to: '起草中', by: ['justice-clerk'],
      asks: {
        year: integer('报告年度', { least: 2000, most: 2100, unit: '年' }),
        submitBy: day('应报送日期', { future: true, hint: '由上级规定，常见为次年3月1日前' }),
        publishBy: day('应公开日期', { future: true, hint: '常见为次年4月1日前' }),
        chapters,
      },
      basis: [督察规定('')],
    }),
    revise: action({
      title: '修改', from: ['起草中'], by: ['justice-clerk'], asks: { chapters }, basis: [督察规定('')],
      hint: '保存改过的文稿；每次保存都留底',
    }),
    check: action({
      title: '核对送签', from: ['起草中'], to: '待签发', by: ['justice-clerk'],
      asks: { remarks: longText('对疑点的说明', { optional: true, hint: '体检提示的疑点，查实无误的写明理由' }) },
      guards: [nothingLeftToFill, allSlotsKnown, noErrorsLeft, shortfallExplained],
      witnesses: witnessedYear,
      basis: [督察规定('')],
    }),
    sendBack: action({
      title: '退回修改', from: ['待签发'], to: '起草中', by: ['township-head', 'party-secretary', 'justice-clerk'],
      asks: { reason: text('退回原因') }, basis: [督察规定('')],
    }),
    sign: action({
      title: '签发', from: ['待签发'], to: '已签发', by: ['township-head', 'party-secretary'],
      asks: { issuedAs: text('发文字号', { optional: true, hint: '如双永政发〔2025〕3号' }) },
      guards: [noErrorsLeft],
      witnesses: witnessedYear,
      issues: ['annual-report'],
      basis: [第一责任人规定(''), 督察规定('')],
    }),
    submit: action({
      title: '报送', from: ['已签发'], to: '已报送', by: ['justice-clerk'],
      asks: { to: text('报送机关', { hint: '如双辽市委、市政府' }), way: choice('报送方式', { paper: '纸质', system: '网上系统', both: '纸质和网上' }) },
      basis: [督察规定('')],
    }),
    publish: action({
      title: '公开', from: ['已签发', '已报送'], to: '已公开', by: ['justice-clerk'],
      asks: { where: text('公开载体', { hint: '如市政府网站乡镇专栏' }), address: text('网址', { optional: true }) },
      basis: [督察规定('')],
    }),
    abandon: action({
      title: '作废', from: ['起草中', '待签发'], to: '已作废', by: ['justice-clerk'],
      asks: { reason: text('作废原因') }, basis: [督察规定('')],
    }),
  },
  timeLimits: {
    submission: { title: '报送年度报告', within: { untilAnswer: 'submitBy' }, after: ['draft'], until: ['submit'], whose: '司法所（法治办）', onExpiry: 'remind', basis: [督察规定('')] },
    publication: { title: '公开年度报告', within: { untilAnswer: 'publishBy' }, after: ['draft'], until: ['publish'], whose: '司法所（法治办）', onExpiry: 'remind', basis: [督察规定('')] },
  },
  name: (matter) => `${first(matter, 'draft')?.answers.year ?? ''}年法治政府建设年度报告`,
})
