// What happened otherwise than the law wants, said as long as the case is looked at.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { allOf, lastOf, said } from './case-facts.ts'
import { courtDue } from './clocks.ts'
import { isServedInTime } from './file-review.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 行政强制法 = lawBook('administrative-coercion-law')

export const decidedLate: Flag = {
  code: 'decided-late', sentence: '作出决定超过了办案期限。', basis: [行政处罚法('60')],
  raised: (file) => lastOf(file, 'decide', 'decideNone')?.noted?.['inTime'] === false,
}

export const servedLate: Flag = {
  code: 'served-late', sentence: '决定书超过法定期限才送达。', basis: [行政处罚法('61', '1')],
  raised: (file) => !isServedInTime(file),
}

export const certificateUnshown: Flag = {
  code: 'certificate-unshown', sentence: '有的检查、询问没有出示执法证件，取得的证据可能不被采用。', basis: [行政处罚法('55', '1')],
  raised: (file) => allOf(file, 'inspect', 'inquire', 'preserve').some((entry) => entry.answers['shown'] === false),
}

export const minorPunished: Flag = {
  code: 'minor-punished', sentence: '当事人已满十四周岁不满十八周岁，应当从轻或者减轻处罚；请核对裁量的理由。', basis: [行政处罚法('30')],
  raised: (file) => said(file, 'conclude', 'responsibility') === 'minor' && lastOf(file, 'decide') !== undefined,
}

export const appliedLate: Flag = {
  code: 'court-applied-late', sentence: '申请法院强制执行超过了法定期限，没有正当理由的法院不受理。', basis: [行政强制法('53')],
  raised(file) {
    const [applied, due] = [lastOf(file, 'applyCourt'), courtDue(file)]
    return applied !== undefined && due !== undefined && lastOf(file, 'remedyEnded') === undefined && applied.occurredOn > due
  },
}
