// How a normative document comes about: heard, reviewed, decided in the government's meeting, published under one number, filed, and not
// kept for ever. Statute binds townships only where the business of others is touched; the rest is papers of the centre and local rules.
import { addDays, addMonths, type PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard } from '#procedure/guard.ts'
import { localOn } from '#procedure/local-values.ts'
import type { Matter } from '#procedure/matter.ts'
import { commentOver, opinionGuards } from '../comment-guards.ts'
import { fairnessGuards } from '../fairness.ts'
import { headOf, meetingGuards, type Held } from '../meeting-guards.ts'
import { reviewGuards } from '../review-guards.ts'
import { nothingForbidden } from './forbidden-content.ts'
import { did, isTrial, touchesOn } from './scope.ts'

const 营商条例 = lawBook('business-environment-regulation')
const 公平竞争条例 = lawBook('fair-competition-review-regulation')
const 组织法 = lawBook('local-government-organic-law')
const 规范性文件通知 = lawBook('normative-document-notice')
const 审核意见 = lawBook('normative-document-review-opinion')
const 本地规定 = lawBook('local-rules')

type Opened = { readonly closesOn: PlainDate; readonly shortReason?: string }

export const businessCommentLong = guard<Opened>({
  code: 'comment-period-short',
  otherwise: '与市场主体生产经营密切相关的文件，公开征求意见一般不少于三十日。请把截止日期往后定；要缩短的，写明原因。',
  basis: [营商条例('62', '2')], field: 'closesOn',
  holds: ({ answers, matter, occurredOn }) => !touchesOn(matter, 'business') || answers.shortReason !== undefined || answers.closesOn >= addDays(occurredOn, ruleOn('doc-comment-30-business', occurredOn).value),
})

export const localCommentLong = guard<Opened>({
  code: 'comment-period-below-local',
  otherwise: '公开征求意见的天数少于本地规定。请把截止日期往后定；要缩短的，写明原因。',
  basis: [本地规定('')], field: 'closesOn',
  holds({ answers, matter, ...reading }) {
    return touchesOn(matter, 'business') || answers.shortReason !== undefined || answers.closesOn >= addDays(reading.occurredOn, localOn('doc-comment-days', reading).value)
  },
})

export const ends = commentOver([营商条例('62', '2'), 本地规定('')])
export const heardWell = opinionGuards([营商条例('62'), 规范性文件通知('')])
export const reviewedFairly = fairnessGuards([营商条例('63', '1')])

const businessHeard = guard<object>({
  code: 'business-unheard', otherwise: '与市场主体生产经营密切相关的文件，要向社会公开征求意见。请先公开征求意见；依法保密的，登记时不勾选并写明。', basis: [营商条例('62', '2')],
  holds: ({ matter }) => !touchesOn(matter, 'business') || did(matter, 'closeComment'),
})

const peopleHeard = guard<object>({
  code: 'people-unheard', otherwise: '涉及群众切身利益的文件，要向社会公开征求意见。请先公开征求意见。', basis: [规范性文件通知('')],
  holds: ({ matter }) => !touchesOn(matter, 'livelihood') || did(matter, 'closeComment'),
})

const fairnessReviewed = guard<object>({
  code: 'fairness-unreviewed', otherwise: '与市场主体生产经营密切相关的文件，没有经过公平竞争审查的不得出台。请先审查。', basis: [公平竞争条例('18'), 营商条例('63', '1')],
  holds: ({ matter }) => !touchesOn(matter, 'business') || did(matter, 'reviewFairness'),
})

const fairnessKept = guard<object>({
  code: 'fairness-breached', otherwise: '公平竞争审查认为违反审查标准，不得出台。请修改草案，重新审查。', basis: [公平竞争条例('18'), 营商条例('63', '1')],
  holds: ({ matter }) => matter?.entries.findLast((entry) => entry.action === 'reviewFairness')?.answers['conclusion'] !== 'breach',
})

function changedOn(document: Matter | undefined): PlainDate | undefined {
  return document?.entries.findLast((entry) => entry.action === 'revise' && entry.answers['cause'] !== 'review')?.occurredOn
}

export const mayBeTabled = [
  ...reviewGuards({ of: 'document', step: '提交审议', basis: [审核意见(''), 规范性文件通知('')], changedOn }),
  ...nothingForbidden, businessHeard, peopleHeard, fairnessReviewed, fairnessKept,
]

const inGovernment = guard<Held>({
  code: 'not-a-government-meeting', otherwise: '规范性文件要经政府会议集体审议，请选“政府会议”。', basis: [规范性文件通知(''), 组织法('6', '3')], field: 'body',
  holds: ({ answers }) => answers.body === 'government',
})

const held = [
  ...meetingGuards({ record: [规范性文件通知(''), 本地规定('')], quorum: { basis: [本地规定('')], share: (held) => localOn('dec-meeting-quorum', held).value } }),
  inGovernment,
]

const headAgrees = guard<Held>({
  code: 'head-did-not-agree', otherwise: '首长没有同意的，不能登记为通过。请按实际结果登记“审议未通过”。', basis: [组织法('6', '3'), 规范性文件通知('')], field: 'members',
  holds: ({ answers }) => headOf(answers.members) === undefined || headOf(answers.members)?.position === 'agree',
})

const headDisagrees = guard<Held>({
  code: 'head-agreed', otherwise: '首长同意的，不能登记为未通过。请核对首长的意见。', basis: [组织法('6', '3'), 规范性文件通知('')], field: 'members',
  holds: ({ answers }) => headOf(answers.members)?.position !== 'agree',
})

export const passes = [...held, headAgrees]
export const fails = [...held, headDisagrees]

/** The longest validity from that day: shorter for a trial. */
function longestFrom(document: Matter | undefined, reading: Parameters<typeof localOn>[1]): PlainDate {
  return addMonths(reading.occurredOn, localOn(isTrial(document) ? 'doc-trial-years' : 'doc-validity-years', reading).value * 12)
}

export const validityAhead = guard<{ readonly validUntil: PlainDate }>({
  code: 'validity-over-before-it-begins', otherwise: '有效期届满的日期应当晚于发生日期，请核对。', basis: [本地规定('')], field: 'validUntil',
  holds: ({ answers, occurredOn }) => answers.validUntil > occurredOn,
})

export const validityWithinTerm = guard<{ readonly validUntil: PlainDate }>({
  code: 'validity-too-long', otherwise: '有效期超过了本地规定的最长年限（暂行、试行的更短）。请改短；到期确需保留的，再延续。', basis: [本地规定('')], field: 'validUntil',
  holds: (circumstances) => circumstances.answers.validUntil <= longestFrom(circumstances.matter, circumstances),
})

export const filedOnce = guard<object>({
  code: 'filed-already', otherwise: '这份文件已经登记报备，不用再报；备案机关有答复的，登记“备案结果”。', basis: [规范性文件通知('')],
  holds: ({ matter }) => !did(matter, 'file'),
})

export const filedBefore = guard<object>({
  code: 'not-filed', otherwise: '还没有登记报备，不能登记备案结果。请先办理“报送备案”。', basis: [规范性文件通知('')],
  holds: ({ matter }) => did(matter, 'file'),
})

export const validityOver = guard<object>({
  code: 'still-valid', otherwise: '有效期还没有届满，不能登记到期失效。要提前停止执行的，办理“废止”。', basis: [本地规定('')], field: 'occurredOn',
  holds({ matter, occurredOn }) {
    const until = matter?.entries.findLast((entry) => entry.action === 'issue' || entry.action === 'renew')?.answers['validUntil']
    return typeof until === 'string' && occurredOn > until
  },
})

/** What runs against the law is not kept. */
export const keptLawfully = guard<{ readonly result: string; readonly lawful: boolean }>({
  code: 'unlawful-kept', otherwise: '清理认为与法律、法规不一致的，不能继续有效。请选“拟修改”或者“拟废止”，并办理。', basis: [规范性文件通知(''), 营商条例('64', '1')], field: 'result',
  holds: ({ answers }) => answers.lawful || answers.result !== 'keep',
})
