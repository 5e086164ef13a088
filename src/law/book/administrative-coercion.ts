// Administrative coercion: what a township may do by force, what only a court may, and what nobody may.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const coercionLaw = lawBook('administrative-coercion-law')

const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn: day('2026-11-22'), confidence: 'high', verified: true } as const

const since2012 = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2012-01-01'), basis }] as const

export const administrativeCoercion = {
  'coerce-no-delegation': { title: '行政强制措施权不得委托', unit: 'yes-no', values: since2012(true, coercionLaw('17', '1')), ...read },
  'coerce-steps': {
    title: '实施行政强制措施的步骤', unit: 'list',
    values: since2012(['报负责人批准', '两名以上执法人员', '出示执法证件', '通知当事人到场', '告知理由、依据、权利、救济途径', '听取陈述申辩', '制作现场笔录', '当事人和执法人员签名'], coercionLaw('18')), ...read,
  },
  'coerce-seal-30': { title: '查封、扣押的期限', unit: 'calendar-day', values: since2012(30, coercionLaw('25', '1')), note: '情况复杂的，经负责人批准可以延长，延长不超过三十日；检测、检验、检疫、技术鉴定的期间不计算在内。', ...read },
  'coerce-urge-then-court': { title: '催告书送达以后，可以申请法院强制执行，经过', unit: 'working-day', runs: 'term', values: since2012(10, coercionLaw('54')), ...read },
  'coerce-court-3m': { title: '没有强制执行权的，自复议、诉讼期限届满之日起申请法院强制执行', unit: 'month', values: since2012(3, coercionLaw('53')), ...read },
  'coerce-no-night': { title: '夜间、法定节假日不得强制执行，不得停水停电停热停气迫使履行', unit: 'yes-no', values: since2012(true, coercionLaw('43')), note: '夜间、节假日情况紧急的除外。', ...read },
  'coerce-demolition': { title: '强制拆除的条件', unit: 'list', values: since2012(['公告', '限期自行拆除', '复议、诉讼期限届满'], coercionLaw('44')), ...read },
  'coerce-workdays': { title: '十日以内的期限是工作日', unit: 'yes-no', values: since2012(true, coercionLaw('69')), ...read },
} as const satisfies Readonly<Record<string, Rule>>
