// A referral hands over all there is, or says what is still missing; the township decides nothing.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { PaperToBring } from './aid-lists.ts'
import { papersMissing } from './papers-needed.ts'

const 法律援助法 = lawBook('legal-aid-law')

export const agentNamed = guard<{ readonly byAgent: boolean; readonly agent?: unknown }>({
  code: 'agent-missing',
  otherwise: '选了代为申请，请写明代理人和他与申请人的关系；本人申请的，改选“否”。',
  basis: [法律援助法('40', '1')],
  field: 'agent',
  holds: ({ answers }) => answers.byAgent === (answers.agent !== undefined),
})

export const missingExplained = guard<{ readonly brought?: readonly PaperToBring[]; readonly whyIncomplete?: string }>({
  code: 'papers-missing',
  otherwise: '材料还没有齐。请等申请人补齐；情况紧急或者申请人要求先转的，写明原因后转交，由法律援助机构一次告知还要补什么。',
  basis: [法律援助法('43', '2'), 法律援助法('44')],
  field: 'whyIncomplete',
  holds: ({ answers, matter }) => answers.whyIncomplete !== undefined || papersMissing(matter?.entries ?? [], answers.brought).length === 0,
})

