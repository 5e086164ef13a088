// Where a committee falls short of the law by its last list of members. Recorded, and said on every page. That a term runs out is
// told by its limit, which knows the day.
import type { Flag } from '#procedure/procedure.ts'
import { madeUp } from './made-up.ts'
import { listedOn } from './members.ts'
import { shortfallsOn } from './shortfalls.ts'

export const madeUpAsTheLawAsks: readonly Flag[] = Object.entries(madeUp).map(([code, said]) => ({
  code, ...said,
  raised: (committee) => {
    const day = listedOn(committee)
    return day !== undefined && shortfallsOn(committee, day).some((each) => each.code === code)
  },
}))
