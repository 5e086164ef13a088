// What the learning centre did, by kind and by heads; apart from staff study and from publicity, and never added to them.
import { indicatorsOf } from '#procedure/indicator.ts'
import { eventKinds } from './event-kinds.ts'
import { lawLearningEvent } from './procedure.ts'

const { count, sum } = indicatorsOf(lawLearningEvent)

const held = { system: 'legal-service', actions: ['record'] } as const
const apart = '干部学法活动、普法活动另计，不含在内。'

function ofKind(id: string, kind: keyof typeof eventKinds, title: string) {
  return count({ ...held, id, title, unit: '场次', definition: `学习中心活动中形式为“${eventKinds[kind]}”的，每场计一。${apart}`, when: (entry) => entry.answers.kind === kind })
}

export const lawLearningEventIndicators = [
  count({ ...held, id: 'learningCentre.events', title: '法律学习中心活动场次', unit: '场次', definition: `在宪法法律学习中心举办的活动，每场计一，按举办日期归入年度。${apart}` }),
  ofKind('learningCentre.lectures', 'lecture', '法律学习中心讲座场次'),
  ofKind('learningCentre.contests', 'contest', '法律知识竞赛场次'),
  ofKind('learningCentre.readings', 'reading', '法律学习中心集中阅读场次'),
  sum({ ...held, id: 'learningCentre.participants', title: '法律学习中心活动参加人次', unit: '人次', definition: `学习中心活动参加人数之和，同一人参加几次计几次。${apart}`, amount: (entry) => entry.answers.participants }),
] as const
