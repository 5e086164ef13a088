// What the steps of an application ask.
import { choice, choices, day, files, integer, longText, matter, person, privateText, rows, staff, staffList, text, yesNo } from '#procedure/field.ts'
import { badGrades, callBackOutcomes, complaints, goodGrades } from '../ratings.ts'
import { channels, deliveries, opinions, problems, ratingChannels, refusedAcceptances, specialProcedures } from './application-lists.ts'

const handedIn = {
  allIn: yesNo('清单上的材料都收齐了'),
  materials: rows('收到的材料', {
    name: text('材料', { most: 100, hint: '办事指南上的名称，或者序号' }),
    copies: integer('份数', { least: 1, most: 100, unit: '份', optional: true }),
  }, { optional: true, hint: '都收齐了的不用填；没有收齐的，点选收到了哪些', listed: { of: 'item', rows: 'materials' } }),
}

const opening = {
  item: matter('办什么', 'service-item'),
  applicant: person('申请人', { reason: 'party', retention: 'keep-service', hint: '单位申请的，填经办人' }),
  organisation: text('申请单位', { optional: true, hint: '个人申请的不填' }),
  agent: person('代理人、代办员', { reason: 'agent', retention: 'keep-service', optional: true }),
  channel: choice('渠道', channels),
  ...handedIn,
}

const lateReason = text('超时原因', { optional: true, most: 500, hint: '超过承诺日期的才填，要向申请人说明' })

export const questions = {
  opening,
  handedIn,
  onTheSpot: { ...opening, result: text('办理结果', { optional: true, hint: '如“已登记”“已开具证明”' }), documentNumber: text('证照、文书号', { optional: true }) },
  notice: {
    materials: rows('需要补正的材料', {
      name: text('材料', { most: 100, hint: '办事指南上的名称，或者序号' }),
      problem: choice('问题', problems),
      requirement: text('怎样补正', { optional: true, hint: '如“复印件须由本人签名”' }),
    }, { hint: '没有收到的已经列上；交了但不合格的，点选以后改“问题”', listed: { of: 'item', rows: 'materials', begins: { noted: 'missing', with: { problem: 'missing' } } } }),
  },
  refusedAcceptance: {
    why: choice('不予受理的原因', refusedAcceptances),
    rightBody: text('应当向哪里申请', { optional: true, hint: '如“双辽市社会保险事业管理局，电话……”' }),
    explanation: privateText('说明', { reason: 'note', retention: 'keep-service', optional: true }),
  },
  stop: {
    procedure: choice('需要的程序', specialProcedures),
    expected: text('所需时间', { hint: '如“鉴定约需15日”；要书面告诉申请人' }),
  },
  extension: {
    reason: text('延长的理由', { most: 500, hint: '要告诉申请人，不写个人私事' }),
    approver: staff('批准的负责人'),
  },
  check: { checkers: staffList('核查人员'), place: text('核查地点', { optional: true }), finding: privateText('核查情况', { reason: 'findings', retention: 'keep-service' }), photos: files('附件', { optional: true }) },
  forward: {
    opinion: choice('初审意见', opinions), remarks: privateText('说明', { reason: 'note', retention: 'keep-service', optional: true }), to: text('转报给', { optional: true, hint: '与办事事项登记的部门不同时才填' }),
    documentNumber: text('转报文号', { optional: true }), resultBy: day('上级部门承诺的办结日期', { future: true, optional: true }), lateReason,
  },
  sendBack: { reason: text('退回原因', { most: 500 }), resendBy: day('要求重报的日期', { future: true, optional: true }) },
  result: {
    outcome: choice('上级办理结果', { granted: '准予（通过）', refused: '不予（未通过）' }), body: text('作出决定的部门'),
    decidedOn: day('决定日期', { optional: true }), documentNumber: text('证照、文书号', { optional: true }),
  },
  grant: { result: text('办理结果', { optional: true, hint: '如“准予建房”“从7月起发放”' }), documentNumber: text('证照、文书号', { optional: true }), validUntil: day('有效期至', { future: true, optional: true }), lateReason },
  refusal: {
    reasons: privateText('不予办理的理由', { reason: 'grounds', retention: 'keep-service' }), ground: text('依据', { hint: '法律、法规、规章或者文件的名称和条款' }),
    reviewBody: text('向哪里申请行政复议', { hint: '如“双辽市人民政府”' }), court: text('向哪个法院起诉', { hint: '如“双辽市人民法院”' }), lateReason,
  },
  publication: { where: text('在哪里公开', { hint: '网址，或“便民服务中心公示栏”' }) },
  refusalReport: { to: staff('向谁报备'), said: text('处理意见', { optional: true, most: 500 }) },
  delivery: {
    way: choice('送达方式', deliveries), receiver: person('代收人', { reason: 'receiver', retention: 'keep-service', optional: true }), relation: text('代收人与申请人的关系', { optional: true }), place: text('送达地点', { optional: true }),
  },
  withdrawal: { reason: privateText('撤回原因', { reason: 'statement', retention: 'keep-service', optional: true }) },
  goodRating: { grade: choice('评价', goodGrades), through: choice('评价渠道', ratingChannels, { optional: true }) },
  badRating: {
    grade: choice('评价', badGrades), named: yesNo('是否实名'), about: choices('不满意的方面', complaints, { optional: true }),
    said: privateText('评价内容', { reason: 'statement', retention: 'keep-service', optional: true }), through: choice('评价渠道', ratingChannels, { optional: true }),
  },
  callBack: {
    outcome: choice('核查结果', callBackOutcomes), done: longText('整改措施', { optional: true, hint: '针对制度和流程，不写个人私事' }),
    said: privateText('回访记录', { reason: 'answer', retention: 'keep-service', optional: true }), again: choice('追加评价', { ...goodGrades, ...badGrades }, { optional: true }),
  },
}
