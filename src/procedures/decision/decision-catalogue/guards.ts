// A catalogue that can be held against what was done.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { itemsOf } from './items.ts'

const 条例 = lawBook('major-decision-regulation')

type Settled = { readonly completed: number; readonly carried: number; readonly dropped: number; readonly explanation?: string }

export const eachItemOnce = guard<{ readonly items: readonly { readonly item: string }[] }>({
  code: 'item-twice', otherwise: '同一个事项列了两行，请合并成一行。', basis: [条例('3', '3')], field: 'items',
  holds: ({ answers }) => new Set(answers.items.map((each) => each.item.trim())).size === answers.items.length,
})

export const outcomeAddsUp = guard<Settled>({
  code: 'outcome-does-not-add-up', otherwise: '已决策、转下年、不再推进的项数加起来，应当等于目录的项数，请核对。', basis: [条例('3', '3')], field: 'completed',
  holds: ({ answers, matter }) => answers.completed + answers.carried + answers.dropped === itemsOf(matter).length,
})

export const unfinishedExplained = guard<Settled>({
  code: 'unfinished-unexplained', otherwise: '有没有完成的事项，请写明原因。', basis: [条例('3', '3')], field: 'explanation',
  holds: ({ answers }) => answers.carried + answers.dropped === 0 || answers.explanation !== undefined,
})
