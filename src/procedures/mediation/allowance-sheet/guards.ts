// A sheet pays only what the record gives, once, and not by one person's hand alone.
import { lawBook } from '#law/instrument.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import { askedIn, drawnIn, linesOf, sameLines, type Asked, type Lines } from './lines.ts'

const 人民调解法 = lawBook('people-mediation-law')
const basis = [人民调解法('16'), lawBook('local-rules')('')]

/** Worked out anew from what is in the ledger now. */
export function linesNow({ matter, around, consulted }: Pick<Circumstances<object>, 'matter' | 'around' | 'consulted'>, asked?: Asked): Lines {
  const of = asked ?? (matter && askedIn(matter))
  return of ? linesOf(of, { standard: around(of.standard), consulted, ...(matter ? { sheet: matter.id } : {}) }) : { lines: [], left: [] }
}

export const standardInUse = guard<Asked>({
  code: 'standard-not-in-use', otherwise: '所选的标准还是草稿，没有启用。请选启用了的标准；没有的，请县里启用。', basis, field: 'standard',
  holds: ({ answers, around }) => ['使用中', '已停用'].includes(around(answers.standard)?.state ?? ''),
})

export const daysInOrder = guard<Asked>({
  code: 'span-backwards', otherwise: '开始日期晚于结束日期，或者这一期还没有过完。请核对。', basis, field: 'to',
  holds: ({ answers, occurredOn }) => answers.from <= answers.to && answers.to <= occurredOn,
})

export const somethingToPay = guard<Asked>({
  code: 'nothing-to-pay', otherwise: '到这一期末没有可以发的纠纷：有的没有履行，有的卷宗还没有评查合格，有的已经发过。请在“以案定补”页面看每件的原因。', basis, field: 'to',
  holds: (circumstances) => linesNow({ ...circumstances, matter: undefined }, circumstances.answers).lines.length > 0,
})

export const stillTrue = guard<object>({
  code: 'sheet-outdated', otherwise: '制表以后台账有变化：有的纠纷更正了、评查结果变了，或者已经列入别的发放表。请先办理“重新计算”，核对以后再审定。', basis,
  holds: (circumstances) => {
    const now = linesNow(circumstances).lines
    return circumstances.matter !== undefined && now.length > 0 && sameLines(now, drawnIn(circumstances.matter).lines)
  },
})

export const byAnother = guard<object>({
  code: 'approved-by-maker', otherwise: '制表的人不能审定自己制的表。请由另一位负责人审定。', basis,
  holds: ({ matter, actor }) => matter?.entries.every((entry) => !['draw', 'redraw'].includes(entry.action) || entry.actor !== actor.account) ?? false,
})

export const onThisSheet = guard<{ readonly disputes: readonly string[] }>({
  code: 'not-on-sheet', otherwise: '所选的纠纷不在这份发放表里。请从表里选。', basis, field: 'disputes',
  holds: ({ answers, matter }) => matter !== undefined && answers.disputes.every((id) => drawnIn(matter).lines.some((line) => line.dispute === id)),
})
