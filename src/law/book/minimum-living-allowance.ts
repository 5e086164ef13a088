// The minimum living allowance: who decides, how a household is looked into, how long each step has. The law of 2026 sets
// no days; those that stand here come from the ministry's measures, which are no statute.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const law = lawBook('social-assistance-law')
const interim = lawBook('social-assistance-interim-measures')
const measures = lawBook('allowance-confirmation-measures')

const checkedOn = day('2026-11-22')
const read = { source: '国家法律法规数据库（副本 qisehong/china-law-db@f31e171，2026年9月30日同步；暂行办法见副本 LawRefBook/Laws@2f4c5c2）', checkedOn, confidence: 'high', verified: true } as const
const retold = { source: 'https://zy.jiceng.zhengzhou.gov.cn/005002003/7816181.jhtml ; http://www.cqsdj.gov.cn/bmjz/bm/mzj/zfxxgkml_124879/zczxwd/202112/t20211228_10241308_wap.html', checkedOn, verified: false } as const

const sinceLaw = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2026-07-01'), basis }] as const
const sinceMeasures = <const Value>(value: Value) => [{ value, from: day('2021-07-01'), basis: measures('') }] as const

export const minimumLivingAllowance = {
  'dib-decision-body': {
    title: '谁作出确认决定', unit: 'choice',
    values: [
      { value: '县级人民政府民政部门', from: day('2014-05-01'), to: day('2026-06-30'), basis: interim('11', '1(3)') },
      { value: '县级人民政府社会救助管理部门；省里可以规定由乡镇作出', from: day('2026-07-01'), basis: law('44') },
    ], ...read,
  },
  'dib-survey-ways': {
    title: '调查核实的方式', unit: 'list',
    values: [
      { value: ['入户调查', '邻里访问', '信函索证', '群众评议', '信息核查'], from: day('2014-05-01'), to: day('2026-06-30'), basis: interim('11', '1(2)') },
      { value: ['入户调查', '邻里访问', '信函索证', '提请县级民政部门核对'], from: day('2026-07-01'), basis: law('43', '1') },
    ], note: '2026年7月1日起，法律不再列群众评议。', ...read,
  },
  'dib-reduce-hear': { title: '调减、终止救助前听取救助对象的意见', unit: 'yes-no', values: sinceLaw(true, law('48')), ...read },
  'dib-no-duplicate-proof': { title: '能通过核对机制核实的，不得要求救助对象提供', unit: 'yes-no', values: sinceLaw(true, law('62', '2')), ...read },
  'dib-one-window': { title: '乡镇设统一受理社会救助申请的窗口', unit: 'yes-no', values: sinceLaw(true, law('64')), ...read },
  'dib-survey-start-3wd': { title: '受理后开始家庭经济状况调查', unit: 'working-day', values: sinceMeasures(3), confidence: 'low', note: '凭记忆，没有核对原文。', ...retold },
  'dib-two-surveyors': { title: '入户调查的人员不少于几人', unit: 'person', values: sinceMeasures(2), confidence: 'medium', ...retold },
  'dib-publicity-7': { title: '初审（审核）意见公示', unit: 'calendar-day', runs: 'term', values: sinceMeasures(7), confidence: 'medium', ...retold },
  'dib-county-10wd': { title: '县里作出确认决定', unit: 'working-day', values: sinceMeasures(10), confidence: 'medium', ...retold },
  'dib-refuse-3wd': { title: '不予确认的，书面告知申请人并说明理由', unit: 'working-day', values: sinceMeasures(3), confidence: 'medium', ...retold },
  'dib-total-30wd': { title: '受理到确认的全程', unit: 'working-day', values: sinceMeasures(30), confidence: 'low', note: '凭记忆，没有核对原文；有的地方缩短。', ...retold },
  'dib-total-extra-15wd': { title: '情况特殊，全程可以延长', unit: 'working-day', values: sinceMeasures(15), confidence: 'low', note: '凭记忆：三十个工作日可以延到四十五个。', ...retold },
  'dib-pay-next-month': { title: '确认后最迟第几个月起发放', unit: 'month', runs: 'term', values: sinceMeasures(1), confidence: 'medium', note: '确认的次月。', ...retold },
  'dib-recheck-year': { title: '家庭情况变化不大的，多久核查一次', unit: 'month', runs: 'term', values: sinceMeasures(12), confidence: 'medium', note: '每年。', ...retold },
  'dib-recheck-half-year': { title: '收入来源不固定、有劳动能力的，多久核查一次', unit: 'month', runs: 'term', values: sinceMeasures(6), confidence: 'medium', note: '每半年。', ...retold },
  'dib-staff-relatives': { title: '经办人员、村干部近亲属的申请，单独登记', unit: 'yes-no', values: sinceMeasures(true), confidence: 'medium', ...retold },
} as const satisfies Readonly<Record<string, Rule>>
