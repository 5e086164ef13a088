// Villages govern themselves: who sits on which body, how many must come and agree, what must be posted and for how long;
// raising money and labour; the collective economic organisation, whose majorities are counted on all its members.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const villageLaw = lawBook('villagers-committee-law')
const collectiveLaw = lawBook('rural-collective-organisations-law')
const agricultureLaw = lawBook('agriculture-law')
const fundRaising = lawBook('village-fund-raising-measures')
const fundRaisingSteps = lawBook('village-fund-raising-procedure-opinion')
const supervision = lawBook('village-supervision-opinion')
const villageRules = lawBook('village-rules-opinion')

const checkedOn = day('2026-11-22')
const read = { source: '国家法律法规数据库（副本 qisehong/china-law-db@f31e171，2026年9月30日同步；2025年以前的文本见副本 LawRefBook/Laws@2f4c5c2）', checkedOn, confidence: 'high', verified: true } as const
const readCollective = { ...read, source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）' } as const
const reprinted = { checkedOn, confidence: 'medium', verified: false } as const

/** Articles that both texts of the law have, under two numbers. */
const since2018 = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2018-12-29'), basis }] as const
const since2026 = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2026-01-01'), basis }] as const
const sinceCollectiveLaw = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2025-05-01'), basis }] as const
const sinceMeasures = <const Value>(value: Value) => [{ value, from: day('2007-01-16'), basis: fundRaising('') }] as const

const fundRaisingPages = 'http://m.sxsjbj.com/economics/2007-03/01/content_2368121.htm ; http://www.fsou.net.cn/html/text/lar/170213/17021331_1.html'

export const villageSelfGovernment = {
  'vil-committee-size-min': { title: '村民委员会不少于几人', unit: 'person', values: since2018(3, villageLaw('8', '1')), ...read },
  'vil-committee-size-max': { title: '村民委员会不多于几人', unit: 'person', values: since2018(7, villageLaw('8', '1')), ...read },
  'vil-committee-woman': { title: '村民委员会成员中的妇女不少于几人', unit: 'person', values: since2018(1, villageLaw('8', '2')), ...read },
  'vil-term-5': { title: '村民委员会每届的任期', unit: 'year', runs: 'term', values: since2018(5, villageLaw('14', '2')), ...read },
  'vil-assembly-yearly': { title: '村民会议每年至少召开几次', unit: 'time', values: since2026(1, villageLaw('25', '3')), ...read },
  'vil-assembly-notice-10': { title: '召集村民会议，提前通知村民', unit: 'calendar-day', runs: 'before', values: since2018(10, villageLaw('25', '2')), note: '2026年起，遇有特殊情况的可以临时通知。', ...read },
  'vil-assembly-urgent': { title: '遇有特殊情况，村民会议可以临时通知', unit: 'yes-no', values: since2026(true, villageLaw('25', '2')), ...read },
  'vil-assembly-quorum-people': { title: '村民会议，到会的占本村十八周岁以上村民多于', unit: 'share', values: since2018(1 / 2, villageLaw('26', '1')), note: '过半数。', ...read },
  'vil-assembly-quorum-households': { title: '村民会议，到会的户代表占全村户数不少于', unit: 'share', values: since2018(2 / 3, villageLaw('26', '1')), note: '三分之二以上。', ...read },
  'vil-assembly-majority': { title: '村民会议的决定，赞成的占到会人员多于', unit: 'share', values: since2018(1 / 2, villageLaw('26', '1')), note: '到会人员的过半数。', ...read },
  'vil-reps-share': { title: '村民代表占村民代表会议组成人员不少于', unit: 'share', values: since2018(4 / 5, villageLaw('29', '1')), note: '五分之四。', ...read },
  'vil-reps-women': { title: '妇女村民代表占村民代表会议组成人员不少于', unit: 'share', values: since2018(1 / 3, villageLaw('29', '1')), note: '三分之一。', ...read },
  'vil-reps-households-min': { title: '一名村民代表由不少于几户推选', unit: 'time', values: since2018(5, villageLaw('29', '2')), note: '也可以由村民小组推选若干人。', ...read },
  'vil-reps-households-max': { title: '一名村民代表由不多于几户推选', unit: 'time', values: since2018(15, villageLaw('29', '2')), note: '也可以由村民小组推选若干人。', ...read },
  'vil-reps-quorum': { title: '村民代表会议，到会的占组成人员不少于', unit: 'share', values: since2018(2 / 3, villageLaw('30', '2')), note: '三分之二以上。', ...read },
  'vil-reps-majority': { title: '村民代表会议的决定，赞成的占到会人员多于', unit: 'share', values: since2018(1 / 2, villageLaw('30', '2')), note: '到会人员的过半数。', ...read },
  'vil-majority-rules': { title: '少数服从多数：赞成的占到会人员多于', unit: 'share', values: since2018(1 / 2, villageLaw('34')), note: '法律写的是少数服从多数，按过半数算。', ...read },
  'vil-party-first': { title: '重要事项先经村党组织研究讨论', unit: 'yes-no', values: since2026(true, villageLaw('28', '3')), ...read },
  'vil-matters-vote': {
    title: '经村民会议讨论决定方可办理的事项', unit: 'list',
    values: [
      { value: ['误工补贴', '集体收益使用', '公益事业和筹资筹劳', '土地承包方案', '集体经济项目', '宅基地使用', '征地补偿费', '处分集体财产', '其他'], from: day('2018-12-29'), to: day('2025-12-31'), basis: villageLaw('28', '1') },
      { value: ['村庄规划建设', '误工补贴', '集体所得使用', '公益事业和筹资筹劳', '重点帮扶', '其他'], from: day('2026-01-01'), basis: villageLaw('28', '1') },
    ], ...read,
  },
  'vil-disclose-quarterly': { title: '一般事项至少多久公布一次', unit: 'month', runs: 'term', values: since2018(3, villageLaw('35', '3')), note: '至少每季度一次。', ...read },
  'vil-disclose-monthly-finance': { title: '财务往来较多的，收支情况多久公布一次', unit: 'month', runs: 'term', values: since2018(1, villageLaw('35', '3')), note: '每月一次。', ...read },
  'vil-disclose-15-days': { title: '村务公布不少于几日', unit: 'calendar-day', runs: 'term', values: since2026(15, villageLaw('35', '4')), ...read },
  'vil-disclose-board': { title: '设立村务公开栏', unit: 'yes-no', values: since2026(true, villageLaw('35', '4')), ...read },
  'vil-disclose-complaint': { title: '村务不及时公布、不真实的，乡镇调查核实、责令公布', unit: 'yes-no', values: since2018(true, villageLaw('36')), ...read },
  'vil-supervision-body': { title: '村民委员会成员及其近亲属不得担任村务监督机构成员', unit: 'yes-no', values: since2018(true, villageLaw('37', '1')), ...read },
  'vil-supervision-size-min': {
    title: '村务监督委员会一般不少于几人', unit: 'person', values: [{ value: 3, from: day('2017-12-04'), basis: supervision('') }], ...reprinted, source: 'https://china.zjol.com.cn/gnxw/201712/t20171205_5935846.shtml',
  },
  'vil-supervision-size-max': {
    title: '村务监督委员会一般不多于几人', unit: 'person', values: [{ value: 5, from: day('2017-12-04'), basis: supervision('') }], ...reprinted, source: 'https://china.zjol.com.cn/gnxw/201712/t20171205_5935846.shtml',
  },
  'vil-rules-filing': { title: '村民自治章程、村规民约报乡镇备案', unit: 'yes-no', values: since2018(true, villageLaw('31', '1')), note: '法律没有定日数。', ...read },
  'vil-rules-filing-10': {
    title: '村规民约表决通过后报乡镇备案', unit: 'calendar-day', values: [{ value: 10, from: day('2018-12-04'), basis: villageRules('') }], checkedOn, confidence: 'low', verified: false,
    note: '十日出自指导意见，没有核对原文；法律只要求备案。', source: 'http://m.per-better.com/doc/51754.html',
  },
  'coll-assembly-notice-10': { title: '召开成员大会，提前通知全体成员', unit: 'calendar-day', runs: 'before', values: sinceCollectiveLaw(10, collectiveLaw('27', '1')), ...readCollective },
  'coll-assembly-quorum': { title: '成员大会，参加的占具有完全民事行为能力的成员不少于', unit: 'share', values: sinceCollectiveLaw(2 / 3, collectiveLaw('27', '1')), note: '三分之二以上；在线参加和同户书面委托的算参加。', ...readCollective },
  'coll-assembly-majority': { title: '成员大会的决定，赞成的占全体成员不少于', unit: 'share', values: sinceCollectiveLaw(2 / 3, collectiveLaw('27', '3')), note: '成员大会全体成员的三分之二以上，不是到会成员；章程可以更严。', ...readCollective },
  'coll-reps-min': { title: '成员代表多于几人', unit: 'person', values: sinceCollectiveLaw(20, collectiveLaw('28', '2')), ...readCollective },
  'coll-reps-majority': { title: '成员代表大会的决定，赞成的占全体代表不少于', unit: 'share', values: sinceCollectiveLaw(2 / 3, collectiveLaw('28', '5')), note: '全体成员代表的三分之二以上。', ...readCollective },
  'coll-reps-excluded': {
    title: '成员代表大会不能决定的事项', unit: 'list',
    values: sinceCollectiveLaw(['章程', '确认成员', '土地承包、宅基地使用、份额量化方案', '土地补偿费分配使用', '合并、分立'], collectiveLaw('28', '4')), ...readCollective,
  },
  'coll-party-first': { title: '成员大会审议的重要事项先经党组织研究讨论', unit: 'yes-no', values: sinceCollectiveLaw(true, collectiveLaw('26', '2')), ...readCollective },
  'raise-vote': {
    title: '筹资筹劳经村民（代表）会议通过，不超过省定上限，不得强行以资代劳', unit: 'yes-no',
    values: [{ value: true, from: day('2013-01-01'), basis: agricultureLaw('87') }], note: '2026年12月31日以前是第七十三条，写明过半数通过。', ...read,
  },
  'raise-reps-quorum': { title: '代表会议议筹资筹劳，到会代表所代表的户占全村户数不少于', unit: 'share', values: sinceMeasures(2 / 3), note: '三分之二以上农户。', source: fundRaisingPages, ...reprinted },
  'raise-reps-majority': { title: '代表会议议筹资筹劳，赞成的户占到会代表所代表的户多于', unit: 'share', values: sinceMeasures(1 / 2), note: '过半数，一户一票。', source: fundRaisingPages, ...reprinted },
  'raise-proposer-villagers': { title: '联名提出筹资筹劳事项的村民占十八周岁以上村民不少于', unit: 'share', values: sinceMeasures(1 / 10), note: '十分之一。', source: fundRaisingPages, ...reprinted },
  'raise-proposer-reps': { title: '联名提出筹资筹劳事项的村民代表占全部代表不少于', unit: 'share', values: sinceMeasures(1 / 5), note: '五分之一。', source: fundRaisingPages, ...reprinted },
  'raise-county-review-7': {
    title: '县里复审筹资筹劳方案并书面答复', unit: 'working-day', values: [{ value: 7, from: day('2012-06-01'), basis: fundRaisingSteps('') }], ...reprinted, source: '《农村财务会计》2012年第6期',
  },
} as const satisfies Readonly<Record<string, Rule>>
