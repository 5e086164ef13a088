// Village rules and charters: drafted, asked about, voted by the villagers' assembly itself, filed with the township, which
// orders what is unlawful to be corrected but neither approves nor rewrites them.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, longText, matter, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { bodies } from '../bodies.ts'
import { places } from '../posting.ts'
import { fails, passes, registerOfThisVillage } from '../vote-guards.ts'
import { registerProcedure } from '../village-register.ts'
import { notedOfVote, voteFields } from '../vote.ts'

const 村委会组织法 = lawBook('villagers-committee-law')
const 村规民约意见 = lawBook('village-rules-opinion')
const 本地规定 = lawBook('local-rules')

const village = ['village-cadre'] as const
const government = ['justice-clerk', 'deputy-head', 'township-head'] as const

export const contentFaults = {
  law: '与宪法、法律、法规抵触', person: '侵犯人身权利', democracy: '侵犯民主权利', property: '侵犯财产权利（含侵犯妇女、外嫁女等成员权益）', penalty: '设定罚款等处罚', morals: '违背公序良俗', procedure: '没有经村民会议表决',
} as const

const vote = { ...voteFields, body: choice('由哪个会议决定', { villagers: bodies.villagers, households: bodies.households }, { hint: '村规民约由村民会议制定和修改，代表会议不能代替' }) } as const
const attached = files('文本', { optional: true })

export const villageRules = defineProcedure({
  id: 'village-rules',
  title: '村规民约制定修改',
  system: 'village',
  about: '村民自治章程、村规民约的起草、征求意见、村民会议表决、报乡镇备案、责令改正和公布。',
  inForce: { from: plainDate('2018-12-29') },
  numbering: '（{year}）村规第{n}号',
  areaLevel: 'village',
  states: ['征求意见', '待备案', '备案审查', '待改正', '待公布', '施行中', '未通过', '已终止'],
  ends: ['施行中', '未通过', '已终止'],
  actions: {
    draft: action({
      title: '起草', from: 'new', to: '征求意见', by: village,
      asks: {
        register: matter('本村的村级组织登记', registerProcedure), kind: choice('制定什么', { rules: '村规民约', charter: '村民自治章程' }), change: choice('制定还是修改', { make: '制定', amend: '修改' }),
        title: text('名称', { hint: '如“永加村村规民约（2024年修订）”' }), main: longText('主要内容或者修改之处'), text: attached,
      },
      guards: [registerOfThisVillage], basis: [村委会组织法('31', '1'), 村规民约意见('')],
    }),
    consult: action({ title: '征求意见', from: ['征求意见'], by: village, asks: { way: text('怎样征求', { hint: '如“公开栏公布、小组会讨论”' }), changes: longText('采纳情况', { optional: true }) }, basis: [村规民约意见('')] }),
    lookAt: action({
      title: '乡镇提示合法性意见', from: ['征求意见'], by: government, asks: { finding: choice('意见', { clear: '没有发现违法', improve: '有修改建议', unlawful: '可能违法' }), note: longText('说明', { optional: true }) },
      basis: [村委会组织法('6'), 村委会组织法('31', '2')], hint: '只提意见，不批准',
    }),
    adopt: action({ title: '表决通过', from: ['征求意见', '待改正'], to: '待备案', by: village, asks: vote, guards: passes, notes: notedOfVote, basis: [村委会组织法('31', '1'), 村委会组织法('26', '1')] }),
    voteDown: action({ title: '没有通过', from: ['征求意见'], to: '未通过', by: village, asks: vote, guards: fails, notes: notedOfVote, basis: [村委会组织法('26', '1')] }),
    file: action({ title: '报乡镇备案', from: ['待备案'], to: '备案审查', by: village, asks: { text: attached, note: text('说明', { optional: true }) }, issues: ['village-rules-filing'], basis: [村委会组织法('31', '1'), 村规民约意见('')] }),
    acceptFiling: action({ title: '备案', from: ['备案审查'], to: '待公布', by: government, asks: { number: text('备案号', { optional: true }), note: longText('审查情况', { optional: true }) }, basis: [村委会组织法('31', '1')] }),
    orderCorrection: action({
      title: '责令改正', from: ['备案审查', '待公布'], to: '待改正', by: government, asks: { faults: choices('违反什么', contentFaults), reason: longText('哪一条、怎样改'), by: day('改正期限', { future: true }) },
      issues: ['village-rules-order'], basis: [村委会组织法('31', '2'), 村委会组织法('31', '3')],
    }),
    publish: action({ title: '公布施行', from: ['待公布'], to: '施行中', by: village, asks: { places: choices('公布在哪里', places), from: day('施行日期', { future: true }) }, basis: [村委会组织法('35', '2(1)'), 村规民约意见('')] }),
    drop: action({ title: '不再进行', from: ['征求意见', '待改正'], to: '已终止', by: village, asks: { reason: text('原因', { most: 500 }) }, basis: [村委会组织法('34')] }),
  },
  timeLimits: {
    file: { title: '报乡镇备案', within: { rule: 'vil-rules-filing-10' }, after: ['adopt'], until: ['file'], whose: '村委会', onExpiry: 'remind', basis: [村委会组织法('31', '1'), 村规民约意见('')] },
    examine: { title: '备案审查', within: { rule: 'vil-rules-examine' }, after: ['file'], until: ['acceptFiling', 'orderCorrection'], whose: '乡镇', onExpiry: 'remind', basis: [村委会组织法('31', '3'), 本地规定('')] },
    correct: { title: '改正', within: { untilAnswer: 'by' }, after: ['orderCorrection'], until: ['adopt', 'drop'], whose: '村委会', onExpiry: 'supervise', basis: [村委会组织法('31', '3')] },
  },
  name: (rules) => first(rules, 'draft')?.answers.title ?? '村规民约',
})
