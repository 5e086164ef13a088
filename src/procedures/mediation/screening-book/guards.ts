// What a return may not lack: findings, where it says that something was found.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')

export const somethingFound = guard<{ readonly findings?: readonly object[]; readonly hazards?: readonly object[] }>({
  code: 'nothing-found',
  otherwise: '没有填写排查到的纠纷或者隐患。什么也没有排查到的，请办理“零报告”，不用填表。',
  basis: [本地规定('')],
  field: 'findings',
  holds: ({ answers }) => (answers.findings?.length ?? 0) + (answers.hazards?.length ?? 0) > 0,
})

type Finding = { readonly risk: string; readonly takers: readonly string[] }

/** What may turn violent is told to the police or others at once (人民调解法 art. 25). */
export const highRiskTold = guard<{ readonly findings?: readonly Finding[] }>({
  code: 'high-risk-not-told',
  otherwise: '可能激化的纠纷要及时报告公安机关或者其他有关部门。请先报告，再在“交给谁办”里选上公安派出所、有关站所办或者上级部门。',
  basis: [人民调解法('25')],
  field: 'findings',
  holds: ({ answers }) => (answers.findings ?? []).every((each) => each.risk !== 'high' || each.takers.some((taker) => taker === 'police' || taker === 'office' || taker === 'above')),
})

export const handledSaid = guard<{ readonly disputes?: readonly string[]; readonly said?: string }>({
  code: 'nothing-handled',
  otherwise: '请选择已经登记的纠纷，或者写明去向。',
  basis: [本地规定('')],
  field: 'said',
  holds: ({ answers }) => (answers.disputes?.length ?? 0) > 0 || (answers.said?.trim() ?? '') !== '',
})
