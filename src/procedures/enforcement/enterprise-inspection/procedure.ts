// An inspection of one business: a published power and a reason that can be named, an approval before, a notice, two officers
// with valid certificates, a record item by item, the result told, problems put right and looked at again.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { afterSteps } from './after-steps.ts'
import { beyondCap, certificateUnshown, nobodyPresent, urgentDisapproved } from './flags.ts'
import { visitSteps } from './visit-steps.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 三项制度 = lawBook('three-systems-opinion')
const 涉企检查意见 = lawBook('business-inspection-opinion')
const 本地规定 = lawBook('local-rules')

export const enterpriseInspection = defineProcedure({
  id: 'enterprise-inspection',
  title: '涉企行政检查',
  system: 'enforcement',
  about: '到企业检查：按清单里公布的检查事项，有计划或者线索，先经批准，出具通知书，两名持证人员逐项记录，结果告知企业，问题限期改正、复查。一家企业一件。',
  inForce: { from: plainDate('2021-07-15') },
  numbering: '（{year}）检字第{n}号',
  areaLevel: 'either',
  states: ['待批准', '待检查', '待告知', '整改中', '待办结', '已办结', '未批准', '未检查'],
  ends: ['已办结', '未批准', '未检查'],
  actions: { ...visitSteps, ...afterSteps },
  timeLimits: {
    madeUp: {
      title: '补办批准', within: { rule: 'insp-approval-made-up' }, after: ['startUrgent'], until: ['makeUp', 'cancel'], whose: '负责人', onExpiry: 'supervise', basis: [涉企检查意见(''), 本地规定('')],
    },
    told: {
      title: '告知检查结果', within: { rule: 'insp-result-told' }, after: ['inspect'], until: ['tellClear', 'tellProblems', 'turnIntoCase', 'refer'], whose: '执法人员', onExpiry: 'remind', basis: [涉企检查意见(''), 本地规定('')],
    },
    correction: {
      title: '企业改正', within: { untilAnswer: 'correctBy' }, after: ['tellProblems', 'extendTerm', 'recheckFailed'], until: ['recheckPassed', 'recheckFailed', 'extendTerm', 'turnIntoCase', 'refer'],
      whose: '企业', onExpiry: 'remind', basis: [行政处罚法('28', '1')],
    },
    published: {
      title: '公开检查结果', within: { rule: 'pen-publish-20wd' }, after: ['tellClear', 'tellProblems'], until: ['publish'], outlasts: true, whose: '执法人员', onExpiry: 'remind', basis: [三项制度('')],
    },
  },
  flags: [certificateUnshown, urgentDisapproved, beyondCap, nobodyPresent],
  name: ({ entries }) => `检查：${String(entries[0]?.answers['enterprise' as never] ?? '')}`,
})
