// Administrative penalties: who may punish, by which steps, in what time, and how a decision is carried out.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const penaltyLaw = lawBook('administrative-penalty-law')
const transferProvisions = lawBook('crime-transfer-provisions')
const collectionMeasures = lawBook('fine-collection-measures')
const threeSystems = lawBook('three-systems-opinion')

const checkedOn = day('2026-11-22')
const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn, confidence: 'high', verified: true } as const
const reprinted = {
  source: 'https://news.shi-fen.com/china/201901/50-148393.html ; http://politics.people.com.cn/n1/2019/0103/c1001-30502475.html', checkedOn, confidence: 'medium', verified: false,
} as const

const since2021 = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2021-07-15'), basis }] as const
const since2018 = <const Value>(value: Value) => [{ value, from: day('2018-12-05'), basis: threeSystems('') }] as const
const since2020 = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2020-08-07'), basis }] as const

export const administrativePenalty = {
  'pen-power-source': { title: '乡镇实施处罚须有法律、法规授权，或者省级公布的赋权决定', unit: 'yes-no', values: since2021(true, penaltyLaw('24', '1')), ...read },
  'pen-devolution-decided-by': { title: '赋权由省级决定，公布并定期评估', unit: 'list', values: since2021(['省', '自治区', '直辖市'], penaltyLaw('24', '1')), ...read },
  'pen-entrustment-written': { title: '委托书载明的内容；委托书向社会公布，不得转委托', unit: 'list', values: since2021(['委托的具体事项', '权限', '期限'], penaltyLaw('20', '2')), ...read },
  'pen-entrustee-conditions': {
    title: '受委托组织的条件', unit: 'list', values: since2021(['依法成立并管理公共事务', '有取得行政执法资格的工作人员', '需要检查鉴定的，有相应的技术条件'], penaltyLaw('21')), ...read,
  },
  'pen-officers-min': { title: '执法人员不得少于', unit: 'person', values: since2021(2, penaltyLaw('42', '1')), note: '法律另有规定的除外。', ...read },
  'pen-certificate-shown': { title: '主动出示执法证件，不出示的可以拒绝调查检查', unit: 'yes-no', values: since2021(true, penaltyLaw('55', '1')), ...read },
  'pen-no-certificate-liability': { title: '没有取得执法证件而执法的，依法处分', unit: 'yes-no', values: since2021(true, penaltyLaw('76', '1(5)')), ...read },
  'pen-recusal': { title: '有利害关系的回避；当事人申请回避的，由负责人决定', unit: 'yes-no', values: since2021(true, penaltyLaw('43')), note: '决定作出以前不停止调查。', ...read },
  'pen-simple-citizen-max': { title: '当场处罚，对公民罚款不超过', unit: 'yuan', values: since2021(200, penaltyLaw('51')), ...read },
  'pen-simple-org-max': { title: '当场处罚，对单位罚款不超过', unit: 'yuan', values: since2021(3000, penaltyLaw('51')), ...read },
  'pen-simple-form': {
    title: '当场处罚决定书载明的内容', unit: 'list',
    values: since2021(['违法行为', '处罚的种类和依据', '罚款数额', '时间和地点', '行政复议、行政诉讼的途径和期限', '行政机关名称', '执法人员签名或者盖章'], penaltyLaw('52', '2')), ...read,
  },
  'pen-simple-refuse-sign': { title: '当事人拒绝签收的，在决定书上注明', unit: 'yes-no', values: since2021(true, penaltyLaw('52', '1')), ...read },
  'pen-simple-report': { title: '当场处罚决定报所属行政机关备案', unit: 'yes-no', values: since2021(true, penaltyLaw('52', '3')), note: '国家没有定天数。', ...read },
  'pen-simple-inform-first': { title: '当场处罚也要先告知并听取陈述申辩', unit: 'yes-no', values: since2021(true, penaltyLaw('44')), ...read },
  'pen-file-case': { title: '符合立案标准的及时立案', unit: 'yes-no', values: since2021(true, penaltyLaw('54', '2')), note: '国家没有定天数。', ...read },
  'pen-evidence-kinds': {
    title: '证据的种类', unit: 'list', values: since2021(['书证', '物证', '视听资料', '电子数据', '证人证言', '当事人的陈述', '鉴定意见', '勘验笔录、现场笔录'], penaltyLaw('46', '1')), ...read,
  },
  'pen-evidence-verified': { title: '证据查证属实才能认定事实，非法取得的不得使用', unit: 'yes-no', values: since2021(true, penaltyLaw('46', '2')), ...read },
  'pen-e-monitor-review': { title: '电子监控记录的审核', unit: 'list', values: since2021(['法制审核', '技术审核', '设置地点公布'], penaltyLaw('41')), ...read },
  'pen-sample-register-decide': { title: '先行登记保存后作出处理决定', unit: 'working-day', values: since2021(7, penaltyLaw('56')), ...read },
  'pen-inquiry-record': { title: '询问、检查制作笔录', unit: 'yes-no', values: since2021(true, penaltyLaw('55', '2')), ...read },
  'pen-full-record': { title: '全过程记录并归档的环节', unit: 'list', values: since2021(['启动', '调查取证', '审核', '决定', '送达', '执行'], penaltyLaw('47')), ...read },
  'pen-video-key-scenes': { title: '查封扣押、强制拆除等全程音像记录', unit: 'yes-no', values: since2018(true), ...reprinted },
  'pen-notice-before': {
    title: '决定以前告知的内容', unit: 'list', values: since2021(['拟处罚内容', '事实', '理由', '依据', '陈述、申辩的权利', '要求听证的权利'], penaltyLaw('44')), note: '没有告知的，不得作出处罚决定（第六十二条）。', ...read,
  },
  'pen-defence-review': { title: '复核陈述申辩，不得因此加重处罚', unit: 'yes-no', values: since2021(true, penaltyLaw('45')), ...read },
  'pen-hearing-types': {
    title: '告知听证权利的处罚', unit: 'list',
    values: since2021(['较大数额罚款', '没收较大数额违法所得、较大价值非法财物', '降低资质等级、吊销许可证件', '责令停产停业、责令关闭、限制从业', '其他较重的行政处罚', '法律、法规、规章规定的其他情形'], penaltyLaw('63', '1')),
    note: '“较大数额”由省里或者部门规定。', ...read,
  },
  'pen-hearing-request': { title: '要求听证', unit: 'working-day', values: since2021(5, penaltyLaw('64', '(1)')), ...read },
  'pen-hearing-notice': { title: '听证通知，在举行听证前', unit: 'working-day', runs: 'before', values: since2021(7, penaltyLaw('64', '(2)')), ...read },
  'pen-hearing-chair': { title: '听证由非本案调查人员主持', unit: 'yes-no', values: since2021(true, penaltyLaw('64', '(4)')), ...read },
  'pen-hearing-agents': { title: '听证代理人不超过', unit: 'person', values: since2021(2, penaltyLaw('64', '(5)')), ...read },
  'pen-hearing-public': { title: '听证公开举行，涉及国家秘密、商业秘密、个人隐私的除外', unit: 'yes-no', values: since2021(true, penaltyLaw('64', '(3)')), ...read },
  'pen-hearing-free': { title: '当事人承担的听证费用', unit: 'yuan', values: since2021(0, penaltyLaw('63', '2')), ...read },
  'pen-hearing-basis': { title: '听证以后根据听证笔录作出决定', unit: 'yes-no', values: since2021(true, penaltyLaw('65')), ...read },
  'pen-legal-review-cases': {
    title: '决定以前必须法制审核的情形', unit: 'list',
    values: since2021(['涉及重大公共利益', '直接关系当事人或者第三人重大权益，经过听证程序', '案件情况疑难复杂、涉及多个法律关系', '法律、法规规定的其他情形'], penaltyLaw('58', '1')), note: '未经审核或者审核未通过的，不得作出决定。', ...read,
  },
  'pen-legal-reviewer-qualification': { title: '初次从事法制审核的，取得法律职业资格', unit: 'yes-no', values: since2021(true, penaltyLaw('58', '2')), ...read },
  'pen-collective-discussion': { title: '情节复杂或者重大违法行为的处罚，负责人集体讨论决定', unit: 'yes-no', values: since2021(true, penaltyLaw('57', '2')), ...read },
  'pen-decide-90': { title: '立案后作出处罚决定', unit: 'calendar-day', values: since2021(90, penaltyLaw('60')), note: '法律、法规、规章另有规定的，从其规定。', ...read },
  'pen-decision-content': {
    title: '处罚决定书载明的内容', unit: 'list',
    values: since2021(['当事人的姓名或者名称、地址', '违法事实和证据', '处罚的种类和依据', '履行方式和期限', '行政复议、行政诉讼的途径和期限', '行政机关名称和决定日期'], penaltyLaw('59', '1')), note: '盖有行政机关的印章。', ...read,
  },
  'pen-service-7': { title: '处罚决定书送达', unit: 'working-day', values: since2021(7, penaltyLaw('61', '1')), note: '宣告后当场交付；当事人不在场的，在期限内送达。', ...read },
  'pen-e-service-consent': { title: '传真、电子邮件送达须当事人同意并签订确认书', unit: 'yes-no', values: since2021(true, penaltyLaw('61', '2')), ...read },
  'pen-pay-15': { title: '当事人缴纳罚款', unit: 'calendar-day', values: since2021(15, penaltyLaw('67', '3')), ...read },
  'pen-separation': { title: '罚款决定与收缴分离，不得自行收缴', unit: 'yes-no', values: since2021(true, penaltyLaw('67')), ...read },
  'pen-cash-100': { title: '当场处罚可以当场收缴的罚款不超过', unit: 'yuan', values: since2021(100, penaltyLaw('68', '(1)')), note: '不当场收缴事后难以执行的，不受此限。', ...read },
  'pen-cash-hand-in-2': { title: '当场收缴的罚款交至行政机关', unit: 'working-day', values: since2021(2, penaltyLaw('71')), note: '行政机关再在二日内缴付指定的银行。', ...read },
  'pen-cash-receipt': { title: '当场收缴出具财政部门统一制发的专用票据', unit: 'yes-no', values: since2021(true, penaltyLaw('70')), ...read },
  'pen-late-3pct': { title: '到期不缴纳罚款，每日加处罚款占罚款数额', unit: 'share', values: since2021(0.03, penaltyLaw('72', '1(1)')), ...read },
  'pen-late-cap': { title: '加处罚款不超出罚款数额的', unit: 'time', values: since2021(1, penaltyLaw('72', '1(1)')), note: '行政复议、行政诉讼期间不予计算（第七十三条）。', ...read },
  'pen-defer-instalment': { title: '确有经济困难的，经申请和批准可以暂缓或者分期缴纳', unit: 'yes-no', values: since2021(true, penaltyLaw('66', '2')), ...read },
  'pen-limitation-2y': { title: '违法行为未被发现的，不再处罚，经过', unit: 'year', runs: 'term', values: since2021(2, penaltyLaw('36', '1')), note: '有连续或者继续状态的，从行为终了之日起计算；法律另有规定的除外。', ...read },
  'pen-limitation-5y': { title: '涉及公民生命健康安全、金融安全且有危害后果的，未被发现不再处罚，经过', unit: 'year', runs: 'term', values: since2021(5, penaltyLaw('36', '1')), ...read },
  'pen-first-offence': { title: '可以不予处罚的条件', unit: 'list', values: since2021(['初次违法', '危害后果轻微', '及时改正'], penaltyLaw('33', '1')), note: '轻微、及时改正、没有造成危害后果的，不予处罚。', ...read },
  'pen-no-fault': { title: '当事人有证据足以证明没有主观过错的，不予处罚', unit: 'yes-no', values: since2021(true, penaltyLaw('33', '2')), ...read },
  'pen-minor-14': { title: '不予处罚，未满', unit: 'age', values: since2021(14, penaltyLaw('30')), note: '已满十四周岁不满十八周岁的，从轻或者减轻。', ...read },
  'pen-one-act-one-fine': { title: '同一个违法行为罚款不超过', unit: 'time', values: since2021(1, penaltyLaw('29')), ...read },
  'pen-new-lighter-law': { title: '适用违法行为发生时的规定；决定时新的规定较轻的，适用新的规定', unit: 'yes-no', values: since2021(true, penaltyLaw('37')), ...read },
  'pen-transfer-crime': { title: '涉嫌犯罪的及时移送司法机关', unit: 'yes-no', values: since2021(true, penaltyLaw('27', '1')), ...read },
  'pen-crime-decide-3': { title: '负责人决定是否移送涉嫌犯罪案件', unit: 'calendar-day', values: since2020(3, transferProvisions('5', '2')), note: '正职负责人或者主持工作的负责人审批。', ...read },
  'pen-crime-send-24h': { title: '批准移送后，移送同级公安机关', unit: 'hour', values: since2020(24, transferProvisions('5', '2')), ...read },
  'pen-disclosure': { title: '具有一定社会影响的处罚决定依法公开', unit: 'yes-no', values: since2021(true, penaltyLaw('48', '1')), ...read },
  'pen-disclosure-withdraw-3': { title: '决定被变更、撤销、确认违法或者无效的，撤回公开的信息并说明理由', unit: 'working-day', values: since2021(3, penaltyLaw('48', '2')), ...read },
  'pen-publish-7wd': { title: '处罚决定向社会公布', unit: 'working-day', values: since2018(7), ...reprinted },
  'pen-publish-20wd': { title: '其他执法决定向社会公布', unit: 'working-day', values: since2018(20), ...reprinted },
  'pen-annual-data-jan31': { title: '公开上一年度行政执法总体情况的截止日', unit: 'month-day', values: since2018('01-31'), ...reprinted, confidence: 'low' },
  'pen-public-info': { title: '公示的内容', unit: 'list', values: since2021(['实施机关', '立案依据', '实施程序', '救济渠道'], penaltyLaw('39')), ...read },
  'pen-discretion-published': { title: '裁量基准向社会公布', unit: 'yes-no', values: since2021(true, penaltyLaw('34')), ...read },
  'pen-basis-unpublished': { title: '没有公布的规定不得作为处罚的依据', unit: 'yes-no', values: since2021(true, penaltyLaw('5', '3')), ...read },
  'pen-doc-not-set-penalty': { title: '规范性文件不得设定处罚', unit: 'yes-no', values: since2021(true, penaltyLaw('16')), ...read },
  'pen-no-quota-link': { title: '罚没款不得与考核挂钩', unit: 'yes-no', values: since2021(true, penaltyLaw('74', '3')), ...read },
  'pen-void': { title: '没有依据、没有主体资格、程序重大且明显违法的处罚无效', unit: 'yes-no', values: since2021(true, penaltyLaw('38')), ...read },
  'pen-workdays': { title: '二日、三日、五日、七日是工作日', unit: 'yes-no', values: since2021(true, penaltyLaw('85')), note: '十五日、九十日是自然日。', ...read },
  'pen-fine-collection-agreement': {
    title: '代收罚款协议备案', unit: 'calendar-day', values: [{ value: 15, from: day('1998-01-01'), basis: collectionMeasures('6', '3') }], ...read,
  },
} as const satisfies Readonly<Record<string, Rule>>
