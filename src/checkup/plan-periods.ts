// The plans with a period that reports name as the plan in force. Policy, not statute; a new plan is a new row.

export type PlanPeriod = {
  readonly name: string
  /** How reports write it. */
  readonly written: RegExp
  readonly from: number
  readonly to: number
  /** What to write after its end, when that is known. */
  readonly next?: string
}

export const planPeriods: readonly PlanPeriod[] = [
  { name: '“八五”普法规划（2021－2025年）', written: /[“"‘]?八五[”"’]?普法|法治宣传教育(?:的)?第八个五年规划/g, from: 2021, to: 2025, next: '“九五”普法规划（2026－2030年）' },
  { name: '“七五”普法规划（2016－2020年）', written: /[“"‘]?七五[”"’]?普法|法治宣传教育(?:的)?第七个五年规划/g, from: 2016, to: 2020, next: '“八五”普法规划（2021－2025年）' },
  { name: '《法治政府建设实施纲要（2021－2025年）》', written: /法治政府建设实施纲要（2021 ?[^）]{0,3}2025 ?年?）/g, from: 2021, to: 2025 },
  { name: '《法治政府建设实施纲要（2015－2020年）》', written: /法治政府建设实施纲要（2015 ?[^）]{0,3}2020 ?年?）/g, from: 2015, to: 2020, next: '《法治政府建设实施纲要（2021－2025年）》' },
  { name: '《法治社会建设实施纲要（2020－2025年）》', written: /法治社会建设实施纲要（2020 ?[^）]{0,3}2025 ?年?）/g, from: 2020, to: 2025 },
  { name: '《法治中国建设规划（2020－2025年）》', written: /法治中国建设规划（2020 ?[^）]{0,3}2025 ?年?）/g, from: 2020, to: 2025 },
]

/** Periods that the plans are really named with; any other year in the brackets is a slip. */
export const namedPeriods: readonly (readonly [name: string, periods: readonly string[]])[] = [
  ['法治政府建设实施纲要', ['2015-2020', '2021-2025']],
  ['法治社会建设实施纲要', ['2020-2025']],
  ['法治中国建设规划', ['2020-2025']],
]
