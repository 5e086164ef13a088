// How consultations are counted: by heads, from this register alone. Questions answered in passing at a publicity activity
// are counted there and never here.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { openingOf } from './opening.ts'
import { consultation } from './procedure.ts'
import { channels, destinations, type Channel, type Destination } from './service-kinds.ts'

const { count, sum } = indicatorsOf(consultation)

type Line = MatterOf<typeof consultation>

const system = 'legal-service'
const opening = { system, actions: ['answerNow', 'receive'] } as const
const sending = { system, actions: ['answerNow', 'refer'] } as const
const byDay = '普法活动现场解答的另计，不含在内；按登记的日期归入年度。'

const isConsultation = (line: Line) => openingOf(line)?.answers.service === 'consultation'

function through(id: string, channel: Channel) {
  return sum({
    ...opening, id, title: `法律咨询人次（${channels[channel]}）`, unit: '人次', definition: `登记为法律咨询、方式为“${channels[channel]}”的人数之和，没有填人数的计一人；各种方式相加等于法律咨询人次。`,
    when: (entry) => entry.answers.service === 'consultation' && entry.answers.channel === channel, amount: (entry) => entry.answers.persons ?? 1,
  })
}

function sentTo(id: string, destination: Destination) {
  return count({
    ...sending, id, title: `咨询转介件数（${destinations[destination]}）`, unit: '件', definition: `登记中转到“${destinations[destination]}”的，每件计一。`,
    when: (entry) => entry.answers.referredTo === destination,
  })
}

export const consultationIndicators = [
  sum({
    ...opening, id: 'legalService.visits', title: '公共法律服务接待人次', unit: '人次',
    definition: `公共法律服务登记的全部人数之和，含咨询、文书指导、办事指引、查阅法律和其他，没有填人数的计一人；同一人来几次计几次。${byDay}`,
    amount: (entry) => entry.answers.persons ?? 1,
  }),
  sum({
    ...opening, id: 'consult.visits', title: '法律咨询人次', unit: '人次', definition: `登记为法律咨询的人数之和，没有填人数的计一人；同一人问几次计几次。${byDay}`,
    when: (entry) => entry.answers.service === 'consultation', amount: (entry) => entry.answers.persons ?? 1,
  }),
  count({ ...opening, id: 'consult.cases', title: '法律咨询件数', unit: '件', definition: `登记为法律咨询的，每登记一次计一件，不论几人。${byDay}`, when: (entry) => entry.answers.service === 'consultation' }),
  through('consult.visitsAtWindow', 'window'),
  through('consult.visitsByPhone', 'phone'),
  through('consult.visitsOnOuting', 'outing'),
  through('consult.visitsOnline', 'online'),
  count({
    id: 'consult.answeredAtOnce', system, title: '法律咨询当场答复件数', unit: '件', actions: ['answerNow'], definition: '登记为法律咨询、当场答复的，每件计一。',
    when: (_, line) => isConsultation(line),
  }),
  count({
    id: 'consult.answeredLater', system, title: '法律咨询限期答复件数', unit: '件', actions: ['answer'], definition: '登记为法律咨询、没有当场答复而在以后答复的，每件计一，按答复日期归入年度。',
    when: (_, line) => isConsultation(line),
  }),
  count({ ...sending, id: 'consult.referred', title: '咨询转介件数', unit: '件', definition: '登记中转到其他机构的，每件计一，各去处相加等于本数。', when: (entry) => entry.answers.referredTo !== undefined }),
  sentTo('consult.toMediation', 'mediation'),
  sentTo('consult.toLegalAid', 'legalAid'),
  sentTo('consult.toNotary', 'notary'),
  sentTo('consult.toCourt', 'court'),
  sentTo('consult.toArbitration', 'arbitration'),
  sentTo('consult.toReconsideration', 'reconsideration'),
  sentTo('consult.toPolice', 'police'),
  sentTo('consult.toDepartment', 'department'),
  ratio({ id: 'consult.atOnceRate', system, title: '法律咨询当场答复率', unit: '%', definition: '法律咨询当场答复件数除以法律咨询件数。', numerator: 'consult.answeredAtOnce', denominator: 'consult.cases' }),
] as const
