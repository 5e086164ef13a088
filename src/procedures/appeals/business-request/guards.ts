// What an answer to an enterprise may not lack.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 优化营商环境条例 = lawBook('business-environment-regulation')

export const passedOnNamed = guard<{ readonly result: string; readonly to?: string }>({
  code: 'passed-on-to-nobody',
  otherwise: '转给其他部门的，请写明转给谁。',
  basis: [优化营商环境条例('48', '1')],
  field: 'to',
  holds: ({ answers }) => answers.result !== 'passedOn' || (answers.to?.trim() ?? '') !== '',
})
