// What each step of the living allowance may not leave out, by the law of the day of the act.
import { addDays, addMonths, type PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { ruleStands } from '../rule-stands.ts'

const 社会救助法 = lawBook('social-assistance-law')
const 暂行办法 = lawBook('social-assistance-interim-measures')
const 审核确认办法 = lawBook('allowance-confirmation-measures')

const has = (matter: Matter | undefined, action: string) => matter?.entries.some((entry) => entry.action === action) ?? false
const count = (matter: Matter | undefined, action: string) => matter?.entries.filter((entry) => entry.action === action).length ?? 0
const latest = (matter: Matter | undefined, action: string) => matter?.entries.findLast((entry) => entry.action === action)

export const agentNamed = guard<{ readonly way: string; readonly agent?: unknown }>({
  code: 'agent-missing', field: 'agent',
  otherwise: '委托代为申请的，请填写代为申请的人。',
  basis: [社会救助法('37', '3'), 暂行办法('11', '1(1)')],
  holds: ({ answers }) => (answers.way !== 'village' && answers.way !== 'other') || answers.agent !== undefined,
})

export const noticeOnce = guard<object>({
  code: 'notified-already',
  otherwise: '已经一次性告知过，不能再次告知。缺的材料补齐就受理；能通过核对查到的，不要再让群众提供。',
  basis: [审核确认办法(''), 社会救助法('62', '2')],
  holds: ({ matter }) => !has(matter, 'notify'),
})

export const authorised = guard<{ readonly signed: boolean }>({
  code: 'authorisation-unsigned', field: 'signed',
  otherwise: '申请人没有同意核查，还不能受理。请说明核查的内容，由共同生活的家庭成员签授权书。',
  basis: [社会救助法('40'), 审核确认办法('')],
  holds: ({ answers }) => answers.signed,
})

export const twoInvestigators = guard<{ readonly investigators: readonly string[]; readonly ways: readonly string[] }>({
  code: 'investigators-too-few', field: 'investigators',
  otherwise: '入户调查要两名以上工作人员。请补上另一位；没有入户的，不要选“入户调查”。',
  basis: [审核确认办法('')],
  holds: ({ answers, occurredOn }) => !answers.ways.includes('home') || new Set(answers.investigators).size >= ruleOn('dib-two-surveyors', occurredOn).value,
})

export const inquiredFirst = guard<object>({
  code: 'inquiry-missing',
  otherwise: '还没有调查核实，不能提出审核意见。请先登记“调查核实”。',
  basis: [社会救助法('44', '1'), 暂行办法('11', '1(2)')],
  holds: ({ matter }) => has(matter, 'inquire'),
})

export const reviewReasoned = guard<{ readonly opinion: string; readonly monthlyAmount?: number; readonly members: number }>({
  code: 'proposal-incomplete', field: 'monthlyAmount',
  otherwise: '建议给予的，请写明建议的月保障金额和保障人数。',
  basis: [审核确认办法('')],
  holds: ({ answers }) => answers.opinion === 'refuse' || (answers.monthlyAmount !== undefined && answers.members > 0),
})

export const objectionOpen = guard<object>({
  code: 'no-objection-open',
  otherwise: '没有等待处理的异议。2026年7月1日起，法律不再把群众评议列为调查方式；民主评议只用来处理异议。',
  basis: [社会救助法('43', '1'), 审核确认办法('')],
  holds: ({ matter }) => count(matter, 'object') > count(matter, 'answerObjection'),
})

export const appraisalCounted = guard<{ readonly due: number; readonly present: number; readonly support: number; readonly doubt: number }>({
  code: 'appraisal-miscounted', field: 'present',
  otherwise: '评议人数对不上：实到不能多于应到，两种意见加起来不能多于实到。请核对。',
  basis: [审核确认办法('')],
  holds: ({ answers }) => answers.present <= answers.due && answers.support + answers.doubt <= answers.present,
})

export const handledAsSaid = guard<{ readonly way: string }>({
  code: 'objection-not-looked-into', field: 'way',
  otherwise: '选的处理方式还没有登记。请先登记“调查核实”或者“民主评议”，再答复异议。',
  basis: [审核确认办法('')],
  holds: ({ answers, matter }) => {
    const objection = latest(matter, 'object')
    const needed = answers.way === 'appraisal' ? 'appraise' : 'inquire'
    return objection !== undefined && (matter?.entries.some((entry) => entry.action === needed && entry.seq > objection.seq) ?? false)
  },
})

/** The last day on which the opinion of that day must still hang. */
export function publicityEnds(postedOn: PlainDate): PlainDate {
  return addDays(postedOn, ruleOn('dib-publicity-7', postedOn).value)
}

export const publicityOver = guard<object>({
  code: 'publicity-not-over',
  otherwise: '审核意见公示还没有满七天，不能上报。',
  basis: [暂行办法('11', '1(2)'), 审核确认办法('')],
  holds: ({ matter, occurredOn }) => {
    const posted = latest(matter, 'publicise')
    return posted === undefined || occurredOn > publicityEnds(posted.occurredOn)
  },
})

export const publicisedFirst = guard<object>({
  code: 'not-publicised',
  otherwise: '2026年6月30日以前，初审意见要在申请人所在村（社区）公示后才能上报。请先登记“公示审核意见”。',
  basis: [暂行办法('11', '1(2)')],
  holds: ({ matter }) => latest(matter, 'review')?.answers['opinion'] === 'refuse' || has(matter, 'publicise'),
})

export const objectionsHandled = guard<object>({
  code: 'objection-unanswered',
  otherwise: '公示期间的异议还没有处理。请先重新调查或者民主评议，再答复异议。',
  basis: [审核确认办法('')],
  holds: ({ matter }) => count(matter, 'object') <= count(matter, 'answerObjection'),
})

export const deciderEntitled = guard<{ readonly body: string; readonly provincial?: string }>({
  code: 'decision-not-delegated', field: 'provincial',
  otherwise: '低保由县级民政部门确认；省里规定由乡镇确认的，请写明省里的文件。',
  basis: [社会救助法('44'), 暂行办法('11', '1(3)')],
  holds: ({ answers }) => answers.body === 'county' || answers.provincial !== undefined,
})

export const nextCheckInTime = guard<{ readonly pace: string; readonly nextCheckBy: PlainDate }>({
  code: 'next-check-too-late', field: 'nextCheckBy',
  otherwise: '下次核查太晚：情况稳定的每年核查一次，收入不固定或者有劳动能力的每半年一次。',
  basis: [审核确认办法(''), 社会救助法('46', '2')],
  holds: ({ answers, occurredOn }) => answers.nextCheckBy <= addMonths(occurredOn, ruleOn(answers.pace === 'yearly' ? 'dib-recheck-year' : 'dib-recheck-half-year', occurredOn).value),
})

/** Since the law of 2026 nobody's allowance is cut or ended unheard. */
const heard = (plan: 'reduce' | 'stop') => (matter: Matter | undefined, day: PlainDate) => {
  const since = latest(matter, 'change')?.seq ?? 0
  return !ruleStands('dib-reduce-hear', day) || (matter?.entries.some((entry) => entry.action === 'hear' && entry.seq > since && entry.answers['plan'] === plan) ?? false)
}

export const heardBeforeReduction = guard<{ readonly direction: string }>({
  code: 'reduced-unheard',
  otherwise: '调减救助前应当听取救助对象的意见。请先登记“听取意见”。',
  basis: [社会救助法('48')],
  holds: ({ answers, matter, occurredOn }) => answers.direction !== 'reduce' || heard('reduce')(matter, occurredOn),
})

export const heardBeforeStop = guard<{ readonly cause: string }>({
  code: 'stopped-unheard',
  otherwise: '终止救助前应当听取救助对象的意见。请先登记“听取意见”。保障对象去世的除外。',
  basis: [社会救助法('48')],
  holds: ({ answers, matter, occurredOn }) => answers.cause === 'death' || heard('stop')(matter, occurredOn),
})

export const paysAfterConfirmation = guard<{ readonly firstMonth: PlainDate }>({
  code: 'paid-before-confirmed', field: 'firstMonth',
  otherwise: '发放月份早于确认的月份，或者不是一个月的第一天。请填第一个发放月份的第一天。',
  basis: [审核确认办法('')],
  holds: ({ answers, matter }) => {
    const confirmed = latest(matter, 'confirm')
    return answers.firstMonth.endsWith('-01') && confirmed !== undefined && answers.firstMonth.slice(0, 7) >= confirmed.occurredOn.slice(0, 7)
  },
})

export const prolongedOnce = guard<object>({
  code: 'prolonged-already',
  otherwise: '办理时间已经延长过一次，不能再延长。请尽快作出决定。',
  basis: [审核确认办法('')],
  holds: ({ matter }) => !has(matter, 'prolong'),
})
