// What each step of a review asks. The three questions of an opinion are the regulation's own (art. 27).
import { choice, choices, day, files, longText, matter, rows, staff, text, yesNo } from '#procedure/field.ts'
import { materialKinds, reviewObjects } from './review-objects.ts'

export const findings = { yes: '符合', amended: '修改后符合', no: '不符合' } as const

export const conclusions = { lawful: '合法', amended: '修改后合法', unlawful: '不合法', pioneering: '国家尚无明确规定的探索性改革，明示法律风险' } as const

export const adoptions = { full: '全部采纳', part: '部分采纳', none: '没有采纳' } as const

export const serviceWays = { written: '书面', meeting: '会商', phone: '电话或者网络' } as const

const handedIn = choices('已送的材料', materialKinds, { hint: '缺什么，受理时会一次列全' })
const scans = files('材料扫描件', { optional: true })

export const questions = {
  sending: {
    object: choice('审查什么', reviewObjects),
    subject: text('送审事项', { hint: '如“永加乡2024年农村公路养护合同”；不写当事人姓名' }),
    decision: matter('对应的决策事项', 'major-decision', { optional: true, hint: '审查重大决策的必选，先登记决策事项' }),
    document: matter('对应的规范性文件', 'normative-document', { optional: true, hint: '审查规范性文件的必选，先登记文件' }),
    contract: matter('对应的合同', 'contract', { optional: true, hint: '乡镇政府的合同，先登记再送审；村里的合同不用选' }),
    sender: text('送审单位', { hint: '如“农业农村办公室”' }),
    handedIn,
    neededBy: day('希望在哪天前出具意见', { optional: true, future: true }),
    urgent: yesNo('是否紧急', { optional: true }),
    urgentReason: text('紧急的原因', { optional: true, hint: '紧急的要写' }),
    scans,
  },
  supplementing: { handedIn, scans },
  notice: { remark: text('其他要说明的', { optional: true, hint: '缺的材料由系统列出，不用再写' }) },
  returning: { reason: choice('原因', { outside: '不属于审查范围', early: '还没有形成草案', elsewhere: '应当由上级审查' }), remark: text('说明', { optional: true }) },
  accepting: { reviewer: staff('审查人') },
  stopping: { reason: choice('原因', { more: '要补充说明或者材料', asking: '向上级请示', experts: '组织论证' }), remark: text('说明', { optional: true }) },
  extension: { reason: text('延长的原因') },
  advice: {
    adviser: matter('法律顾问', 'legal-adviser'),
    way: choice('方式', serviceWays),
    opinion: longText('法律意见'),
    scans: files('意见书扫描件', { optional: true }),
  },
  opinion: {
    power: choice('是否符合法定权限', findings),
    process: choice('是否履行法定程序', findings),
    content: choice('内容是否符合法律、法规、规章和国家政策', findings),
    issues: rows('审查中发现的问题', {
      clause: text('条款或者位置', { optional: true, hint: '如“第五条”' }),
      problem: text('问题', { most: 1000 }),
      ground: text('依据', { optional: true, most: 500 }),
      advice: text('修改意见', { most: 1000 }),
    }, { optional: true, hint: '没有发现问题的不填；一行一个问题' }),
    conclusion: choice('结论', conclusions),
    risk: longText('法律风险', { optional: true, hint: '探索性改革事项必填' }),
    remark: longText('其他意见', { optional: true }),
    documentNumber: text('意见书文号', { optional: true }),
  },
  adoption: { adopted: choice('采纳情况', adoptions), changes: longText('怎样修改的', { optional: true }), reason: longText('没有采纳的是哪几条，为什么', { optional: true }), scans: files('修改稿', { optional: true }) },
  resubmission: { changes: longText('修改情况'), scans: files('修改稿', { optional: true }) },
  withdrawal: { reason: text('原因') },
} as const
