// People's mediation: the committee, the mediator, the session, the agreement and its confirmation by the court.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const mediationLaw = lawBook('people-mediation-law')
const ministryRule = lawBook('people-mediation-work-provisions')
const courtRule = lawBook('mediation-agreement-confirmation-provisions')
const civilProcedure = lawBook('civil-procedure-law')
const landDisputes = lawBook('land-contract-disputes-law')

const checkedOn = day('2026-11-22')
const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn, confidence: 'high', verified: true } as const
const readTo2026 = { ...read, source: '国家法律法规数据库（副本 qisehong/china-law-db@f31e171，2026年9月30日同步）' } as const
const reprinted = { source: 'https://lawfaq.cn/law/24-140-3.html', checkedOn, confidence: 'medium', verified: true } as const

const since2011 = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2011-01-01'), basis }] as const
const since2002 = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2002-11-01'), basis }] as const
const sinceCourtRule = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2011-03-30'), basis }] as const

export const peopleMediation = {
  'pm-committee-size-min': { title: '人民调解委员会的委员不少于几人', unit: 'person', values: since2011(3, mediationLaw('8', '2')), ...read },
  'pm-committee-size-max': { title: '人民调解委员会的委员不多于几人', unit: 'person', values: since2011(9, mediationLaw('8', '2')), ...read },
  'pm-committee-chair': { title: '人民调解委员会设主任几人', unit: 'person', values: since2011(1, mediationLaw('8', '2')), ...read },
  'pm-committee-woman': { title: '委员中的妇女不少于几人', unit: 'person', values: since2011(1, mediationLaw('8', '3')), ...read },
  'pm-committee-minority': { title: '多民族居住的地方，委员中有人数较少民族的成员', unit: 'yes-no', values: since2011(true, mediationLaw('8', '3')), ...read },
  'pm-committee-exists-per-village': { title: '每个村（居）民委员会设立几个人民调解委员会', unit: 'committee', values: since2011(1, mediationLaw('8', '1')), ...read },
  'pm-committee-township-optional': { title: '乡镇根据需要可以设立人民调解委员会', unit: 'yes-no', values: since2011(true, mediationLaw('34')), ...read },
  'pm-committee-elected-by': {
    title: '村、居的委员由谁推选产生', unit: 'list', values: since2011(['村民会议', '村民代表会议', '居民会议'], mediationLaw('9', '1')), ...read,
  },
  'pm-committee-term': { title: '委员每届的任期', unit: 'year', runs: 'term', values: since2011(3, mediationLaw('9', '2')), note: '与村民委员会五年的任期不同步。', ...read },
  'pm-committee-list-to-court': { title: '县司法局把设立和人员调整情况通报基层法院', unit: 'yes-no', values: since2011(true, mediationLaw('10')), ...read },
  'pm-mediator-adult': { title: '人民调解员是成年公民', unit: 'age', values: since2011(18, mediationLaw('14', '1')), note: '法律写的是“成年”，十八周岁见民法典。', ...read },
  'pm-mediator-source': { title: '谁可以是人民调解员', unit: 'list', values: since2011(['人民调解委员会委员', '人民调解委员会聘任的人员'], mediationLaw('13')), ...read },
  'pm-mediator-training': { title: '县司法局定期培训人民调解员', unit: 'yes-no', values: since2011(true, mediationLaw('14', '2')), note: '法律没有定次数。', ...read },
  'pm-mediator-misconduct': {
    title: '人民调解员不得有的行为', unit: 'list', values: since2011(['偏袒一方', '侮辱当事人', '收受财物或者谋取其他不正当利益', '泄露隐私或者商业秘密'], mediationLaw('15')), ...read,
  },
  'pm-mediator-allowance': { title: '给人民调解员适当的误工补贴', unit: 'yes-no', values: since2011(true, mediationLaw('16')), ...read },
  'pm-free': { title: '调解向当事人收取的费用', unit: 'yuan', values: since2011(0, mediationLaw('4')), ...read },
  'pm-start-application-or-own': { title: '调解怎样开始', unit: 'list', values: since2011(['当事人申请', '主动调解'], mediationLaw('17')), ...read },
  'pm-refusal-stops': { title: '一方明确拒绝的，不得调解', unit: 'yes-no', values: since2011(true, mediationLaw('17')), ...read },
  'pm-mediator-choice': { title: '调解员由调委会指定，也可以由当事人选择', unit: 'yes-no', values: since2011(true, mediationLaw('19')), ...read },
  'pm-invite-needs-consent': { title: '邀请其他人参与，先征得当事人同意', unit: 'yes-no', values: since2011(true, mediationLaw('20', '1')), ...read },
  'pm-parties-rights': {
    title: '当事人的权利', unit: 'list', values: since2011(['选择或者接受调解员', '接受、拒绝或者要求终止调解', '要求公开或者不公开进行', '自愿达成协议'], mediationLaw('23')), ...read,
  },
  'pm-open-or-closed': { title: '当事人可以要求公开或者不公开进行', unit: 'yes-no', values: since2011(true, mediationLaw('23', '(3)')), ...read },
  'pm-escalation-report': { title: '可能引起治安、刑事案件的，及时报告公安机关或者有关部门', unit: 'yes-no', values: since2011(true, mediationLaw('25')), ...read },
  'pm-fail-must-inform': { title: '调解不成的，终止调解并告知其他途径', unit: 'yes-no', values: since2011(true, mediationLaw('26')), ...read },
  'pm-record-and-file': { title: '调解档案里要有的材料', unit: 'list', values: since2011(['调解登记', '调解工作记录', '调解协议书'], mediationLaw('27')), ...read },
  'pm-time-target': {
    title: '调解一般在多长时间内办结', unit: 'month', values: since2002(1, ministryRule('33')), note: '这是对工作的要求；过了一个月，调解和协议的效力都不受影响。', ...reprinted,
  },
  'pm-place': { title: '调解一般在调解场所进行，也可以在方便当事人的地方', unit: 'yes-no', values: since2002(true, ministryRule('28')), ...reprinted },
  'pm-tell-rights-first': { title: '调解前告知人民调解的性质、原则、效力和当事人的权利义务', unit: 'yes-no', values: since2002(true, ministryRule('30')), ...reprinted },
  'pm-written-when': {
    title: '有民事权利义务内容或者当事人要求的，制作书面协议', unit: 'yes-no', values: since2002(true, ministryRule('34')), note: '人民调解法第二十八条允许口头协议；不一致时依照法律。', ...reprinted,
  },
  'pm-agreement-optional-written': { title: '调解协议的形式', unit: 'list', values: since2011(['书面', '口头'], mediationLaw('28')), ...read },
  'pm-oral-must-record': { title: '口头协议由调解员记录内容', unit: 'yes-no', values: since2011(true, mediationLaw('28')), ...read },
  'pm-agreement-content': {
    title: '调解协议书可以载明的事项', unit: 'list',
    values: since2011(['当事人的基本情况', '主要事实、争议事项和各方责任', '协议内容，履行的方式和期限'], mediationLaw('29', '1')), ...read,
  },
  'pm-agreement-effect-written': {
    title: '书面协议生效要齐备的签章', unit: 'list', values: since2011(['各方当事人签名、盖章或者按指印', '人民调解员签名', '人民调解委员会印章'], mediationLaw('29', '2')), ...read,
  },
  'pm-agreement-copies': { title: '调解委员会留存协议书几份', unit: 'copy', values: since2011(1, mediationLaw('29', '2')), note: '当事人各执一份，调解委员会留存一份。', ...read },
  'pm-agreement-effect-oral': { title: '口头协议自达成之日起生效', unit: 'yes-no', values: since2011(true, mediationLaw('30')), ...read },
  'pm-agreement-binding': { title: '调解协议有法律约束力', unit: 'yes-no', values: since2011(true, mediationLaw('31', '1')), ...read },
  'pm-performance-follow-up': { title: '监督协议的履行，督促当事人履行', unit: 'yes-no', values: since2011(true, mediationLaw('31', '2')), ...read },
  'pm-dispute-over-agreement': { title: '对协议的履行或者内容有争议的，可以起诉', unit: 'yes-no', values: since2011(true, mediationLaw('32')), ...read },
  'pm-judicial-confirm-window': {
    title: '自协议生效之日起，双方共同申请司法确认', unit: 'calendar-day', values: since2011(30, mediationLaw('33', '1')), ...read,
  },
  'pm-judicial-confirm-court': {
    title: '调解组织自行调解的，向哪里的基层法院申请', unit: 'list',
    values: [{ value: ['当事人住所地', '标的物所在地', '调解组织所在地'], from: day('2022-01-01'), basis: civilProcedure('205', '(2)') }], ...read,
  },
  'pm-judicial-confirm-accept': { title: '法院决定是否受理', unit: 'calendar-day', values: sinceCourtRule(3, courtRule('4', '1')), ...read },
  'pm-judicial-confirm-decide': { title: '法院作出是否确认的决定', unit: 'calendar-day', values: sinceCourtRule(15, courtRule('5', '1')), ...read },
  'pm-judicial-confirm-decide-ext': { title: '经院长批准，法院可以延长', unit: 'calendar-day', values: sinceCourtRule(10, courtRule('5', '1')), ...read },
  'pm-judicial-confirm-excluded': {
    title: '法院不受理的确认申请', unit: 'list',
    values: sinceCourtRule(['不属于民事案件或者本院管辖', '确认身份关系', '确认收养关系', '确认婚姻关系'], courtRule('4', '2')), ...read,
  },
  'pm-judicial-confirm-free': { title: '法院办理司法确认收取的费用', unit: 'yuan', values: sinceCourtRule(0, courtRule('11')), ...read },
  'pm-judicial-confirm-enforce': { title: '确认有效的，可以申请强制执行', unit: 'yes-no', values: since2011(true, mediationLaw('33', '2')), ...read },
  'pm-public-order-fight': {
    title: '民间纠纷引起的轻微治安案件，调解履行并经公安机关认可的，不予处罚', unit: 'yes-no',
    values: [{ value: true, from: day('2026-01-01'), basis: lawBook('public-security-penalties-law')('9', '4') }], ...readTo2026,
  },
  'pm-land-contract-form': {
    title: '申请调解土地承包纠纷的形式', unit: 'list', values: [{ value: ['书面', '口头'], from: day('2010-01-01'), basis: landDisputes('8') }],
    note: '口头申请的，当场记录申请人情况、纠纷事项、理由和时间。', ...read,
  },
  'pm-land-contract-agreement': { title: '土地承包纠纷调成的，制作调解协议书', unit: 'yes-no', values: [{ value: true, from: day('2010-01-01'), basis: landDisputes('10', '1') }], ...read },
  'pm-land-contract-township-duty': { title: '村民委员会和乡镇政府调解土地承包纠纷', unit: 'yes-no', values: [{ value: true, from: day('2010-01-01'), basis: landDisputes('7') }], ...read },
  'pm-emergency-law-duty': {
    title: '及时调解处理可能引发社会安全事件的矛盾纠纷', unit: 'yes-no',
    values: [{ value: true, from: day('2024-11-01'), basis: lawBook('emergency-response-law')('34') }], ...read,
  },
  'pm-member-dispute-township': {
    title: '集体经济组织成员身份、收益分配的纠纷，可以请乡镇政府调解', unit: 'yes-no',
    values: [{ value: true, from: day('2025-05-01'), basis: lawBook('rural-collective-organisations-law')('56', '1') }], ...read,
  },
  'pm-village-consultation': {
    title: '对村民反映的困难和矛盾纠纷，村民委员会组织协商', unit: 'yes-no',
    values: [{ value: true, from: day('2026-01-01'), basis: lawBook('villagers-committee-law')('33', '1') }], ...readTo2026,
  },
} as const satisfies Readonly<Record<string, Rule>>
