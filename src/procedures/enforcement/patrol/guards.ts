// A round that advised says how often; one that found more than advice can mend says who has it now.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 本地规定 = lawBook('local-rules')

export const adviceCounted = guard<{ readonly result: string; readonly advised?: number }>({
  code: 'advice-uncounted', field: 'advised',
  otherwise: '有劝导的，请填劝导了多少起；没有发现问题的，不填。',
  basis: [本地规定('')],
  holds: ({ answers }) => answers.result === 'handedOn' || (answers.result === 'nothing' ? (answers.advised ?? 0) === 0 : (answers.advised ?? 0) > 0),
})

export const handedToSomebody = guard<{ readonly result: string; readonly to?: string; readonly penaltyCase?: string; readonly hazard?: string }>({
  code: 'handed-to-nobody', field: 'to',
  otherwise: '请写明转交给谁，或者选已登记的执法线索、隐患，免得没有人管。',
  basis: [本地规定('')],
  holds: ({ answers }) => answers.result !== 'handedOn' || answers.to !== undefined || answers.penaltyCase !== undefined || answers.hazard !== undefined,
})
