// How a review ends. Those that correct the act are counted as corrected.

export const decisions = {
  upheld: '维持', dismissed: '驳回复议请求', rejected: '驳回复议申请', changed: '变更', revoked: '撤销或者部分撤销', redo: '撤销并责令重新作出', illegal: '确认违法', void: '确认无效', perform: '责令履行', mediated: '调解书结案',
} as const

export const correcting: readonly (keyof typeof decisions)[] = ['changed', 'revoked', 'redo', 'illegal', 'void', 'perform']

/** After these there is something for the township to do. */
export const binding: readonly (keyof typeof decisions)[] = ['revoked', 'redo', 'changed', 'perform', 'mediated']
