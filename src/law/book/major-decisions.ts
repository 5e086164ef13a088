// Major administrative decisions and normative documents. A township follows the regulation by reference (art. 42).
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const decisions = lawBook('major-decision-regulation')
const fairCompetition = lawBook('fair-competition-review-regulation')
const businessRegulation = lawBook('business-environment-regulation')
const procurement = lawBook('government-procurement-law')
const procurementRegulation = lawBook('government-procurement-regulation')
const reviewOpinion = lawBook('normative-document-review-opinion')
const cadres = lawBook('cadre-appointment-regulations')

const checkedOn = day('2026-11-22')
const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn, confidence: 'high', verified: true } as const

const decided = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2019-09-01'), basis }] as const
const business = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2020-01-01'), basis }] as const

export const majorDecisions = {
  'dec-township-by-reference': { title: '乡镇政府的重大行政决策参照条例执行', unit: 'yes-no', values: decided(true, decisions('42')), ...read },
  'dec-catalogue': { title: '可以确定决策事项目录，经同级党委同意后向社会公布，并根据情况调整', unit: 'yes-no', values: decided(true, decisions('3', '3')), ...read },
  'dec-excluded': { title: '不适用重大行政决策程序的决策', unit: 'list', values: decided(['财政、货币等宏观调控决策', '政府立法决策', '突发事件应急处置决策'], decisions('3', '2')), ...read },
  'dec-undertaker': { title: '牵头的决策承办单位', unit: 'choice', values: decided('one-lead-unit', decisions('11')), ...read },
  'dec-public-comment-30': {
    title: '公开征求意见的期限，一般不少于', unit: 'calendar-day', values: decided(30, decisions('15', '1')), note: '因情况紧急等原因需要缩短的，公开征求意见时说明。', ...read,
  },
  'dec-comment-publish-items': { title: '公开征求意见时公布的内容', unit: 'list', values: decided(['决策草案', '草案的说明', '提出意见的方式', '提出意见的期限'], decisions('15', '1')), ...read },
  'dec-hearing-material-7': { title: '听证会材料送达听证参加人，在听证会前', unit: 'calendar-day', runs: 'before', values: decided(7, decisions('16', '3')), ...read },
  'dec-hearing-list': { title: '听证参加人名单提前向社会公布', unit: 'yes-no', values: decided(true, decisions('16', '3')), ...read },
  'dec-expert': { title: '专业性、技术性较强的，组织专家论证；书面意见署名盖章，不选有直接利害关系的专家', unit: 'yes-no', values: decided(true, decisions('19', '1')), ...read },
  'dec-risk': { title: '可能影响社会稳定、公共安全的，评估风险，可控的才能作出决策', unit: 'yes-no', values: decided(true, decisions('24')), ...read },
  'dec-legality-review': { title: '提交讨论前进行合法性审查，未经审查或者审查不合法的不得提交', unit: 'yes-no', values: decided(true, decisions('25', '2')), ...read },
  'dec-legality-7wd': { title: '送请合法性审查保证的审查时间，一般不少于', unit: 'working-day', runs: 'before', values: decided(7, decisions('26', '2')), ...read },
  'dec-legality-content': { title: '合法性审查的内容', unit: 'list', values: decided(['是否符合法定权限', '是否履行法定程序', '内容是否合法'], decisions('27')), ...read },
  'dec-counsel': { title: '审查中组织法律顾问、公职律师提出法律意见', unit: 'yes-no', values: decided(true, decisions('28')), ...read },
  'dec-papers': {
    title: '提交讨论报送的材料', unit: 'list',
    values: decided(['决策草案及相关材料', '公众意见研究采纳情况', '专家意见研究采纳情况', '风险评估报告', '合法性审查意见', '其他材料'], decisions('29')), ...read,
  },
  'dec-collective': { title: '经政府会议集体讨论，行政首长在集体讨论的基础上作出决定', unit: 'yes-no', values: decided(true, decisions('30', '1')), ...read },
  'dec-head-last': { title: '行政首长最后发表意见', unit: 'yes-no', values: decided(true, decisions('30', '2')), ...read },
  'dec-head-explains': { title: '行政首长的决定与多数人的意见不一致的，在会上说明理由', unit: 'yes-no', values: decided(true, decisions('30', '2')), ...read },
  'dec-minutes-dissent': { title: '集体讨论如实记录，载明不同意见', unit: 'yes-no', values: decided(true, decisions('30', '3')), ...read },
  'dec-party-report': { title: '出台前按规定向同级党委请示报告', unit: 'yes-no', values: decided(true, decisions('31')), ...read },
  'dec-publish': { title: '及时公布，公众普遍关心的说明意见采纳情况', unit: 'yes-no', values: decided(true, decisions('32')), note: '依法不予公开的除外；没有定天数。', ...read },
  'dec-archive': { title: '决策过程的记录和材料及时完整归档', unit: 'yes-no', values: decided(true, decisions('33')), note: '没有定天数。', ...read },
  'dec-execute-report': { title: '明确执行单位，督促检查，执行单位报告执行情况', unit: 'yes-no', values: decided(true, decisions('34')), ...read },
  'dec-evaluate': { title: '可以组织决策后评估的情形', unit: 'list', values: decided(['明显未达到预期效果', '公众提出较多意见', '决策机关认为有必要'], decisions('36', '1')), ...read },
  'dec-change': { title: '未经法定程序不得随意变更或者停止执行', unit: 'yes-no', values: decided(true, decisions('37')), ...read },
  'dec-lifelong': { title: '决策严重失误的，终身追究责任；讨论时表示不同意见的，按规定减免责任', unit: 'yes-no', values: decided(true, decisions('38', '3')), ...read },
  'dec-fair-competition': {
    title: '涉及经营者经济活动的政策措施，未经公平竞争审查不得出台', unit: 'yes-no', values: [{ value: true, from: day('2024-08-01'), basis: fairCompetition('18') }], ...read,
  },
  'dec-appointment-quorum': {
    title: '讨论干部任免事项，到会成员占应到会成员不少于', unit: 'share', values: [{ value: 2 / 3, from: day('2019-03-03'), basis: cadres('') }],
    note: '三分之二。只见2014年文本，2019年修订后的条文没有核对；对乡镇自己任免的人员是否直接适用，由省里规定。',
    source: 'https://wa01.com/novel/pagea/zhiduzhidang_shibadayilaiquanmiancongyanzhidangxinguiding-benshubianxiezu_80.html', checkedOn, confidence: 'medium', verified: false,
  },
  'doc-comment-30-business': {
    title: '与市场主体生产经营密切相关的规范性文件，公开征求意见一般不少于', unit: 'calendar-day', values: business(30, businessRegulation('62', '2')), ...read,
  },
  'doc-must-publish': { title: '规范性文件未经公布的，不得作为行政管理依据', unit: 'yes-no', values: business(true, businessRegulation('64', '2')), ...read },
  'doc-legality-5wd': {
    title: '规范性文件合法性审核的时间，一般不少于', unit: 'working-day', runs: 'before', values: [{ value: 5, from: day('2018-12-04'), basis: reviewOpinion('') }],
    note: '应对突发事件、执行上级紧急命令的除外。没有核对原文。', source: '记忆，原文没有见到', checkedOn, confidence: 'low', verified: false,
  },
  'doc-legality-15wd': {
    title: '规范性文件合法性审核的时间，最长', unit: 'working-day', values: [{ value: 15, from: day('2018-12-04'), basis: reviewOpinion('') }],
    note: '没有核对原文。', source: '记忆，原文没有见到', checkedOn, confidence: 'low', verified: false,
  },
  'con-procurement-file-7wd': {
    title: '政府采购合同副本报财政部门和有关部门备案', unit: 'working-day', values: [{ value: 7, from: day('2014-08-31'), basis: procurement('47') }], ...read,
  },
  'con-procurement-notice-2wd': {
    title: '政府采购合同在指定媒体公告', unit: 'working-day', values: [{ value: 2, from: day('2015-03-01'), basis: procurementRegulation('50') }], ...read,
  },
} as const satisfies Readonly<Record<string, Rule>>
