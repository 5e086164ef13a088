// What the minutes of a meeting on disputes may not lack.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'

const 本地规定 = lawBook('local-rules')

function itemsOf(matter: Matter | undefined): number {
  const items = matter?.entries[0]?.answers['items']
  return Array.isArray(items) ? items.length : 0
}

export const itemSaid = guard<{ readonly items: readonly { readonly dispute?: string; readonly subject?: string }[] }>({
  code: 'item-without-subject',
  otherwise: '每一项都要说明研判的是什么：选择已经登记的纠纷，或者写明事由（不写姓名）。',
  basis: [本地规定('')],
  field: 'items',
  holds: ({ answers }) => answers.items.every((each) => each.dispute !== undefined || (each.subject?.trim() ?? '') !== ''),
})

export const itemExists = guard<{ readonly item: number }>({
  code: 'no-such-item',
  otherwise: '没有这一项，请按会商记录里的序号填写。',
  basis: [本地规定('')],
  field: 'item',
  holds: ({ answers, matter }) => answers.item <= itemsOf(matter),
})

/** Every item has been looked after at least once, if only to say that nothing came of it. */
export const allFollowedUp = guard<object>({
  code: 'item-not-followed-up',
  otherwise: '还有议定事项没有登记落实情况。请逐项办理“登记落实情况”，没有落实的也如实登记。',
  basis: [本地规定('')],
  holds: ({ matter }) => {
    const seen = new Set(matter?.entries.filter((entry) => entry.action === 'followUp').map((entry) => entry.answers['item']))
    return seen.size >= itemsOf(matter)
  },
})
