// Spreading the law: who does it, law-literate villagers, and what state staff study and are examined in.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const publicityLaw = lawBook('rule-of-law-publicity-law')
const villagersLaw = lawBook('villagers-committee-law')
const literateVillagers = lawBook('law-literate-villagers-standard')

const checkedOn = day('2026-11-22')
const read = { source: '国家法律法规数据库（副本 qisehong/china-law-db@f31e171，2026年9月30日同步）', checkedOn, confidence: 'high', verified: true } as const
const reprinted = { source: 'https://chenshihong.com/fwc/a/MzAwMTUwODQ1MA==/2247515970/2', checkedOn, confidence: 'medium', verified: true } as const

const publicity = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2025-11-01'), basis }] as const
/** A duty that stood in a paper of policy or a decision until the law took it up. */
const before = <const Value>(value: Value, from: string, basis: Basis) => ({ value, from: day(from), to: day('2025-10-31'), basis })
const standard = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2021-11-08'), basis }] as const

export const lawPublicity = {
  'pub-who-enforces': {
    title: '国家机关谁执法谁普法', unit: 'yes-no', values: [before(true, '2017-05-17', lawBook('who-enforces-publicises-opinion')('')), ...publicity(true, publicityLaw('9'))], note: '2025年11月以前的依据没有核对原文。', ...read,
  },
  'pub-in-daily-work': {
    title: '行政机关在日常工作中普法的方式', unit: 'list', values: publicity(['释法说理', '疏导回应', '指导示范', '组织听证', '发布典型案例'], publicityLaw('18')), ...read,
  },
  'pub-support-villages': { title: '各级政府支持、指导和帮助村（居）民委员会普法', unit: 'yes-no', values: publicity(true, publicityLaw('25')), ...read },
  'pub-constitution-day': {
    title: '国家宪法日', unit: 'month-day', values: [before('12-04', '2014-11-01', lawBook('constitution-day-decision')('')), ...publicity('12-04', publicityLaw('13', '2'))], note: '2025年11月以前的依据没有核对原文。', ...read,
  },
  'pub-village-duty': {
    title: '村民委员会宣传宪法、法律、法规', unit: 'yes-no', values: [{ value: true, from: day('2018-12-29'), basis: villagersLaw('11', '1') }], ...read,
  },
  'pub-elderly-accessible': { title: '对老年人、残疾人普法的无障碍方式，有条件的同步采用', unit: 'list', values: publicity(['语音', '大字', '盲文', '手语'], publicityLaw('24', '2')), ...read },
  'pub-local-plan': { title: '哪些层级编制普法规划', unit: 'list', values: publicity(['国家', '省、自治区、直辖市'], publicityLaw('6')), note: '乡镇的五年实施方案是工作安排，法律没有要求。', ...read },
  'pub-accurate': { title: '普法的内容准确、清楚', unit: 'yes-no', values: publicity(true, publicityLaw('54', '2')), ...read },
  'pub-reminder': { title: '收到普法提示后，及时改进并反馈', unit: 'yes-no', values: publicity(true, publicityLaw('57')), note: '法律没有定天数。', ...read },
  'pub-budget': { title: '国家机关合理安排普法经费', unit: 'yes-no', values: publicity(true, publicityLaw('55', '2')), ...read },
  'pub-law-literate': {
    title: '在基层群众中培养有法治素养、能起示范作用的人', unit: 'yes-no',
    values: [before(true, '2021-11-08', literateVillagers('')), ...publicity(true, publicityLaw('46', '2'))], note: '法律没有定人数；2025年11月以前依据培养规范。', ...read,
  },
  'pub-law-literate-3': {
    title: '每个行政村的“法律明白人”不少于几名', unit: 'person', values: standard(3, literateVillagers('§3')), note: '这是到2025年的培养目标；2026年以后的目标没有查到。', ...reprinted,
  },
  'pub-law-literate-sources': {
    title: '“法律明白人”优先从哪些人中遴选', unit: 'list',
    values: standard(['村干部', '村妇联执委、儿童主任', '人民调解员', '驻村辅警', '网格员', '村民小组长', '中共党员', '“五老”人员', '各类人才', '其他热心公益的村民'], literateVillagers('')),
    ...reprinted, source: 'https://epaper.cnwomen.com.cn/html/2021-11/24/nw.D110000zgfnb_20211124_4-5.htm', verified: false,
  },
  'pub-law-literate-proc': {
    title: '认定“法律明白人”的步骤', unit: 'list', values: standard(['村民自荐或者村“两委”推荐', '考核', '上岗'], literateVillagers('')), note: '培训学时没有核实。',
    ...reprinted, source: 'https://epaper.cnwomen.com.cn/html/2021-11/24/nw.D110000zgfnb_20211124_4-5.htm', verified: false,
  },
  'pub-plan-8th': {
    title: '第八个五年普法规划的年份', unit: 'period', values: [{ value: '2021-2025', from: day('2021-06-15'), to: day('2025-12-31'), basis: lawBook('publicity-plan-2021')('') }],
    source: '中国政府网', checkedOn, confidence: 'medium', verified: false,
  },
  'pub-plan-9th': {
    title: '第九个五年普法规划的年份', unit: 'period', values: [{ value: '2026-2030', from: day('2026-07-27'), to: day('2030-12-31'), basis: lawBook('publicity-plan-2026')('') }],
    note: '只见新闻摘要，没有见到指标。', source: '2026年7月29日新闻摘要', checkedOn, confidence: 'medium', verified: false,
  },
  'study-daily': {
    title: '健全国家工作人员日常学法制度', unit: 'yes-no', values: [before(true, '2016-03-22', lawBook('law-study-opinion')('')), ...publicity(true, publicityLaw('36', '1'))], note: '2025年11月以前的依据没有核对原文。', ...read,
  },
  'study-list': { title: '实行领导干部应知应会党内法规和法律法规清单', unit: 'yes-no', values: publicity(true, publicityLaw('37', '1')), ...read },
  'study-yearly-report': { title: '领导干部学法用法情况一年述职几次', unit: 'time', values: publicity(1, publicityLaw('38')), ...read },
  'study-recruit': { title: '录用考试含法律知识', unit: 'yes-no', values: publicity(true, publicityLaw('35')), ...read },
  'study-oath': { title: '实行宪法宣誓', unit: 'yes-no', values: publicity(true, publicityLaw('33', '2')), ...read },
  'study-village-training': {
    title: '为村民委员会成员提供包括法治意识的培训', unit: 'yes-no', values: [{ value: true, from: day('2026-01-01'), basis: villagersLaw('45') }], ...read,
  },
} as const satisfies Readonly<Record<string, Rule>>
