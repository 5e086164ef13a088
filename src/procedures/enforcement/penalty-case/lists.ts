// The closed lists of a penalty case. Keys are stored for ever.

export const sources = {
  patrol: '巡查发现', inspection: '行政检查发现', complaint: '群众投诉举报', assigned: '上级交办', received: '其他机关移送', self: '当事人主动说明', other: '其他',
} as const

export const evidenceKinds = {
  documents: '书证', objects: '物证', audioVisual: '视听资料', electronic: '电子数据', witness: '证人证言', statement: '当事人的陈述', expert: '鉴定意见', scene: '勘验笔录、现场笔录',
} as const

export const signings = { signed: '已核对并签名', noted: '拒绝签名，已在笔录上注明', missing: '还没有签名' } as const

export const presences = { party: '当事人在场', witness: '当事人不在场，有见证人', nobody: '无人在场' } as const

export const askedRoles = { party: '当事人', manager: '当事人的负责人、经办人', witness: '证人', informant: '投诉举报人', other: '其他' } as const

export const preservedOutcomes = {
  returned: '解除保存，退还', appraised: '送交检验、鉴定', confiscated: '依法没收', sealed: '依法查封、扣押', handedOver: '随案移送', other: '其他处理',
} as const

export const proposals = {
  punish: '给予行政处罚', none: '不予行政处罚', crime: '涉嫌犯罪，移送公安机关', elsewhere: '移送有管辖权的机关', cancel: '撤销案件',
} as const

export const responsibilities = {
  full: '应当负责', minor: '已满十四周岁不满十八周岁（从轻或者减轻）', child: '不满十四周岁', incapable: '精神病人、智力残疾人，不能辨认或者控制自己的行为',
} as const

export const reviewNeeds = { publicInterest: '涉及重大公共利益', difficult: '疑难复杂、涉及多个法律关系', statute: '法律、法规规定应当审核', township: '本乡镇规定应当审核' } as const

export const reviewResults = { pass: '审核通过', amend: '修改后通过', fail: '审核不通过' } as const

export const noneGrounds = {
  slight: '违法行为轻微并及时改正，没有造成危害后果', first: '初次违法，危害后果轻微并及时改正', noFault: '有证据足以证明没有主观过错',
  child: '不满十四周岁', incapable: '不能辨认或者控制自己的行为', unfounded: '违法事实不能成立', tooOld: '超过追究期限',
} as const

export const cancelGrounds = { partyGone: '当事人死亡或者终止，没有承受人', powerGone: '执法权已收回', duplicate: '重复立案', mistaken: '立案有误' } as const

export const serviceWays = {
  direct: '直接送达', family: '同住成年家属签收', left: '留置送达', electronic: '电子送达', post: '邮寄送达', entrusted: '委托、转交送达', public: '公告送达',
} as const

export const payWays = { bank: '指定银行', electronic: '电子支付', cash: '当场收缴（边远、水上、交通不便，当事人提出）' } as const

export const remedies = { review: '行政复议', suit: '行政诉讼' } as const

export const remedyResults = { upheld: '维持（驳回）', withdrawn: '申请人（原告）撤回', changed: '变更处罚' } as const

export const annullers = { review: '复议机关撤销、确认违法或者无效', court: '法院撤销、确认违法或者无效', self: '自行纠正' } as const

export const courtResults = { carriedOut: '法院已执行完毕', ended: '终结执行', refused: '不准予执行' } as const

export const pauseGrounds = { appraisal: '检验、检测、鉴定', announcement: '公告送达', hearing: '听证', help: '等待其他机关的结果', other: '其他' } as const
