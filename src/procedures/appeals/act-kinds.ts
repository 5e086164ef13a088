// What kind of act of the township is contested, in review and in court alike.

export const actKinds = {
  penalty: '行政处罚', coercion: '行政强制', licence: '行政许可', homestead: '宅基地、农房建设', ownership: '土地、林木权属处理', disclosure: '政府信息公开', assistance: '社会救助', inaction: '不履行法定职责',
  demolition: '拆除违法建筑', agreement: '行政协议', other: '其他行政行为',
} as const
