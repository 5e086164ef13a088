// Materials: only what the guide lists is asked for and taken, everything missing is said at once and once, and an
// application is accepted when it is all there.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { cardOf, itemOf } from './item-card.ts'
import { listedName, namesOf, outstanding, type HandedIn } from './materials.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 优化营商环境条例 = lawBook('business-environment-regulation')

export const itemOnList = guard<{ readonly item: string }>({
  code: 'item-off-list',
  otherwise: '这个事项已经移出办事事项目录，不能再收件。请选择目录里的事项；确实不归本乡镇办的，告知申请人向哪里申请。',
  basis: [优化营商环境条例('35')],
  field: 'item',
  holds: (circumstances) => itemOf(circumstances)?.state === '在办',
})

export const materialsListed = guard<{ readonly materials?: readonly { readonly name: string }[] }>({
  code: 'material-not-listed',
  otherwise: '有的材料不在这个事项的办事指南里。请填指南上的材料名称或者序号；指南没有列的材料，不能要求申请人提交。',
  basis: [行政许可法('31', '1'), 优化营商环境条例('35')],
  field: 'materials',
  holds: (circumstances) => (circumstances.answers.materials ?? []).every((each) => listedName(cardOf(circumstances), each.name) !== undefined),
})

export const somethingHandedIn = guard<HandedIn>({
  code: 'nothing-handed-in',
  otherwise: '没有填写这次补交了哪些材料；都补齐了的，“清单上的材料都收齐了”选“是”。',
  basis: [行政许可法('32', '1(5)')],
  field: 'materials',
  holds: ({ answers }) => answers.allIn === true || (answers.materials ?? []).length > 0,
})

export const noticeOnce = guard<object>({
  code: 'notified-already',
  otherwise: '本件已经一次性告知过，不能再要求补正。申请人按告知补齐的，应当受理。',
  basis: [行政许可法('32', '1(4)'), 优化营商环境条例('36', '1')],
  holds: ({ matter }) => matter?.entries.every((entry) => entry.action !== 'notify') ?? true,
})

export const noticeComplete = guard<{ readonly materials: readonly { readonly name: string }[] }>({
  code: 'notice-incomplete',
  otherwise: '还有没收到的必需材料没有写进告知书。需要补正的全部内容要一次告知，请把缺的都列上（收件记录里有缺件清单）。',
  basis: [行政许可法('32', '1(4)'), 优化营商环境条例('36', '1')],
  field: 'materials',
  holds(circumstances) {
    const card = cardOf(circumstances)
    const told = new Set(namesOf(card, { materials: circumstances.answers.materials }))
    return outstanding(card, circumstances.matter).every((name) => told.has(name))
  },
})

export const materialsComplete = guard<HandedIn>({
  code: 'materials-missing',
  otherwise: '必需的材料还没有收齐，不能受理（收件记录里有缺件清单）。能当场补的当场补；不能当场补的，一次性告知全部缺件。',
  basis: [行政许可法('32', '1(5)')],
  holds(circumstances) {
    const card = cardOf(circumstances)
    return outstanding(card, circumstances.matter, namesOf(card, circumstances.answers)).length === 0
  },
})
