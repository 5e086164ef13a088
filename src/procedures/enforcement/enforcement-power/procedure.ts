// The register of powers: by which law, devolution or mandate the township may punish, inspect or coerce, from when to when.
// Every case names its power here; a power that is not valid on the day opens no case.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { cardFields, revisedFields } from './card-fields.ts'
import { discretionMissing } from './flags.ts'
import { coercionNotEntrusted, decisionPublished, mandateWhole, penaltiesNamed, somethingRevised, termInOrder } from './guards.ts'
import { latestName } from './latest-name.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

const keepers = ['justice-clerk', 'deputy-head', 'township-head'] as const
const sound = [decisionPublished, mandateWhole, penaltiesNamed, termInOrder, coercionNotEntrusted] as const

export const enforcementPower = defineProcedure({
  id: 'enforcement-power',
  title: '执法权责事项',
  system: 'enforcement',
  about: '乡镇能做哪些执法事项：每一项的来源（法律授权、省级赋权、县级部门委托）、依据、处罚种类和有效期。没有有效的权力，不能立案。',
  inForce: { from: plainDate('2021-07-15') },
  numbering: '（{year}）执法事项第{n}号',
  areaLevel: 'township',
  states: ['有效', '已收回'],
  ends: ['已收回'],
  actions: {
    enter: action({
      title: '列入清单', from: 'new', to: '有效', by: keepers,
      asks: cardFields, guards: sound, basis: [行政处罚法('17'), 行政处罚法('24', '1'), 行政处罚法('20')],
      hint: '一个违法行为填一项；省里没有赋权、县里没有委托的，不要填',
    }),
    revise: action({
      title: '修订', from: ['有效'], by: keepers,
      asks: { ...revisedFields, reason: text('修订原因', { hint: '如“法律修改，条款变动”' }) },
      guards: [somethingRevised, ...sound], basis: [行政处罚法('24', '1'), 行政处罚法('39')],
      hint: '只填改了的栏目，从修订之日起按新的内容办案',
    }),
    withdraw: action({
      title: '收回', from: ['有效'], to: '已收回', by: keepers,
      asks: {
        why: choice('原因', { recalled: '省里调整，收回', expired: '委托到期或者解除', repealed: '依据废止', other: '其他' }),
        document: text('文件', { optional: true, hint: '名称和文号' }),
      },
      basis: [行政处罚法('24', '1'), 行政处罚法('20')],
      hint: '从收回之日起不能再用它立案、作决定',
    }),
  },
  flags: [discretionMissing],
  register: { standing: ['有效'] },
  name: latestName,
})
