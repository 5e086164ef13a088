// Emergencies as they came in, false alarms apart; and whether the report went up on the day.
import { indicatorsOf } from '#procedure/indicator.ts'
import { emergency } from './procedure.ts'

const { count } = indicatorsOf(emergency)

const event = { unit: '起', system: 'safety' } as const

export const emergencyIndicators = [
  count({ ...event, id: 'safety.emergencies', title: '突发事件起数', definition: '接报登记的突发事件，每起计一，核实为误报的不计；按接报日期归入年度。', actions: ['log'], when: (_, matter) => matter.state !== '误报' }),
  count({ ...event, id: 'safety.falseAlarms', title: '误报起数', definition: '接报以后核实为误报的，每起计一。', actions: ['falseAlarm'] }),
  count({
    ...event, id: 'safety.emergenciesReportedSameDay', title: '当天报告上级的突发事件起数', definition: '接报当天就向上级作了首次报告的，每起计一；几时几分看记录。', actions: ['report'],
    when: (entry, matter) => entry.occurredOn === matter.openedOn,
  }),
] as const
