// The closed lists of a request about one's own data.
export const kinds = { access: '查阅、复制', correct: '更正、补充', erase: '删除', explain: '解释说明处理规则', expired: '保存期限届满，本机关主动删除' } as const
export const capacities = { self: '本人', guardian: '监护人', kin: '已去世的人的近亲属', agent: '受委托人', ours: '本机关' } as const
export const proofs = { idCard: '核对了身份证原件', known: '工作人员认识本人，并核对了登记的电话', remote: '回拨登记的电话核对', none: '没有核对' } as const
export const results = { agree: '同意', part: '部分同意', refuse: '不同意' } as const
export const scopes = { person: '申请人自己的姓名、号码、住址', all: '这件事里所有涉及个人的内容' } as const

/** On what ground a request may be refused. */
export const grounds = {
  keeping: '法律、行政法规规定的保存期限未届满',
  technical: '删除在技术上难以实现，只存储和采取必要的安全保护',
  duty: '查阅、告知将妨碍履行法定职责，或者应当保密',
  notHeld: '本机关没有处理这项个人信息',
  notEntitled: '身份没有核实，或者不是本人、没有权利代为申请',
  accurate: '经核实，信息准确、完整',
} as const

/** A matter is named by its page's address, or by the identifier at the end of it. */
export function matterIn(place: string): string | undefined {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(place)?.[0]
}
