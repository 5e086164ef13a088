// The closed lists of a hazard: who found it, how grave it is, whose it is to act, and what that body decided.

export const finders = {
  villageScreening: '村（社区）排查',
  inspection: '乡镇安全检查',
  resident: '群众反映、举报',
  unit: '生产经营单位自查',
  above: '上级交办',
} as const

export const grades = { ordinary: '一般隐患', major: '重大隐患' } as const

/** A township has no power of its own to stop work (安全生产法 arts. 65, 70): these bodies have, each in its field. */
export const competentBodies = {
  emergency: '应急管理部门',
  fire: '消防救援机构',
  housing: '住房和城乡建设部门',
  transport: '交通运输部门',
  police: '公安机关',
  market: '市场监督管理部门',
  water: '水利部门',
  resources: '自然资源部门',
  agriculture: '农业农村部门',
  education: '教育部门',
  energy: '能源、供电主管部门',
  other: '其他有权部门',
} as const

export const stops = { business: '停产停业', construction: '停止施工', use: '停止使用设施、设备' } as const
