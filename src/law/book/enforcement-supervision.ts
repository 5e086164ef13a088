// Inspection of businesses, and the supervision of those who enforce: who may inspect, what must come first, what a letter of
// supervision obliges to.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const inspectionOpinion = lawBook('business-inspection-opinion')
const supervision = lawBook('enforcement-supervision-regulation')

const checkedOn = day('2026-11-23')
const reprinted = {
  source: 'http://www.xjrq.gov.cn/rqxrmzf/c108774/202505/6171af9f5dad4536a6b2dd1c5b0ce6ff.shtml ; http://hhlawyer.com/index.php?path=%2FHome-Article-articleinfo-article_id-1653.html',
  checkedOn, confidence: 'medium', verified: false,
} as const
const synced = { source: '国家法律法规数据库（副本 qisehong/china-law-db@f31e171，2026年9月30日同步）', checkedOn, confidence: 'high', verified: false } as const

const since2024 = <const Value>(value: Value) => [{ value, from: day('2024-12-30'), basis: inspectionOpinion('') }] as const
const since2026 = <const Value>(value: Value, article: '6' | '15' | '17' | '27' | '28' | '32' | '34') => [{ value, from: day('2026-02-01'), basis: supervision(article) }] as const

export const enforcementSupervision = {
  'insp-business-who': { title: '不得实施涉企检查的', unit: 'list', values: since2024(['议事协调机构', '第三方和外包人员', '没有执法资格的辅助人员、网格员、临时人员']), ...reprinted },
  'insp-business-frequency-cap': { title: '公布对同一企业的年度检查频次上限', unit: 'yes-no', values: since2024(true), note: '上限由有关主管部门公布；按投诉举报、转办交办等线索检查的不受上限限制，但不得明显超过合理频次。', ...reprinted },
  'insp-business-unpublished': { title: '没有公布的检查事项不得实施，企业可以拒绝', unit: 'yes-no', values: since2024(true), ...reprinted },
  'insp-business-approval': { title: '检查以前经负责人批准，紧急的事后补办', unit: 'yes-no', values: since2024(true), ...reprinted },
  'enf-township-office-assists': { title: '司法所协助开展行政执法监督', unit: 'yes-no', values: since2026(true, '6'), ...synced },
  'enf-file-review': { title: '日常监督的方式', unit: 'list', values: since2026(['检查法律法规实施情况', '监督执法资格管理', '案卷评查', '执法质效评估'], '15'), ...synced },
  'enf-certificate-issue': { title: '发放执法证件的条件', unit: 'list', values: since2026(['符合法定条件', '资格考试合格'], '17'), ...synced },
  'enf-urge-letter': { title: '按督办函的期限履行职责并报告', unit: 'yes-no', values: since2026(true, '27'), ...synced },
  'enf-opinion': { title: '按监督意见书的期限纠正并报告', unit: 'yes-no', values: since2026(true, '28'), ...synced },
  'enf-officer-measures': { title: '对执法人员可以采取的措施', unit: 'list', values: since2026(['批评教育', '离岗培训', '调离执法岗位', '取消执法资格'], '32'), ...synced },
  'enf-result-in-appraisal': { title: '监督结果作为法治建设成效评价的重要内容', unit: 'yes-no', values: since2026(true, '34'), ...synced },
} as const satisfies Readonly<Record<string, Rule>>
