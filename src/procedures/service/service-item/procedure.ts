// The catalogue of service items: what the township handles, for whom, with which materials, in what time. Applications are
// held against the card as it stands when they come in.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { cardFields, kindField, revisedFields } from './card-fields.ts'
import { licenceUngrounded } from './flags.ts'
import { eachMaterialOnce, feeGrounded, forwardedSomewhere, jointlyDecidedHere, promiseWithinLaw, somethingRevised } from './guards.ts'
import { cardOf } from './item-card.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 优化营商环境条例 = lawBook('business-environment-regulation')

export const serviceItem = defineProcedure({
  id: 'service-item',
  title: '办事事项',
  system: 'service',
  about: '办事事项目录：谁能办、要什么材料、多长时间、收不收费、在哪里办；办件按这张卡片受理和计时。',
  inForce: { from: plainDate('2020-01-01') },
  numbering: '（{year}）事项第{n}号',
  areaLevel: 'township',
  states: ['在办', '已移出目录'],
  ends: ['已移出目录'],
  actions: {
    list: action({
      title: '列入目录', from: 'new', to: '在办', by: ['window-clerk', 'staff', 'deputy-head'],
      asks: { kind: kindField, ...cardFields },
      guards: [promiseWithinLaw, jointlyDecidedHere, forwardedSomewhere, feeGrounded, eachMaterialOnce],
      issues: ['service-guide'],
      basis: [优化营商环境条例('35'), 行政许可法('30', '1')],
    }),
    revise: action({
      title: '修订', from: ['在办'], by: ['window-clerk', 'staff', 'deputy-head'],
      asks: { ...revisedFields, reason: text('修订原因', { hint: '如“县政务服务局压减承诺时限”' }) },
      guards: [somethingRevised, promiseWithinLaw, jointlyDecidedHere, forwardedSomewhere, feeGrounded, eachMaterialOnce],
      issues: ['service-guide'],
      basis: [优化营商环境条例('35'), 行政许可法('30', '1')],
      hint: '只填改了的栏目；材料有变动的，把整个材料清单重填',
    }),
    withdraw: action({
      title: '移出目录', from: ['在办'], to: '已移出目录', by: ['window-clerk', 'staff', 'deputy-head'],
      asks: { reason: text('移出原因', { hint: '如“权限收回县民政局”' }) },
      basis: [优化营商环境条例('35')],
    }),
  },
  flags: [licenceUngrounded],
  register: { standing: ['在办'] },
  name: (item) => cardOf(item).name ?? '办事事项',
})
