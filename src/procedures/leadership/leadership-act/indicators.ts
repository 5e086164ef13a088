// Briefings, offices on the spot and instructions of the two heads, recorded by themselves; with those in tasks they make the totals.
import { indicatorsOf } from '#procedure/indicator.ts'
import { isHead } from '../leader-act.ts'
import { actKinds, type ActKind } from './act-kinds.ts'
import { leadershipAct } from './procedure.ts'

const { count } = indicatorsOf(leadershipAct)

function ofKind(id: string, kind: ActKind) {
  return count({
    id, title: kind === 'instruction' ? '主要负责人批示次数' : `主要负责人单独登记的${actKinds[kind]}次数`, unit: '次', system: 'leadership', actions: ['record'],
    definition: `党委书记、乡镇长（街道办主任）的履职事项中“${actKinds[kind]}”的次数，每次计一，按实际发生的日期归入年度；班子其他成员的不计，已经记在督办任务里的不在此数。`,
    when: (entry) => isHead(entry.answers.leaderPost) && entry.answers.kind === kind,
  })
}

export const leadershipActIndicators = [
  ofKind('leadership.actBriefings', 'briefing'),
  ofKind('leadership.actOnSite', 'onSite'),
  ofKind('leadership.instructions', 'instruction'),
] as const
