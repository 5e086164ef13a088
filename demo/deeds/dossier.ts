// Dossiers of the made-up year: the county's standard for those closed from February 2025 on, and two disputes whose dossiers are
// as whole as a county could wish and put away.
import { addDays, plainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { county } from '#demo/people.ts'

const standard = { by: 'xianju', of: 'dossier-standard', procedure: 'dossier-standard', area: county } as const
const must = ['application', 'rights', 'identity', 'inquiry', 'record', 'agreement', 'visit']
const order = ['application', 'rights', 'identity', 'mandate', 'inquiry', 'evidence', 'linkage', 'panel', 'record', 'agreement', 'ended', 'performance', 'visit', 'confirmation', 'other', 'remarks']

export const dossierStandardDeeds: readonly Deed[] = [
  {
    ...standard, on: plainDate('2024-12-16'), action: 'draft',
    answers: () => ({
      name: '双辽市人民调解卷宗立卷规范（2025年）', keep: 'years', years: 10,
      order: order.map((row) => ({ row, need: must.includes(row) ? 'must' : 'ifAny' })),
      review: [
        { title: '受理合法', look: '属于民间纠纷；当事人申请或者没有拒绝；调委会在任，调解员在册。', full: 10, judges: 'application' },
        { title: '权利义务已告知', look: '告知书各方签名，日期在第一次调解以前。', full: 15, judges: 'rights' },
        { title: '身份清楚', look: '当事人身份经过核对，联系方式能打通。', full: 10, judges: 'identity' },
        { title: '事实清楚', look: '争议事项写得明白，调查记录、证据对得上。', full: 20, judges: 'inquiry' },
        { title: '调解真实', look: '调解记录写明过程，签名是本人所签。', full: 20, judges: 'record' },
        { title: '协议合法', look: '内容不违反法律和公序良俗，形式要件齐全。', full: 15, judges: 'agreement' },
        { title: '按期回访', look: '履行情况如实，没有履行的有督促。', full: 10, judges: 'visit' },
      ],
    }),
  },
  { ...standard, on: plainDate('2024-12-18'), action: 'enact', answers: () => ({ from: plainDate('2025-02-01'), document: '双司发〔2024〕21号' }) },
]

type Step = Pick<Deed, 'of' | 'procedure' | 'area' | 'by'>

const whole = (index: number) => index < 2

/** What makes a dossier whole beside what every dispute has: identity seen, neighbours asked, evidence listed. */
export function inquiryDeeds(step: Step, index: number, day: (count: number) => PlainDate): readonly Deed[] {
  if (!whole(index)) return []
  return [
    { ...step, on: day(1), action: 'identify', answers: () => ({ way: 'original' }) },
    { ...step, on: day(2), action: 'inquire', answers: () => ({ place: '现场', asked: [{ name: '孙桂兰' }], relation: '邻居', record: '问：两家的事您知道吗？答：知道，去年秋天开始的，下雨就吵。问：您看怎么办合适？答：两家都让一步，都是老邻居。' }) },
    { ...step, on: day(3), action: 'evidence', answers: () => ({ items: [{ name: index === 0 ? '宅基地使用证' : '土地承包经营权证', source: 'party', pages: 2, shows: '双方的界址' }, { name: '现场照片', source: 'gathered', pages: 2, shows: '争议地点的现状' }] }) },
  ]
}

/** Put away a month after the case was closed. */
export function archiveDeeds(step: Step, index: number, close: PlainDate): readonly Deed[] {
  return whole(index) ? [{ ...step, by: 'sifa', on: addDays(close, 30), action: 'archive', answers: (known) => ({ binder: known.account('sifa'), shelf: '司法所档案柜1号' }) }] : []
}
