// A plan whose period is over, told as the plan in force.
import { defineCheck, matchesIn } from '#checkup/check.ts'
import { planPeriods } from '#checkup/plan-periods.ts'

/** Looking back on a plan, closing it, or moving to the next one is right at any time. */
const lookingBack = /总结|验收|收官|回顾|评估|期满|到期|终期|期间|五年来|结束|衔接|接续|承接|圆满|迎检|历年|以来|九五/

export const stalePlan = defineCheck({
  code: 'stale-plan',
  title: '规划已经到期',
  explains: '报告年度（计划部分按下一年度）已经超出“八五”普法、实施纲要等规划的期限，还当作现行规划来写；总结、验收、回顾的不查。',
  grades: ['doubt'],
  basis: ['有关规划自身载明的期限'],
  find: (reading) => {
    const { year } = reading
    if (year === undefined) return []
    return planPeriods.flatMap((plan) =>
      matchesIn(reading, plan.written).flatMap(({ sentence, place }) => {
        const speaksOf = sentence.parts.includes('plan') ? year + 1 : year
        if (speaksOf <= plan.to || lookingBack.test(sentence.text)) return []
        const advice = plan.next ? `请改用${plan.next}` : '请改用现行文件'
        return [{ grade: 'doubt' as const, message: `${plan.name}已于${plan.to}年到期，这里仍作为${speaksOf}年的依据。${advice}，或者写明是总结回顾。`, at: [place] }]
      }),
    )
  },
})
