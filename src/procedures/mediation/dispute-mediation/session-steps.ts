// The mediation itself: rights told, mediators named, facts asked after, sessions held; and the report where a quarrel may turn worse.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, files, integer, matters, people, privateText, rows, text, yesNo } from '#procedure/field.ts'
import { helpersAgreed, hourTold, mediatorsStand, rightsToldFirst } from './guards.ts'
import { underWay, workers } from './lists.ts'
import { danger } from './opening-steps.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 若干规定 = lawBook('people-mediation-work-provisions')
const mediating = ['调解中'] as const

export const sessionSteps = {
  tellRights: action({
    title: '告知权利义务', from: mediating, by: workers,
    asks: { way: choice('告知方式', { oral: '口头', written: '书面' }), openness: choice('是否公开进行', { open: '公开', closed: '不公开' }, { optional: true }) },
    issues: ['rights-notice'], basis: [人民调解法('23'), 人民调解法('24'), 若干规定('30')],
  }),
  appoint: action({
    title: '确定调解员', from: mediating, by: workers,
    asks: { mediators: matters('调解员', 'mediator'), way: choice('怎样确定', { appointed: '调委会指定', chosen: '当事人选择' }) },
    guards: [mediatorsStand], basis: [人民调解法('19'), 人民调解法('23')],
  }),
  identify: action({
    title: '核对身份', from: underWay, by: workers, aside: true,
    asks: { way: choice('怎样核对', { original: '已核对身份证件原件', household: '已核对户口簿', known: '村（居）委会证明，或者本村人都认识' }), copies: files('复印件照片', { optional: true }) },
    basis: [人民调解法('27')],
  }),
  mandate: action({
    title: '登记授权委托', from: underWay, by: workers, aside: true,
    asks: {
      principal: integer('委托人是第几位当事人', { least: 1, most: 50 }), agent: people('受委托人', { reason: 'agent', retention: 'keep-mediation' }), relation: text('与当事人的关系', { optional: true, hint: '如“儿子”“律师”' }),
      scope: choices('委托权限', {
        attend: '申请、参加和终止调解', evidence: '收集、提交证据', mediator: '选择或者接受调解员', claims: '承认、变更、放弃调解请求', settle: '达成调解协议', sign: '签署文书', collect: '领取文书', performance: '收取、交付履行的款物',
      }),
      scans: files('签好的委托书照片', { optional: true }),
    },
    basis: [人民调解法('23'), 人民调解法('27')], hint: '当事人请别人代办的才填',
  }),
  evidence: action({
    title: '收集证据材料', from: underWay, by: workers, aside: true,
    asks: {
      items: rows('证据', {
        name: text('名称', { hint: '如“土地承包合同”，不写当事人姓名' }), source: choice('来源', { party: '当事人提交', gathered: '调委会调取', other: '其他单位提供' }),
        pages: integer('页数', { least: 1, most: 500, optional: true }), shows: privateText('证明什么', { reason: 'findings', retention: 'keep-mediation', optional: true }),
      }),
      scans: files('复印件照片', { optional: true }),
    },
    basis: [若干规定('31'), 人民调解法('27')],
  }),
  invite: action({
    title: '邀请参与调解', from: mediating, by: workers, aside: true,
    asks: { who: choices('邀请了谁', { relatives: '亲属', neighbours: '邻里', colleagues: '同事', experts: '有专门知识或特定经验的人', organisations: '有关社会组织的人员', elders: '当地公道正派、热心调解的群众' }), consent: yesNo('当事人是否同意') },
    guards: [helpersAgreed], basis: [人民调解法('20')],
  }),
  inquire: action({
    title: '调查核实', from: mediating, by: workers,
    asks: { place: text('地点', { optional: true }), asked: people('被调查人', { reason: 'witness', retention: 'keep-mediation', optional: true }), relation: text('与当事人的关系', { optional: true, hint: '如“邻居”“村会计”' }), record: privateText('调查记录', { reason: 'findings', retention: 'keep-mediation' }), danger },
    issues: ['inquiry-record'], basis: [若干规定('31'), 人民调解法('27')],
  }),
  mediate: action({
    title: '调解记录', from: mediating, by: workers,
    asks: { place: text('地点', { hint: '如“永加村调解室”' }), record: privateText('调解过程', { reason: 'findings', retention: 'keep-mediation' }), outcome: choice('本次结果', { goesOn: '再次调解', agreed: '达成一致', broke: '未达成一致' }), danger },
    guards: [rightsToldFirst],
    issues: ['mediation-record'], basis: [人民调解法('22'), 人民调解法('27')],
  }),
  report: action({
    title: '防激化报告', from: ['待受理', '调解中', '移交中', '已达成协议'], by: workers,
    asks: {
      to: choice('报告给', { police: '公安机关', others: '其他有关部门' }), unit: text('接报单位和接报人', { hint: '如“永加派出所值班民警”' }), at: text('报告时间', { most: 20, hint: '几时几分，如“14时30分”' }),
      reason: text('情况', { hint: '不写当事人姓名' }), receipt: text('回执', { optional: true, hint: '如接警编号、对方答复' }),
    },
    guards: [hourTold], basis: [人民调解法('25')], hint: '可能激化为治安、刑事案件的，立即报告',
  }),
}
