// Where a village's bodies fall short of what the law asks of their make-up. Recorded as they are, and said.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import type { Flag } from '#procedure/procedure.ts'
import { ruleStands } from '../rule-stands.ts'

const 村委会组织法 = lawBook('villagers-committee-law')
const 集体经济组织法 = lawBook('rural-collective-organisations-law')
const 村务监督意见 = lawBook('village-supervision-opinion')

type Listed = {
  readonly households: number; readonly assembly?: number; readonly representatives?: number; readonly womenRepresentatives?: number; readonly chosenBy?: string
  readonly committee: number; readonly womenOnCommittee: number; readonly memberReps?: number
  readonly supervisors: number; readonly supervisorsFinance: boolean; readonly supervisorsClear: boolean
}

/** Judges the last numbers written down, by the law of their day. */
function short(code: string, sentence: string, basis: Flag['basis'], falls: (listed: Listed, day: PlainDate) => boolean): Flag {
  return {
    code, sentence, basis,
    raised: ({ entries }) => {
      const latest = entries.findLast((entry) => 'adults' in entry.answers)
      return latest !== undefined && falls(latest.answers as unknown as Listed, latest.occurredOn)
    },
  }
}

function householdsPerRep({ households, representatives, chosenBy }: Listed): number | undefined {
  return representatives === undefined || chosenBy !== 'households' ? undefined : households / representatives
}

export const madeUpAsTheLawAsks: readonly Flag[] = [
  short('committee-size', '村民委员会人数不在法定范围内。', [村委会组织法('8', '1')],
    ({ committee }, day) => committee < ruleOn('vil-committee-size-min', day).value || committee > ruleOn('vil-committee-size-max', day).value),
  short('committee-without-woman', '村民委员会成员中应当有妇女。', [村委会组织法('8', '2')], ({ womenOnCommittee }, day) => womenOnCommittee < ruleOn('vil-committee-woman', day).value),
  short('too-few-representatives', '村民代表占村民代表会议组成人员不到五分之四。', [村委会组织法('29', '1')],
    ({ assembly, representatives }, day) => assembly !== undefined && (representatives ?? 0) < assembly * ruleOn('vil-reps-share', day).value),
  short('too-few-women-representatives', '妇女村民代表占组成人员不到三分之一。', [村委会组织法('29', '1')],
    ({ assembly, womenRepresentatives }, day) => assembly !== undefined && (womenRepresentatives ?? 0) < assembly * ruleOn('vil-reps-women', day).value),
  short('households-per-representative', '一名村民代表应当由五至十五户推选，平均户数不在这个范围。', [村委会组织法('29', '2')],
    (listed, day) => outside(householdsPerRep(listed), ruleOn('vil-reps-households-min', day).value, ruleOn('vil-reps-households-max', day).value)),
  short('too-few-member-representatives', '集体经济组织成员代表应当多于二十人。', [集体经济组织法('28', '2')],
    ({ memberReps }, day) => memberReps !== undefined && ruleStands('coll-reps-min', day) && memberReps <= ruleOn('coll-reps-min', day).value),
  short('supervision-size', '村务监督委员会一般由三至五人组成。', [村务监督意见('')],
    ({ supervisors }, day) => outside(supervisors, ruleOn('vil-supervision-size-min', day).value, ruleOn('vil-supervision-size-max', day).value)),
  short('supervision-without-finance', '村务监督机构中应当有具备财会、管理知识的人员。', [村委会组织法('37', '1')], ({ supervisorsFinance }) => !supervisorsFinance),
  short('supervision-by-committee', '村委会成员及其近亲属不得担任村务监督机构成员，请尽快另行推选。', [村委会组织法('37', '1')], ({ supervisorsClear }) => !supervisorsClear),
]

function outside(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && (value < least || value > most)
}
