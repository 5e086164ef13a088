// How many committees stand on the last day of the year, by where they are set up.
import { indicatorsOf } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { mediationCommittee } from './procedure.ts'
import type { CommitteeKind } from './committee-kinds.ts'
import { membersOf } from './members.ts'

const { roster, count, sum } = indicatorsOf(mediationCommittee)

type Committee = MatterOf<typeof mediationCommittee>

function ofKinds(...kinds: readonly CommitteeKind[]) {
  return (committee: Committee) => kinds.some((kind) => kind === first(committee, 'setUp')?.answers.kind)
}

const standing = { unit: '个', system: 'mediation', standing: ['在任'] } as const

export const mediationCommitteeIndicators = [
  roster({ ...standing, id: 'mediation.townCommittees', title: '乡级调委会数', definition: '年末（统计日）在任的乡镇（街道）人民调解委员会，每个计一。', when: ofKinds('township') }),
  roster({ ...standing, id: 'mediation.villageCommittees', title: '村级调委会数', definition: '年末（统计日）在任的村、社区人民调解委员会，每个计一。', when: ofKinds('village', 'community') }),
  roster({ ...standing, id: 'mediation.otherCommittees', title: '企事业单位和行业性调委会数', definition: '年末（统计日）在任的企业事业单位、行业性专业性人民调解委员会，每个计一。', when: ofKinds('enterprise', 'trade') }),
  count({ id: 'mediation.committeesReelected', title: '换届的调委会数', unit: '个', system: 'mediation', definition: '年内登记换届的调委会，每次换届计一。', actions: ['reelect'] }),
  sum({ id: 'mediation.membersElected', title: '新设或换届选出的委员数', unit: '人次', system: 'mediation', definition: '年内设立、换届时登记的组成人员人数之和；年中调整的不计。', actions: ['setUp', 'reelect'], amount: (entry) => membersOf({ entries: [entry] }).length }),
] as const
