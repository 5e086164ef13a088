// An estimate is allowed; it is only never shown as a count.
import type { Flag } from '#procedure/procedure.ts'
import { audienceOf, countingOf } from './activity-facts.ts'

export const audienceEstimated: Flag = {
  code: 'audience-estimated',
  sentence: '受众人数是估算的，不是签到或清点的。',
  basis: [],
  raised: (activity) => audienceOf(activity) > 0 && countingOf(activity) === 'estimate',
}
