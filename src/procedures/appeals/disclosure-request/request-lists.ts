// The closed lists of a request for information: how it came, the answers of arts. 36 to 39, the grounds for withholding.

export const channels = { inPerson: '当面提交', oral: '口头（代为填写）', signedPost: '邮寄（签收）', plainPost: '平常信函（无需签收）', online: '互联网', fax: '传真' } as const

export const answers = {
  provided: '予以公开',
  published: '已经主动公开，告知获取方式',
  partly: '部分公开',
  withheld: '不予公开',
  none: '信息不存在',
  notOurs: '不属于本机关负责公开',
  repeated: '重复申请，不予重复处理',
  special: '工商、不动产登记等，依照有关规定办理',
  processing: '需要加工、分析，不予提供',
  petition: '信访、投诉、举报，不作为申请处理',
  publication: '公开出版物，告知获取途径',
  excessive: '数量、频次明显过多且理由不合理，不予处理',
} as const

export const grounds = {
  secret: '国家秘密或者危及安全稳定（第十四条）',
  thirdParty: '商业秘密、个人隐私，第三方不同意（第十五条）',
  internal: '内部事务信息（第十六条第一款）',
  process: '过程性信息、执法案卷（第十六条第二款）',
} as const

export const opinions = { agrees: '同意公开', objects: '不同意公开', silent: '逾期没有提出意见' } as const

export const asked = { thirdParty: '第三方', organ: '其他机关' } as const
