// What each step of a decision asks.
import { choice, choices, day, files, integer, longText, matter, money, people, staff, text, yesNo } from '#procedure/field.ts'
import { fairness } from '../fairness.ts'
import { meeting } from '../meeting.ts'
import { kinds, reviseCauses, traits } from './decision-kinds.ts'

export const listeningWays = { forum: '座谈会', visits: '实地走访', letters: '书面征求意见', survey: '问卷、民意调查' } as const

const publicWays = choices('公布的途径', { website: '政府网站', media: '政务新媒体', board: '公示栏', villages: '村（社区）公示栏', broadcast: '广播、大喇叭', other: '其他' })

const heard = {
  received: integer('收到意见', { unit: '条', hint: '没有收到的填0' }),
  adopted: integer('采纳', { unit: '条' }),
  summary: longText('主要意见和采纳情况', { optional: true, hint: '没有采纳的写明理由' }),
}

const scans = files('材料扫描件', { optional: true })

export const questions = {
  start: {
    kind: choice('类别', kinds, { hint: '既属于重大行政决策又属于“三重一大”的，选“重大行政决策”' }),
    item: text('事项', { hint: '如“2024年农村公路养护计划”；不写人名' }),
    proposer: text('谁提出的', { optional: true, hint: '如“乡长”“农业农村办公室”“人大代表建议”' }),
    unit: text('承办单位', { hint: '几个单位承办的，写牵头单位' }),
    owner: staff('承办人'),
    catalogue: matter('列入的年度目录', 'decision-catalogue', { optional: true }),
    traits: choices('有下列情形的勾选', traits, { optional: true, hint: '决定要不要专家论证、风险评估、公平竞争审查' }),
    amount: money('涉及金额', { optional: true }),
    persons: people('涉及的人员', { reason: 'party', retention: 'keep-decision', optional: true, hint: '人事任免事项填，姓名加密保存' }),
    draft: longText('草案主要内容', { optional: true }),
    scans,
  },
  revision: { cause: choice('为什么修改', reviseCauses), change: longText('改了什么'), traits: choices('有下列情形的勾选（有变化的才填）', traits, { optional: true }), scans },
  listening: { way: choice('方式', listeningWays), ...heard, people: integer('听取意见的人数', { optional: true, unit: '人' }) },
  comment: { ways: publicWays, closesOn: day('截止日期', { future: true }), how: text('怎样提意见', { hint: '如“信函寄乡党政办，或者打公布的电话”' }), shortReason: text('缩短期限的原因', { optional: true, hint: '不足规定天数的要写，并在公告里说明' }) },
  commentEnd: heard,
  hearingCall: { heldOn: day('听证会日期', { future: true }), place: text('地点'), chosen: text('听证参加人怎样遴选', { optional: true }), published: yesNo('参加人名单是否已经公布') },
  hearing: { people: integer('听证参加人', { unit: '人', least: 1 }), opinions: longText('主要意见和采纳情况'), signed: yesNo('参加人是否已在记录上签字'), scans },
  experts: {
    way: choice('方式', { meeting: '论证会', letters: '书面咨询', commission: '委托专业机构' }),
    experts: people('专家', { reason: 'office', retention: 'keep-decision', optional: true }),
    organisation: text('专业机构', { optional: true }),
    interested: yesNo('有没有与本事项有直接利害关系的专家、机构'),
    signed: yesNo('书面意见是否已署名、盖章'),
    opinion: longText('论证意见', { hint: '不同意见也写' }),
    adoption: longText('研究采纳情况', { optional: true }),
    scans,
  },
  risk: {
    by: text('评估单位', { hint: '如“平安建设办公室”或者委托的第三方' }),
    level: choice('风险等级', { low: '低', medium: '中', high: '高' }),
    controllable: yesNo('风险是否可控'),
    points: longText('主要风险点'),
    measures: longText('防范措施和处置预案'),
    scans,
  },
  fairness,
  tabling: {
    review: matter('合法性审查', 'legality-review', { optional: true, hint: '选本事项的审查' }),
    noReview: text('没有送合法性审查的理由', { optional: true, hint: '重大行政决策必须审查，不能填这里' }),
    meetsOn: day('拟上会日期', { optional: true, future: true }),
    remark: text('其他材料', { optional: true }),
  },
  passing: { ...meeting, decision: longText('决定内容') },
  rejecting: { ...meeting, decision: longText('不通过的理由') },
  postponing: { ...meeting, decision: longText('缓议的原因和要补做的工作') },
  partyReport: { result: choice('党委意见', { agreed: '同意', amended: '提出修改意见', refused: '不同意' }), session: text('党委会议名称', { optional: true }), remark: longText('意见内容', { optional: true }) },
  publication: { ways: publicWays, documentNumber: text('发文字号', { optional: true, hint: '如“双永政发〔2024〕8号”' }), explanation: longText('意见采纳情况的说明和解读', { optional: true }), scans },
  withholding: { ground: text('不公开的依据', { hint: '写明法律、法规的名称和条款' }), reason: text('理由') },
  assignment: { unit: text('执行单位'), owner: staff('负责人'), due: day('完成时限', { future: true }), tasks: longText('执行要求', { optional: true }) },
  progress: { progress: longText('执行情况'), problem: choice('有没有严重影响目标实现的情形', { none: '没有', fault: '决策存在问题', change: '客观情况发生重大变化', force: '不可抗力' }) },
  suspension: { reason: text('中止的原因') },
  reopening: { reason: longText('为什么要作重大调整'), traits: choices('调整后有下列情形的勾选', traits, { optional: true }) },
  evaluation: {
    trigger: choice('为什么评估', { missed: '明显没有达到预期效果', complaints: '公众提出较多意见', wanted: '决策机关认为有必要' }),
    by: text('评估单位'),
    sameAssessor: yesNo('评估单位在决策前承担过主要论证评估工作吗', { hint: '委托第三方的要填准' }),
    publicHeard: yesNo('是否听取了公众意见'),
    conclusion: longText('评估结论'),
    advice: choice('建议', { goOn: '继续执行', adjust: '调整', stop: '停止执行' }),
    scans,
  },
  completion: { result: longText('执行结果'), onTime: yesNo('是否按时完成') },
  withdrawal: { reason: text('原因') },
  filing: { minutesNumber: text('会议纪要文号', { optional: true }), volume: text('档案存放', { hint: '如“党政办2024年第12卷”' }), contents: longText('卷内材料', { optional: true }), scans },
} as const
