// What the rules on the security of government applications ask of the program itself.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'

const securityRules = lawBook('internet-government-application-rules')

export const networkSecurity = {
  'sec-log-1y-gov': {
    title: '互联网政务应用的访问日志至少留存', unit: 'year', runs: 'term', values: [{ value: 1, from: day('2024-07-01'), basis: securityRules('20') }],
    source: 'http://meijinye.com/60796.html ; http://jlslash.com/article/21341.html', checkedOn: day('2026-11-22'), confidence: 'high', verified: false,
  },
} as const
