// Calls on enterprises, what they asked, and what was solved: by the result last said when the request was closed.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { businessRequest } from './procedure.ts'

const { count } = indicatorsOf(businessRequest)

const piece = { unit: '件', system: 'appeals' } as const

export const businessRequestIndicators = [
  count({ unit: '次', system: 'appeals', id: 'business.visits', title: '企业走访次数', definition: '登记的走访，到一家企业一次计一，有没有诉求都计；行政检查不在内。', actions: ['visit'] }),
  count({ ...piece, id: 'business.requests', title: '企业诉求收集件数', definition: '登记的企业诉求，每件计一，含后来撤回的。', actions: ['receive'] }),
  count({
    ...piece, id: 'business.requestsSolved', title: '企业诉求解决件数', definition: '最后一次答复结果为“已经解决”、已经办结的诉求，每件计一；只作解释、只转办、列入计划的不计。按办结日期归入年度。', actions: ['close'],
    when: (_, matter) => {
      const told = matter.entries.findLast((entry) => entry.action === 'answer' || entry.action === 'followUp')
      return told !== undefined && 'result' in told.answers && told.answers.result === 'solved'
    },
  }),
  ratio({ unit: '%', system: 'appeals', id: 'business.solvedRate', title: '企业诉求解决率', definition: '企业诉求解决件数÷企业诉求收集件数。', numerator: 'business.requestsSolved', denominator: 'business.requests' }),
] as const
