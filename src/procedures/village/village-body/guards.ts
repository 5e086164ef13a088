// Numbers of a register that contradict one another. What falls short of the law is for flags.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 村委会组织法 = lawBook('villagers-committee-law')

export const representativesFit = guard<{ readonly assembly?: number; readonly representatives?: number; readonly committee: number }>({
  code: 'representatives-do-not-fit',
  otherwise: '村民代表会议由村委会成员和村民代表组成：组成人员不能少于村民代表，也不能多于两者之和。请核对。',
  basis: [村委会组织法('29', '1')],
  field: 'assembly',
  holds: ({ answers: { assembly, representatives, committee } }) =>
    (assembly === undefined) === (representatives === undefined) && (assembly === undefined || representatives === undefined || (representatives <= assembly && assembly <= representatives + committee)),
})

export const womenFit = guard<{ readonly representatives?: number; readonly womenRepresentatives?: number; readonly committee: number; readonly womenOnCommittee: number }>({
  code: 'women-do-not-fit',
  otherwise: '妇女人数多于总人数。请核对。',
  basis: [村委会组织法('8', '2'), 村委会组织法('29', '1')],
  field: 'womenOnCommittee',
  holds: ({ answers }) => answers.womenOnCommittee <= answers.committee && (answers.womenRepresentatives ?? 0) <= (answers.representatives ?? Infinity),
})
