// How a suit ends for the township, who appeared for it, and what of that is losing.

export const judgments = {
  dismissed: '驳回诉讼请求', rejected: '裁定驳回起诉', withdrawn: '裁定准许撤诉', mediated: '调解结案', revoked: '撤销或者部分撤销', redo: '撤销并判决重新作出', changed: '变更', illegal: '确认违法', void: '确认无效',
  perform: '判决履行', pay: '判决给付、补救、赔偿',
} as const

export type Judgment = keyof typeof judgments

export const lost: readonly Judgment[] = ['revoked', 'redo', 'changed', 'illegal', 'void', 'perform', 'pay']

/** After these there is something for the township to do. */
export const binding: readonly Judgment[] = ['revoked', 'redo', 'changed', 'perform', 'pay', 'mediated']

export const forms = { judgment: '判决书', ruling: '裁定书', mediation: '调解书' } as const

export const appeared = { head: '正职负责人', deputy: '副职负责人', charge: '其他参与分管的负责人', staff: '负责人没有出庭，工作人员出庭', lawyer: '只有律师出庭', nobody: '没有人出庭' } as const

/** 行政诉讼法解释 art. 128: head, deputies, and others in charge of the field. */
export const leaders: readonly (keyof typeof appeared)[] = ['head', 'deputy', 'charge']
