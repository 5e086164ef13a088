// What powers are of, and where they come from.

export const powerKinds = {
  penalty: '行政处罚', inspection: '行政检查', coercion: '行政强制', licence: '行政许可', confirmation: '行政确认', payment: '行政给付', other: '其他行政权力',
} as const

export type PowerKind = keyof typeof powerKinds

export const powerSources = {
  statute: '法律、法规直接授权乡镇', devolved: '省级决定赋权', entrusted: '县级部门书面委托',
} as const
