// How applications are counted. 受理 and 办结 are two counts of two days; being in time is what was noted on the day of
// decision; visits are counted at reception and nowhere here.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { acceptedAs } from './acceptance.ts'
import { openingOf } from './opening.ts'
import { serviceApplication } from './procedure.ts'

const { count } = indicatorsOf(serviceApplication)

type Application = MatterOf<typeof serviceApplication>

const piece = { unit: '件', system: 'service' } as const
const accepting = { ...piece, actions: ['accept', 'deemAccepted', 'handleOnSpot'] } as const
const completing = { ...piece, actions: ['grant', 'refuse', 'forward', 'handleOnSpot'] } as const
const rating = { unit: '次', system: 'service' } as const
const share = { unit: '%', system: 'service' } as const

const completion: readonly string[] = completing.actions

/** An application sent back from above and forwarded again is completed once. */
function isCompletion(entry: { readonly seq: number }, application: Application): boolean {
  return application.entries.find((each) => completion.includes(each.action))?.seq === entry.seq
}

const byDecision = '按作出决定（转报）的日期归入年度。'

export const serviceApplicationIndicators = [
  count({ ...piece, id: 'service.received', title: '政务服务收件数', definition: '收到申请的办件，每件计一，含当场办结的；按收件日期归入年度。', actions: ['receive', 'handleOnSpot'] }),
  count({ ...accepting, id: 'service.applications', title: '政务服务办件量（受理）', definition: '已经受理的办件，每件计一，含视为受理和当场办结的；收了件还没有受理的、不予受理的不计。按受理日期归入年度。' }),
  count({ ...accepting, id: 'service.onlineApplications', title: '网上办件数', definition: '已经受理、渠道为“网上”的办件，每件计一。', when: (_, application) => openingOf(application)?.answers.channel === 'online' }),
  count({ ...accepting, id: 'service.agentApplications', title: '帮代办件数', definition: '已经受理、渠道为“帮代办”的办件，每件计一。', when: (_, application) => openingOf(application)?.answers.channel === 'onBehalf' }),
  count({ ...piece, id: 'service.deemedAccepted', title: '视为受理件数', definition: '没有在法定期限内告知、依法视为受理的办件，每件计一。', actions: ['deemAccepted'] }),
  count({ ...piece, id: 'service.notified', title: '一次性告知件数', definition: '发出一次性告知书的办件，每件计一。', actions: ['notify'] }),
  count({ ...piece, id: 'service.acceptanceRefused', title: '不予受理件数', definition: '不予受理的办件，每件计一。', actions: ['refuseAcceptance'] }),
  count({ ...completing, id: 'service.completed', title: '政务服务办结件数', definition: `作出准予或者不予决定、当场办结、初审后转报的办件，每件计一；退回后再次转报的不重复计。${byDecision}`, when: isCompletion }),
  count({
    ...completing, id: 'service.completedOnTime', title: '按承诺时限办结件数', definition: `在承诺日期以内办结的件数，以作出决定（转报）当天系统记下的为准；暂停计时的天数不算，延长法定期限不改变承诺日期。${byDecision}`,
    when: (entry, application) => isCompletion(entry, application) && entry.noted?.['onTime'] === true,
  }),
  count({
    ...completing, id: 'service.completedWithinLaw', title: '按法定时限办结件数', definition: `有法定时限、并在法定时限以内办结的件数。${byDecision}`,
    when: (entry, application) => isCompletion(entry, application) && entry.noted?.['withinLaw'] === true,
  }),
  count({
    ...completing, id: 'service.completedLate', title: '超过法定时限办结件数', definition: `超过法定时限才作出决定（转报）的件数。${byDecision}`,
    when: (entry, application) => isCompletion(entry, application) && entry.noted?.['withinLaw'] === false,
  }),
  count({ ...piece, id: 'service.onSpot', title: '当场办结件数', definition: '当场受理、当场办结的办件，每件计一。', actions: ['handleOnSpot'] }),
  count({ ...piece, id: 'service.forwarded', title: '初审转报件数', definition: '初审后转报上级部门的办件，每件计一，退回后再次转报的不重复计。', actions: ['forward'], when: isCompletion }),
  count({ ...piece, id: 'service.refused', title: '不予办理件数', definition: '受理后由本乡镇决定不予办理（不予许可）的办件，每件计一。', actions: ['refuse'] }),
  count({ ...piece, id: 'service.extended', title: '延长期限件数', definition: '经批准延长法定期限的办件，每件计一。', actions: ['extend'] }),
  count({ ...piece, id: 'service.withdrawn', title: '申请人撤回件数', definition: '申请人撤回的办件，每件计一。', actions: ['withdraw'] }),
  count({
    ...piece, id: 'enforcement.licences', title: '行政许可件数', definition: '由本乡镇决定、准予的行政许可，每件计一，含当场准予的；上级部门决定的不计。',
    actions: ['grant', 'handleOnSpot'], when: (_, application) => acceptedAs(application, 'kind') === 'licence',
  }),
  count({
    ...piece, id: 'enforcement.licencesRefused', title: '不予行政许可件数', definition: '由本乡镇决定、不予的行政许可，每件计一。',
    actions: ['refuse'], when: (_, application) => acceptedAs(application, 'kind') === 'licence',
  }),
  count({
    ...completing, id: 'service.completedRated', title: '有评价的办结件数', definition: `办结并有评价的件数。${byDecision}`,
    when: (entry, application) => isCompletion(entry, application) && application.entries.some((each) => each.action === 'rate' || each.action === 'rateBad'),
  }),
  count({ ...rating, id: 'service.rated', title: '好差评评价数', definition: '登记的评价，每次服务计一，追加评价不计；申请人自愿评价，没有评价的不按好评计。', actions: ['rate', 'rateBad'] }),
  count({ ...rating, id: 'service.ratedGood', title: '好评数', definition: '评价为“非常满意”“满意”“基本满意”的，每次计一。', actions: ['rate'] }),
  count({
    ...rating, id: 'service.ratedSatisfied', title: '满意以上评价数', definition: '评价为“非常满意”“满意”的，每次计一；“基本满意”不计。',
    actions: ['rate'], when: (entry) => entry.answers.grade !== 'fair',
  }),
  count({ ...rating, id: 'service.ratedBad', title: '差评数', definition: '评价为“不满意”“非常不满意”的，每次计一；追加评价不冲减。', actions: ['rateBad'] }),
  count({ ...rating, id: 'service.calledBack', title: '差评回访整改数', definition: '已经回访、核查、答复的差评，每次计一。', actions: ['callBack'] }),
  ratio({ ...share, id: 'service.onTimeRate', title: '按期办结率', definition: '按承诺时限办结件数÷政务服务办结件数。', numerator: 'service.completedOnTime', denominator: 'service.completed' }),
  ratio({ ...share, id: 'service.satisfaction', title: '政务服务满意率', definition: '满意以上评价数÷好差评评价数；没有评价的不进分母。', numerator: 'service.ratedSatisfied', denominator: 'service.rated' }),
  ratio({ ...share, id: 'service.goodRate', title: '好评率', definition: '好评数÷好差评评价数；没有评价的不进分母。', numerator: 'service.ratedGood', denominator: 'service.rated' }),
  ratio({ ...share, id: 'service.ratingUptake', title: '好差评评价率', definition: '有评价的办结件数÷政务服务办结件数。', numerator: 'service.completedRated', denominator: 'service.completed' }),
  ratio({ ...share, id: 'service.callBackRate', title: '差评回访率', definition: '差评回访整改数÷差评数。', numerator: 'service.calledBack', denominator: 'service.ratedBad' }),
] as const
