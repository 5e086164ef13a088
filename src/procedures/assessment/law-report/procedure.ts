// The yearly report of one head on how he did his duty for the rule of law (述法): drafted from the acts on record, handed in by
// himself, reviewed at a meeting, filed.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, integer, longText, matter, rows, staff, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { allSlotsKnown, nothingLeftToFill, ownReport } from './guards.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')
const writers = ['justice-clerk', 'township-head', 'party-secretary', 'deputy-head'] as const

export const reportingPosts = { partySecretary: '党委书记', townshipHead: '乡镇长（街道办主任）', deputyHead: '班子其他成员', unitHead: '站所办负责人' } as const

const chapters = rows('报告各部分', {
  heading: text('标题', { optional: true, most: 80 }),
  body: longText('正文', { optional: true, most: 20_000, declared: 'slots', hint: '次数用“插入数字”放入' }),
})

const acts = rows('履职清单', {
  duty: text('职责', { declared: 'key' }),
  title: text('职责名称'),
  on: day('日期'),
  what: text('做了什么', { most: 400 }),
  number: text('编号', { optional: true }),
  matter: text('台账事项', { declared: 'matter', hint: '由系统从台账带出' }),
  entry: integer('第几条记录', { least: 1 }),
}, { optional: true, least: 0 })

/** The year that a report speaks of. */
function reportedYear(report: { readonly entries: readonly { readonly action: string; readonly answers: { readonly [key: string]: unknown } }[] } | undefined): number {
  return Number(report?.entries.find((entry) => entry.action === 'draft')?.answers['year'])
}

export const lawReport = defineProcedure({
  id: 'law-report',
  title: '述法报告',
  system: 'assessment',
  about: '党政主要负责人和班子成员年度述法：初稿由履职清单生成，本人提交，会议评议，归档。',
  inForce: { from: plainDate('2016-11-30') },
  numbering: '（{year}）述法第{n}号',
  areaLevel: 'township',
  states: ['起草中', '已提交', '已评议', '已归档', '已作废'],
  ends: ['已归档', '已作废'],
  once: { per: ['year', 'person'], except: ['已作废'], otherwise: '这个人这一年的述法报告已经起草过，请打开那一份修改；要重新起草的，先把那一份作废。' },
  actions: {
    draft: action({
      title: '起草述法报告', from: 'new', to: '起草中', by: writers,
      asks: { year: integer('述法年度', { least: 2000, most: 2100, unit: '年' }), person: staff('述法人'), post: choice('职务', reportingPosts), acts, chapters },
      basis: [第一责任人规定('')],
      hint: '在“第一责任人履职”页上起草，清单和初稿自动生成',
    }),
    revise: action({ title: '修改述法报告', from: ['起草中'], by: writers, asks: { chapters }, basis: [第一责任人规定('')] }),
    relist: action({ title: '更新履职清单', from: ['起草中'], by: writers, asks: { acts }, basis: [第一责任人规定('')], hint: '起草以后又有新的履职记录时，照台账重新列一遍' }),
    handIn: action({
      title: '提交述法报告', from: ['起草中'], to: '已提交', by: writers,
      asks: { signed: files('本人签字的报告', { optional: true, hint: '本人在系统里提交的不用上传' }) },
      guards: [ownReport, nothingLeftToFill, allSlotsKnown],
      witnesses: reportedYear,
      issues: ['law-report'],
      basis: [第一责任人规定('')],
    }),
    sendBack: action({ title: '退回修改', from: ['已提交'], to: '起草中', by: writers, asks: { reason: text('原因') }, basis: [第一责任人规定('')] }),
    evaluate: action({
      title: '会议评议', from: ['已提交'], to: '已评议', by: ['justice-clerk'],
      asks: { meeting: matter('述法的会议', 'rule-of-law-meeting'), way: choice('述法方式', { spoken: '现场述法', written: '书面述法' }), opinion: longText('评议意见') },
      basis: [第一责任人规定('')],
    }),
    file: action({
      title: '归档', from: ['已提交', '已评议'], to: '已归档', by: ['justice-clerk'],
      asks: { to: text('报送机关', { hint: '如“双辽市委依法治市办”' }), files: files('附件', { optional: true }) },
      basis: [第一责任人规定('')],
      hint: '没有开会评议、只书面述法的，也可以直接归档',
    }),
    abandon: action({ title: '作废', from: ['起草中', '已提交'], to: '已作废', by: ['justice-clerk'], asks: { reason: text('作废原因') }, basis: [第一责任人规定('')] }),
  },
  name: (report) => {
    const drafted = first(report, 'draft')?.answers
    return drafted ? `${drafted.year}年${reportingPosts[drafted.post]}述法报告` : '述法报告'
  },
})
