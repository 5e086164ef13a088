// An emergency is not closed before anybody above was told of it.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 突发事件应对法 = lawBook('emergency-response-law')

export const reportedFirst = guard<object>({
  code: 'emergency-not-reported',
  otherwise: '还没有登记向上级报告的情况，不能结束。请先登记“首次报告”；核实是误报的，办理“核实为误报”。',
  basis: [突发事件应对法('61')],
  holds: ({ matter }) => matter?.entries.some((entry) => entry.action === 'report') ?? false,
})

export const reportedOnce = guard<object>({
  code: 'reported-already',
  otherwise: '首次报告已经登记，后来的情况请办理“续报”。',
  basis: [突发事件应对法('61')],
  holds: ({ matter }) => !(matter?.entries.some((entry) => entry.action === 'report') ?? false),
})
