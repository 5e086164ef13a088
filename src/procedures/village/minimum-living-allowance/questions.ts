// What each step of the living allowance asks. Names and circumstances are sealed; nothing is asked that the county's
// checking system can find by itself.
import { choice, choices, day, files, integer, longText, money, person, privateText, rows, staff, staffList, text, yesNo } from '#procedure/field.ts'

export const missingPapers = rows('缺什么', { name: text('材料'), how: text('怎样补', { optional: true }) })

const opinion = choice('审核意见', { grant: '建议给予', refuse: '建议不予' })

export const questions = {
  application: {
    applicant: person('申请人', { reason: 'party', retention: 'keep-assistance' }),
    members: integer('共同生活的家庭成员', { least: 1, unit: '人' }),
    way: choice('怎样申请', { self: '本人或者共同生活的家庭成员申请', village: '委托村（居）委会代为申请', other: '委托他人代为申请', found: '主动发现、协助申请' }),
    agent: person('代为申请的人', { reason: 'agent', retention: 'keep-assistance', optional: true, hint: '本人申请的不填' }),
    reason: privateText('家庭困难情况', { reason: 'statement', retention: 'keep-assistance' }),
    relative: yesNo('是经办人员或者村（居）干部的近亲属', { hint: '是的单独登记，由县里入户' }),
    materials: files('申请书、户口簿等', { optional: true }),
  },
  notice: { missing: missingPapers },
  authorisation: { signed: yesNo('家庭成员已经签了核对授权和诚信承诺'), form: files('授权书', { optional: true }) },
  inquiry: {
    investigators: staffList('入户调查人员', { hint: '两人以上' }),
    helper: text('协助的村（居）干部职务', { optional: true, hint: '如“永加村妇联主任”，不写姓名' }),
    ways: choices('用了哪些方式', { home: '入户调查', neighbours: '邻里访问', letters: '信函索证', data: '县级核对' }),
    signedByHousehold: yesNo('被调查人签字确认'),
    findings: privateText('收入、财产、支出情况', { reason: 'findings', retention: 'keep-assistance' }),
    monthlyIncome: money('核定的家庭月人均收入', { optional: true }),
    papers: files('调查表', { optional: true }),
  },
  review: { opinion, reason: privateText('理由', { reason: 'grounds', retention: 'keep-assistance' }), monthlyAmount: money('建议月保障金额', { optional: true }), members: integer('建议保障人数', { least: 0, unit: '人' }) },
  publicity: { places: choices('公示在哪里', { board: '村（居）公开栏', window: '乡镇便民服务中心' }), fields: choices('公示哪些内容', { applicant: '申请人姓名', members: '保障人数', amount: '拟保障金额', result: '审核意见', phone: '监督电话' }) },
  objection: { objector: person('提出人', { reason: 'reporter', retention: 'keep-assistance', optional: true, hint: '不愿留名的不填' }), content: privateText('异议内容', { reason: 'statement', retention: 'keep-assistance' }) },
  appraisal: {
    due: integer('应到评议人员', { least: 1, unit: '人' }), present: integer('实到', { least: 0, unit: '人' }),
    support: integer('认为情况属实', { least: 0, unit: '人' }), doubt: integer('认为不属实', { least: 0, unit: '人' }),
    chair: staff('主持的乡镇干部'), record: privateText('评议记录', { reason: 'findings', retention: 'keep-assistance' }),
  },
  objectionAnswer: { way: choice('怎样处理', { resurvey: '重新调查', appraisal: '民主评议' }), kept: yesNo('维持原审核意见'), answer: privateText('处理结果', { reason: 'answer', retention: 'keep-assistance' }) },
  forwarding: { body: choice('由谁确认', { county: '县级民政部门', township: '本乡镇（省里有规定）' }), provincial: text('省里授权的文件', { optional: true, hint: '由本乡镇确认的才填，写文件名和文号' }) },
  confirmation: {
    decidedBy: text('决定机关', { hint: '如“双辽市民政局”' }), number: text('决定文号', { optional: true }),
    members: integer('保障人数', { least: 1, unit: '人' }), monthlyAmount: money('月保障金额'),
    pace: choice('核查周期', { yearly: '情况稳定，每年', halfYearly: '收入不固定或者有劳动能力，每半年' }), nextCheckBy: day('下次核查不迟于', { future: true }),
  },
  refusal: { decidedBy: text('决定机关', { hint: '如“双辽市民政局”' }), number: text('决定文号', { optional: true }), reason: privateText('不予确认的理由', { reason: 'grounds', retention: 'keep-assistance' }) },
  told: { deliveredBy: choice('怎样送达', { inHand: '当面送达', left: '留置送达', post: '邮寄', online: '电子送达（本人同意）' }), receipt: files('送达回证', { optional: true }) },
  payment: { firstMonth: day('第一个发放月份的第一天', { future: true }), account: choice('发到哪里', { card: '本人社保卡（一卡通）', agent: '代领', other: '其他' }) },
  recheck: {
    investigators: staffList('核查人员'), finding: choice('核查结果', { same: '没有变化', changed: '有变化，拟调整', ended: '不再符合，拟终止' }),
    findings: privateText('情况', { reason: 'findings', retention: 'keep-assistance', optional: true }),
    pace: choice('核查周期', { yearly: '情况稳定，每年', halfYearly: '收入不固定或者有劳动能力，每半年' }), nextCheckBy: day('下次核查不迟于', { future: true }),
  },
  hearing: { way: choice('怎样听取', { visit: '上门', inOffice: '当面', phone: '电话' }), opinion: privateText('救助对象的意见', { reason: 'statement', retention: 'keep-assistance' }), plan: choice('拟作的决定', { reduce: '调减', stop: '终止' }) },
  change: { decidedBy: text('决定机关'), direction: choice('怎样变', { raise: '增发', reduce: '调减' }), members: integer('变更后保障人数', { least: 1, unit: '人' }), monthlyAmount: money('变更后月保障金额'), from: day('从哪天起', { future: true }), reason: privateText('理由', { reason: 'grounds', retention: 'keep-assistance' }) },
  stop: { decidedBy: text('决定机关'), cause: choice('原因', { income: '收入、财产超过标准', death: '保障对象去世', moved: '户籍迁出', asked: '本人申请', fraud: '骗取', other: '其他' }), from: day('从哪天起', { future: true }), reason: privateText('理由', { reason: 'grounds', retention: 'keep-assistance' }) },
  prolongation: { reason: longText('特殊情况', { hint: '如“等待外省核对结果”' }) },
  withdrawal: { reason: longText('原因', { optional: true }) },
} as const

