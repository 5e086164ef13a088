// What each step of raising money and labour asks. Those who owe nothing are counted by kind, never named.
import { choice, choices, files, integer, longText, matter, money, rows, text, yesNo } from '#procedure/field.ts'
import { bodies } from '../bodies.ts'
import { places } from '../posting.ts'
import { registerProcedure } from '../village-register.ts'
import { voteFields } from '../vote.ts'

export const exemptions = {
  fiveGuarantees: '五保户、特困人员（免资免劳）', soldiers: '现役军人（免资免劳）', disabledVeterans: '退出现役的伤残军人（免劳）', students: '在校学生（免劳）',
  mothers: '孕妇、分娩未满一年的妇女（免劳）', hardship: '家庭确有困难（经讨论减免资）', illness: '因病、伤残等（经讨论减免劳）',
} as const

const plan = {
  plan: longText('方案', { hint: '做什么、预算多少、怎样分摊、谁来管' }),
  budget: money('项目预算'),
  perHead: money('每人筹资', { hint: '不筹资填0；按本村户籍在册人口或者受益人口' }),
  heads: integer('筹资人数', { least: 0, unit: '人' }),
  daysPerWorker: integer('每个劳动力筹劳', { least: 0, unit: '工日', hint: '不筹劳填0；不满十八周岁和超过规定年龄的不筹' }),
  workers: integer('筹劳人数', { least: 0, unit: '人' }),
  exempted: rows('减免', { kind: choice('哪一类', exemptions), people: integer('几人', { least: 1, unit: '人' }) }, { optional: true, least: 0, hint: '只写类别和人数，不写姓名' }),
} as const

export const questions = {
  proposal: {
    register: matter('本村的村级组织登记', registerProcedure),
    project: text('项目', { hint: '如“屯内排水沟”，不写村民姓名' }),
    kind: choice('项目类别', { water: '农田水利', road: '道路', trees: '植树造林', drinking: '饮水', environment: '环境卫生、文化体育', other: '其他集体生产生活公益事业' }),
    proposer: choice('谁提出', { committee: '村民委员会', villagers: '十分之一以上村民联名', representatives: '五分之一以上村民代表联名' }),
    signers: integer('联名人数', { least: 0, unit: '人', optional: true }),
    from: choice('向谁筹', { registered: '本村户籍在册人口', benefiting: '受益人口' }),
    ...plan,
    attachments: files('预算等', { optional: true }),
  },
  revision: { ...plan, reason: text('改了什么', { most: 500 }) },
  households: { asked: integer('征求的户数', { least: 1, unit: '户' }), signed: integer('签字同意的户数', { least: 0, unit: '户' }), note: longText('主要意见', { optional: true }), sheets: files('征求意见表', { optional: true }) },
  vote: {
    ...voteFields,
    body: choice('由哪个会议决定', { villagers: bodies.villagers, households: bodies.households, representatives: bodies.representatives }, { hint: '应到人数由村级组织登记带出' }),
    authorised: yesNo('村民会议已经授权村民代表会议决定', { optional: true }),
    householdsPresent: integer('到会代表所代表的户', { least: 0, unit: '户', optional: true, hint: '由代表会议表决的填' }),
    householdsAgreed: integer('其中赞成的户', { least: 0, unit: '户', optional: true }),
  },
  returned: { reason: longText('哪里不符合、怎样改') },
  review: { opinion: longText('初审意见', { optional: true }) },
  reply: { by: text('答复机关', { hint: '如“双辽市农业农村局”' }), number: text('文号', { optional: true }) },
  publication: { places: choices('公布在哪里', places), content: longText('公布的内容', { hint: '项目、标准、总额、减免、监督电话' }) },
  collection: {
    money: money('收到的筹资'), people: integer('交款人数', { least: 0, unit: '人' }), days: integer('完成的工日', { least: 0, unit: '工日' }),
    instead: choice('以资代劳', { none: '没有', voluntary: '本人书面申请自愿以资代劳' }), receipts: yesNo('开了收据、登记了监督卡'),
  },
  inspection: { result: choice('验收', { passed: '合格', failed: '不合格，要整改' }), note: longText('验收情况', { optional: true }), photos: files('照片', { optional: true }) },
  use: { raised: money('筹资收入'), others: money('奖补、捐赠、集体投入'), spent: money('支出'), places: choices('公布在哪里', places), note: longText('说明', { optional: true }) },
} as const
