// What fell short in a household's case: paid late, not published, relatives not looked at apart, an appraisal nobody's
// objection called for, more made public than is needed.
import { addMonths, type PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import type { Flag } from '#procedure/procedure.ts'

const 社会救助法 = lawBook('social-assistance-law')
const 暂行办法 = lawBook('social-assistance-interim-measures')
const 审核确认办法 = lawBook('allowance-confirmation-measures')

type Case = Parameters<Flag['raised']>[0]
const latest = ({ entries }: Case, action: string) => entries.findLast((entry) => entry.action === action)

export const paidLate: Flag = {
  code: 'paid-late', sentence: '确认的次月没有开始发放。', basis: [审核确认办法('')],
  raised: (household) => {
    const [confirmed, paid] = [latest(household, 'confirm'), latest(household, 'pay')]
    const first = paid?.answers['firstMonth'] as PlainDate | undefined
    return confirmed !== undefined && first !== undefined && first.slice(0, 7) > addMonths(confirmed.occurredOn, ruleOn('dib-pay-next-month', confirmed.occurredOn).value).slice(0, 7)
  },
}

export const decisionUnpublished: Flag = {
  code: 'decision-unpublished', sentence: '给予救助的决定还没有在村（社区）公布。', basis: [社会救助法('45'), 暂行办法('11', '1(3)')],
  raised: (household) => latest(household, 'confirm') !== undefined && latest(household, 'publishDecision') === undefined,
}

export const relativeApplies: Flag = {
  code: 'relative-of-staff', sentence: '申请人是经办人员或者村（居）干部的近亲属，单独登记，请县里入户核查。', basis: [审核确认办法('')],
  raised: (household) => household.entries[0]?.answers['relative'] === true,
}

export const householdDidNotSign: Flag = {
  code: 'inquiry-unsigned', sentence: '入户调查表没有被调查人签字。', basis: [审核确认办法('')],
  raised: (household) => latest(household, 'inquire')?.answers['signedByHousehold'] === false,
}

export const appraisedUncalledFor: Flag = {
  code: 'appraised-without-objection', sentence: '没有异议也作了民主评议。2021年7月起，民主评议只用于公示有异议的申请。', basis: [审核确认办法('')],
  raised: (household) => {
    const appraisal = household.entries.find((entry) => entry.action === 'appraise')
    return appraisal !== undefined && !household.entries.some((entry) => entry.action === 'object' && entry.seq < appraisal.seq)
  },
}
