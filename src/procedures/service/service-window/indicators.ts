// How many windows are open.
import { indicatorsOf } from '#procedure/indicator.ts'
import { serviceWindow } from './procedure.ts'

const { roster } = indicatorsOf(serviceWindow)

export const serviceWindowIndicators = [
  roster({
    id: 'service.windows', title: '服务窗口数', unit: '个', system: 'service', standing: ['开放'],
    definition: '期末开放的服务窗口数，含村（社区）便民服务站的窗口；已撤销的不计。',
  }),
  roster({
    id: 'service.comprehensiveWindows', title: '综合窗口数', unit: '个', system: 'service', standing: ['开放'],
    definition: '期末开放的、种类为“综合窗口（无差别受理）”的服务窗口数。',
    when: (window) => window.entries.some((entry) => entry.action === 'open' && entry.answers.kind === 'comprehensive'),
  }),
] as const
