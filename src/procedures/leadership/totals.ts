// What the two heads did in person, wherever it was written down: as an act by itself, or while a task ran.
import { total } from '#procedure/indicator.ts'

const times = { unit: '次', system: 'leadership' } as const
const once = '同一次只登记在一处：和督办任务有关的记在督办任务里，其他的单独登记。班子其他成员的不计。'

export const leadershipTotals = [
  total({ ...times, id: 'leadership.briefingsHeard', title: '主要负责人听取汇报次数', of: ['leadership.actBriefings', 'leadership.taskBriefings'], definition: `党委书记、乡镇长（街道办主任）听取汇报的次数：单独登记的加上就督办任务听取的。${once}` }),
  total({ ...times, id: 'leadership.onSiteOffices', title: '主要负责人现场办公次数', of: ['leadership.actOnSite', 'leadership.taskOnSite'], definition: `党委书记、乡镇长（街道办主任）现场办公的次数：单独登记的加上就督办任务开展的。${once}` }),
] as const
