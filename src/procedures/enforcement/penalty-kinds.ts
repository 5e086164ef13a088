// The kinds of administrative penalty (行政处罚法 art. 9) that a body other than the police may impose, from light to heavy,
// as the yearly table of enforcement figures orders them. Stored for ever.

export const penaltyKinds = {
  warning: '警告',
  criticism: '通报批评',
  other: '法律、行政法规规定的其他处罚',
  fine: '罚款',
  confiscateIncome: '没收违法所得',
  confiscateGoods: '没收非法财物',
  suspendLicence: '暂扣许可证件',
  downgrade: '降低资质等级',
  revokeLicence: '吊销许可证件',
  restrict: '限制开展生产经营活动',
  bar: '限制从业',
  stop: '责令停产停业',
  close: '责令关闭',
} as const

export type PenaltyKind = keyof typeof penaltyKinds

const fromLight = Object.keys(penaltyKinds) as readonly PenaltyKind[]

/** Several penalties in one decision count once, under the heaviest. */
export function heaviest(kinds: readonly PenaltyKind[]): PenaltyKind | undefined {
  return fromLight.findLast((kind) => kinds.includes(kind))
}
