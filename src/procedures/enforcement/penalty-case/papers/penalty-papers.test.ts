// Every paper of a penalty case tells what was recorded; nothing is left undefined.
import { describe, expect, test } from 'vitest'
import type { Matter } from '#procedure/matter.ts'
import type { Paper } from '#procedure/paper.ts'
import { enforcementPower } from '#procedures/enforcement/enforcement-power/procedure.ts'
import {
  accountOf, around, carriedOut, closed, clue, concluded, corrected, decision, ended, filed, foundOut, handed, inquired, inspected, investigating, paid, penalty, powerCard, punished, told, two,
} from '#test/enforcement-story.ts'
import { printed } from '#test/printed.ts'
import { storyId, storyOf, type Step } from '#test/story.ts'
import { storyDesk } from '#test/story-desk.ts'
import { penaltyCase } from '../procedure.ts'
import { penaltyPapers } from './penalty-papers.ts'

const desk = storyDesk(around)

function paperNamed(id: string): Paper {
  const found = penaltyPapers.find((each) => each.id === id)
  if (!found) throw new Error(`no paper ${id}`)
  return found
}

const words = (id: string, steps: readonly Step[], tell: { matter: (steps: readonly Step[]) => Matter } = penalty) => printed(paperNamed(id), tell.matter(steps), { matter: desk.matter })

function expectAll(text: string, ...parts: readonly string[]) {
  for (const part of parts) expect(text).toContain(part)
}

const kept: Step = ['preserve', '2024-03-05', { ...two, shown: true, approver: accountOf(9), reason: '容易转移', items: [{ name: '推车', quantity: '1辆', note: '七成新' }], place: '执法队', signed: 'signed' }]
const heavy = { kinds: ['fine', 'confiscateGoods'], fine: 500_000, confiscated: 30_000, hearingTold: true, answerBy: '2024-03-15' }
const everything: readonly Step[] = [
  ...investigating, inspected({ startedAt: '9时至9时30分' }), inquired(), ['collect', '2024-03-05', { ...two, kind: 'documents', what: '营业执照复印件', from: '当事人提供', verified: true }],
  kept, ['settlePreserved', '2024-03-06', { outcome: 'returned', signed: 'signed' }], ...corrected('2024-03-06'), concluded({ grave: true, reviewNeeds: ['difficult'] }), told(heavy),
  ['defend', '2024-03-13', { said: '困难。', review: 'part', reasons: '部分成立。' }], ['requestHearing', '2024-03-14', {}],
  ['callHearing', '2024-03-15', { heldOn: '2024-03-27', time: '9时', place: '会议室', chair: accountOf(9), open: true }],
  ['holdHearing', '2024-03-27', { chair: accountOf(9), clerk: accountOf(8), attended: true, agents: 1, record: '笔录', report: '报告', signed: true }],
  ['review', '2024-03-28', { qualified: true, firstTime: false, result: 'pass', opinion: '主体合法，事实清楚。' }],
  ['discuss', '2024-03-29', { attended: [accountOf(7), accountOf(8)], chair: accountOf(8), clerk: accountOf(9), positions: '均同意。', conclusion: '罚款。' }],
  decision({ kinds: ['fine', 'confiscateGoods'], fine: 400_000, confiscated: 30_000, perform: '收到决定书之日上缴', discretion: '主动改正，从轻' }, '2024-04-01'), handed({ way: 'left', witness: { name: '村干部' } }, '2024-04-02'),
  ['defer', '2024-04-08', { reason: '生病。', until: '2024-06-28', instalments: [{ by: '2024-05-28', amount: 200_000 }, { by: '2024-06-28', amount: 200_000 }] }],
  ['urge', '2024-07-01', { demand: '十日内缴清', told: true }], ['applyCourt', '2024-10-09', { court: '双辽市人民法院', amount: 400_000, situation: '经催告不缴。' }],
]
const done: readonly Step[] = [...carriedOut, paid(), closed({ remark: '无' })]

describe('处罚文书', () => {
  test('走完全程，每种文书都写出来，没有空缺的变量', () => {
    const printable = penaltyPapers.filter((paper) => paper.after.some((action) => everything.some(([key]) => key === action)))
    expect(printable.length).toBeGreaterThan(15)
    for (const paper of printable) {
      const text = words(paper.id, everything)
      expect(text, paper.id).toContain('占')
      expect(text, paper.id).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('各步骤要出的文书都有定义，编号不重复', () => {
    const issued = Object.values(penaltyCase.actions).flatMap((action) => ('issues' in action ? action.issues ?? [] : []))
    expect(issued.filter((id) => !penaltyPapers.some((paper) => paper.id === id))).toEqual([])
    expect(new Set(penaltyPapers.map((paper) => paper.id)).size).toBe(penaltyPapers.length)
  })

  test('立案审批表写明来源、案由、当事人、承办人和执法证号、批准人', () => {
    expectAll(words('penalty-filing-approval', investigating), '巡查发现', '擅自占用道路摆摊', '2024年3月1日', '执法证号吉D0001', '执法证号吉D0002', '某条例第三条', '同意立案', '省政府赋权决定')
    const firm = words('penalty-filing-approval', [clue(), filed({ partyKind: 'organisation', organisation: '某公司', organisationCode: '91220382' })])
    expectAll(firm, '某公司', '91220382', '负责人或经营者')
  })

  test('询问笔录写明出示证件、告知权利、问和答、逐页签名（行政处罚法第五十五条）', () => {
    expectAll(words('penalty-inquiry-record', foundOut), '已向你出示执法证件', '申请回避', '逐页签名', '执法队', '执法证号吉D0001')
    expectAll(words('penalty-inquiry-record', [...investigating, inquired({ shown: false, rightsTold: false })]), '没有出示执法证件', '没有告知权利和义务')
  })

  test('先行登记保存通知书附清单，写明处理期限（行政处罚法第五十六条）', () => {
    expectAll(words('penalty-preservation-notice', everything), '推车', '1辆', '七成新', '七个工作日', '2024年3月14日')
    expectAll(words('penalty-preservation-settled', everything), '2024年3月5日', '推车1辆', '解除保存，退还')
  })

  test('法制审核意见书写明审核原因、意见、结论和审核人的资格（行政处罚法第五十八条）', () => {
    expectAll(words('penalty-legal-review', everything), '疑难复杂', '经过听证程序', '主体合法，事实清楚。', '审核通过', '有')
  })

  test('告知书写明拟处罚、依据、陈述申辩和听证的权利（行政处罚法第四十四条、第六十三条）', () => {
    expectAll(words('penalty-prior-notice', everything), '行政处罚听证告知书', '罚款5000元', '某条例第三十条', '陈述、申辩', '五个工作日')
    expect(words('penalty-prior-notice', [...ended, told()])).not.toContain('听证的权利')
  })

  test('听证通知书、笔录、集体讨论笔录写明时间、主持人、参加人', () => {
    expectAll(words('penalty-hearing-notice', everything), '2024年3月27日9时', '会议室', '一至二人', '公开')
    expectAll(words('penalty-hearing-record', everything), '听证笔录', '听证报告', '到场')
    expectAll(words('penalty-discussion-record', everything), '参加人', '各人意见', '结论')
  })

  test('处罚决定书载明法定的六项内容（行政处罚法第五十九条）', () => {
    const text = words('penalty-decision', everything)
    expectAll(text, '当事人：', '住址', '经查', '某条例第三条', '罚款4000元', '没收非法财物', '没收的款物计300元', '十五日内', '百分之三', '某银行账户', '收到决定书之日上缴', '六十日内向双辽市人民政府申请行政复议', '六个月内向双辽市人民法院提起行政诉讼', '双辽市永加乡人民政府', '2024年4月1日')
    expectAll(text, '部分采纳', '举行了听证')
    expect(words('penalty-decision', punished)).toContain('没有提出陈述、申辩')
  })

  test('受委托处罚的，以委托机关的名义（行政处罚法第二十条）', () => {
    const mandate = storyOf(enforcementPower, { id: storyId() }).matter([['enter', '2023-02-01', { ...powerCard, source: 'entrusted', principal: '双辽市城市管理局', validTo: '2025-01-31' }]])
    const tell = storyOf(penaltyCase, { around: [...around, mandate], area: '220382203' })
    const text = words('penalty-decision', [clue(), filed({ power: mandate.id }), ...foundOut.slice(2), concluded(), told(), decision()], tell)
    expect(text).toContain('双辽市城市管理局')
    expect(text).not.toContain('双辽市永加乡人民政府')
  })

  test('不予处罚决定书写明理由、条款和教育（行政处罚法第三十三条）', () => {
    const none: Step = ['decideNone', '2024-03-12', { why: 'first', facts: '已改正。', educated: true, reviewBody: '双辽市人民政府', court: '双辽市人民法院' }]
    expectAll(words('penalty-none-decision', [...ended, none]), '初次违法', '第三十三条第一款', '已对你（单位）进行教育', '申请行政复议')
    expectAll(words('penalty-service-receipt', [...ended, none]), '不予行政处罚决定书')
  })

  test('送达回证、延期通知、催告书、强制执行申请书写明日期和数额', () => {
    expectAll(words('penalty-service-receipt', everything), '留置送达', '2024年4月2日', '行政处罚决定书')
    expectAll(words('penalty-deferral', everything), '分期', '2024年5月28日', '2000')
    expectAll(words('penalty-urging-letter', everything), '十日内缴清', '4000元', '陈述、申辩')
    expectAll(words('penalty-court-application', everything), '双辽市人民法院', '4000元', '催告')
  })

  test('移送函：移送公安的列明随案材料，移送别的机关的写明管辖', () => {
    const sent: readonly Step[] = [...foundOut, ['proposeTransfer', '2024-03-11', { ...two, report: '数额较大。' }], ['transfer', '2024-03-11', { to: '双辽市公安局', materials: ['letter', 'report'] }]]
    expectAll(words('penalty-transfer-letter', sent), '双辽市公安局', '涉嫌犯罪案件移送书', '第二十七条')
    expectAll(words('penalty-transfer-letter', [clue(), ['passOn', '2024-03-02', { to: '双辽市农业农村局', why: '农机管理。' }]]), '双辽市农业农村局', '第二十二条', '回执')
  })

  test('结案审批表、卷宗目录按记录写，目录决定书在前', () => {
    expectAll(words('penalty-closing-approval', done), '罚款200元', '已缴纳200元', '同意结案')
    const text = words('penalty-dossier', done)
    const places = ['卷内目录', '行政处罚决定书', '送达回证', '立案审批表', '询问笔录', '案件调查终结报告', '罚款票据', '结案审批表'].map((name) => text.lastIndexOf(name))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(text).not.toContain('听证笔录')
  })

  test('评查表逐项写明结果和依据，立案以后随时可以打印', () => {
    const text = words('penalty-file-review', [...investigating, inspected({ shown: false })])
    expectAll(text, '每次检查、询问、登记保存都主动出示了执法证件', '第五十五条', '不符合', '符合')
    expect(words('penalty-file-review', [...carriedOut, paid()])).not.toContain('不符合')
  })
})
