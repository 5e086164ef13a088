// Whoever is sent on is told where to.
import { guard } from '#procedure/guard.ts'
import { lawBook } from '#law/instrument.ts'

const 公共法律服务意见 = lawBook('public-legal-service-opinion')

export const departmentNamed = guard<{ readonly referredTo?: string; readonly whereTo?: string }>({
  code: 'referred-nowhere',
  otherwise: '转到其他主管部门的，请写明部门的名称，如“县自然资源局”。',
  basis: [公共法律服务意见('')],
  field: 'whereTo',
  holds: ({ answers }) => answers.referredTo !== 'department' || answers.whereTo !== undefined,
})

export const onlyForOuting = guard<{ readonly channel: string; readonly outing?: string }>({
  code: 'outing-of-another-channel',
  otherwise: '选了外出服务的场次，咨询方式却不是“外出服务”。请改咨询方式，或者不选场次。',
  basis: [],
  field: 'outing',
  holds: ({ answers }) => answers.outing === undefined || answers.channel === 'outing',
})
