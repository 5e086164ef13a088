// Administrative regulations, rules of ministries and interpretations of the supreme court.
import { plainDate as day } from '#calendar/plain-date.ts'
import type { Instrument } from '#law/instrument-record.ts'

const checkedOn = day('2026-11-22')
const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn }

export const regulations = {
  'business-environment-regulation': {
    title: '优化营商环境条例', short: '优化营商环境条例', kind: 'regulation',
    inForce: [{ from: day('2020-01-01'), articles: 72 }], ...read,
  },
  'online-services-provisions': {
    title: '国务院关于在线政务服务的若干规定', short: '在线政务服务若干规定', kind: 'regulation', number: '国务院令第716号',
    inForce: [{ from: day('2019-04-26'), articles: 16 }], ...read,
  },
  'public-holidays-regulation': {
    title: '全国年节及纪念日放假办法', short: '放假办法', kind: 'regulation',
    inForce: [
      { from: day('2014-01-01'), to: day('2024-12-31'), articles: 7, note: '2013年修订', numbers: { 2: '2', 3: '3', 4: '4', 5: '5', 6: '6' } },
      { from: day('2025-01-01'), articles: 8, note: '2024年修订' },
    ], ...read,
  },
  'reading-promotion-regulation': {
    title: '全民阅读促进条例', short: '全民阅读促进条例', kind: 'regulation',
    inForce: [{ from: day('2026-02-01'), articles: 45 }],
    source: '国家法律法规数据库（副本 qisehong/china-law-db@f31e171，2026年9月30日同步）', checkedOn,
  },
  'major-decision-regulation': {
    title: '重大行政决策程序暂行条例', short: '重大行政决策程序条例', kind: 'regulation', number: '国务院令第713号',
    inForce: [{ from: day('2019-09-01'), articles: 44, note: '乡镇政府参照执行（第四十二条）' }], ...read,
  },
  'fair-competition-review-regulation': {
    title: '公平竞争审查条例', short: '公平竞争审查条例', kind: 'regulation',
    inForce: [{ from: day('2024-08-01'), articles: 27 }], ...read,
  },
  'government-procurement-regulation': {
    title: '中华人民共和国政府采购法实施条例', short: '政府采购法实施条例', kind: 'regulation',
    inForce: [{ from: day('2015-03-01'), articles: 79 }], ...read,
  },
  'crime-transfer-provisions': {
    title: '行政执法机关移送涉嫌犯罪案件的规定', short: '移送涉嫌犯罪案件规定', kind: 'regulation', number: '国务院令第310号',
    inForce: [{ from: day('2020-08-07'), articles: 20, note: '2020年修订' }], ...read,
  },
  'fine-collection-measures': {
    title: '罚款决定与罚款收缴分离实施办法', short: '罚缴分离办法', kind: 'regulation', number: '国务院令第235号',
    inForce: [{ from: day('1998-01-01'), articles: 17 }], ...read,
  },
  'petition-work-regulation': {
    title: '信访工作条例', short: '信访工作条例', kind: 'regulation',
    inForce: [{ from: day('2022-05-01'), articles: 50 }], ...read,
  },
  'enforcement-supervision-regulation': {
    title: '行政执法监督条例', short: '行政执法监督条例', kind: 'regulation', number: '国务院令第825号',
    inForce: [{ from: day('2026-02-01'), note: '只按条核对，没有逐款核对' }],
    source: '国家法律法规数据库（副本 qisehong/china-law-db@f31e171，2026年9月30日同步）', checkedOn: day('2026-11-23'),
  },
  'information-disclosure-regulation': {
    title: '中华人民共和国政府信息公开条例', short: '政府信息公开条例', kind: 'regulation', number: '国务院令第711号',
    inForce: [{ from: day('2019-05-15'), articles: 56, note: '2019年修订' }], ...read,
  },
  'reconsideration-implementation-regulation': {
    title: '中华人民共和国行政复议法实施条例', short: '行政复议法实施条例', kind: 'regulation', number: '国务院令第836号',
    inForce: [{ from: day('2026-07-01'), note: '2026年修订；以前的条文没有编入' }],
    source: '国家法律法规数据库（副本 qisehong/china-law-db@f31e171，2026年9月30日同步）', checkedOn,
  },
  'litigation-law-interpretation': {
    title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释', short: '行政诉讼法解释', kind: 'interpretation', number: '法释〔2018〕1号',
    inForce: [{ from: day('2018-02-08'), articles: 163 }], ...read,
  },
  'social-assistance-interim-measures': {
    title: '社会救助暂行办法', short: '社会救助暂行办法', kind: 'regulation', number: '国务院令第649号',
    inForce: [{ from: day('2014-05-01'), articles: 70, note: '2019年修订；社会救助法施行后是否废止没有查到，与法律不一致的，依照法律' }], ...read,
  },
  'people-mediation-work-provisions': {
    title: '人民调解工作若干规定', short: '人民调解工作若干规定', kind: 'rule', number: '司法部令第75号',
    inForce: [{ from: day('2002-11-01'), note: '早于人民调解法，是否已经废止没有查明；与法律不一致的，依照法律' }],
    source: 'https://lawfaq.cn/law/24-140-3.html', checkedOn,
  },
  'internet-government-application-rules': {
    title: '互联网政务应用安全管理规定', short: '互联网政务应用安全规定', kind: 'policy',
    inForce: [{ from: day('2024-07-01') }],
    source: 'http://jlslash.com/article/21341.html ; http://rht360.com/listing/newsshow.php?id=1840648', checkedOn,
  },
  'mediation-agreement-confirmation-provisions': {
    title: '最高人民法院关于人民调解协议司法确认程序的若干规定', short: '司法确认程序若干规定', kind: 'interpretation',
    inForce: [{ from: day('2011-03-30'), articles: 13 }], ...read,
  },
} as const satisfies Readonly<Record<string, Instrument>>
