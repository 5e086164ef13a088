// Public safety: what has to be told upward, and how soon.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const emergencyLaw = lawBook('emergency-response-law')
const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn: day('2026-11-22'), confidence: 'high', verified: true } as const

export const publicSafety = {
  'emergency-report': {
    title: '向上级人民政府报告突发事件信息', unit: 'immediate', values: [{ value: 0, from: day('2007-11-01'), basis: emergencyLaw('61') }],
    note: '法律要求及时、客观、真实，没有定小时数；各地另有几十分钟、一两小时的规定，从其规定。系统按当天提醒。', ...read,
  },
} as const satisfies Readonly<Record<string, Rule>>
