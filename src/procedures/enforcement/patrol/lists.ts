// What a round looks at, and how it ends. Keys are stored for ever.

export const subjects = {
  streets: '占道经营、市容', buildings: '违法建设', straw: '秸秆禁烧', rubbish: '乱倒垃圾', rivers: '河道、水库', farmland: '耕地保护', roads: '农村道路', fire: '森林草原防火', safety: '安全生产', animals: '散养畜禽、犬只', other: '其他',
} as const

export const results = { nothing: '没有发现问题', mended: '现场劝导，已改正', promised: '现场劝导，答应改正', handedOn: '需要处理，已转交' } as const
