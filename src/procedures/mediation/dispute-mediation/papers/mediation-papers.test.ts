// Every paper of a dispute tells what was recorded, with the parties' names and nothing left undefined.
import { describe, expect, test } from 'vitest'
import type { Paper } from '#procedure/paper.ts'
import { accepted, agreed, applied, appointed, around, dispute, failed, inWriting, mediated, orally, received, takenUp, told } from '#test/mediation-story.ts'
import { printed } from '#test/printed.ts'
import type { Step } from '#test/story.ts'
import { storyDesk } from '#test/story-desk.ts'
import { confirmationApplication } from './confirmation-application.ts'
import { dossierCover } from './dossier-cover.ts'
import { inquiryRecord } from './inquiry-record.ts'
import { mediationAgreement } from './mediation-agreement.ts'
import { mediationApplication } from './mediation-application.ts'
import { mediationEnded } from './mediation-ended.ts'
import { mediationRecord } from './mediation-record.ts'
import { mediatorNames, partyNames, type Dispute } from './paper-words.ts'
import { returnVisit } from './return-visit.ts'
import { rightsNotice } from './rights-notice.ts'

const desk = storyDesk(around)
const names = { matter: desk.matter }

const course: readonly Step[] = [
  applied({ wish: '排除妨碍' }), accepted, told, appointed, ['invite', '2024-03-02', { who: ['neighbours'], consent: true }],
  ['inquire', '2024-03-03', { place: '现场', asked: [{ name: '邻居' }], record: '滴水落在院内。' }], ['inquire', '2024-03-04', { record: '再次查看。' }],
  ['mediate', '2024-03-04', { place: '村部', record: '未谈拢。', outcome: 'goesOn' }], mediated,
]
const settled: readonly Step[] = [...course, agreed({ ...inWriting, facts: '滴水。', way: '一次办完', performBy: '2024-04-10', amount: 120_050 })]
const closed: readonly Step[] = [
  ...settled, ['confirmApplied', '2024-03-06', { court: '双辽市人民法院', joint: true }], ['confirmDecided', '2024-03-16', { result: 'confirmed' }],
  ['performed', '2024-04-01', {}], ['visit', '2024-04-02', { result: 'part', satisfied: 'fair', note: '接水槽未装完' }], ['visit', '2024-04-20', { result: 'full' }], ['close', '2024-04-21', { remark: '证据均为复印件' }],
]

function words(paper: Paper, steps: readonly Step[]) {
  const matter = dispute.matter(steps)
  const typed = matter as unknown as Dispute
  return { text: printed(paper, matter, names), parties: partyNames(typed, desk).split('、'), mediator: mediatorNames(typed, desk)[0] ?? '' }
}

function expectAll(text: string, ...parts: readonly string[]) {
  for (const part of parts) expect(text).toContain(part)
}

describe('调解文书', () => {
  test('每种文书都写有各方姓名，没有空缺的变量', () => {
    for (const paper of [mediationApplication, rightsNotice, mediationRecord, mediationAgreement, returnVisit, confirmationApplication]) {
      const { text, parties } = words(paper, closed)
      expect(parties).toHaveLength(2)
      expectAll(text, ...parties)
      expect(text).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('还没有办到的步骤，文书不能打印', () => {
    expect(() => printed(rightsNotice, dispute.matter([applied()]), names)).toThrow('rights-notice')
    expect(() => printed(dossierCover, dispute.matter(settled), names)).toThrow('dossier-cover')
  })

  test('申请的打印申请书，主动和移送的打印受理登记表并写明来源', () => {
    expectAll(words(mediationApplication, course).text, '人民调解申请书', '口头（由调解员记录）', '邻里纠纷', '永加村人民调解委员会', '自愿申请')
    expectAll(words(mediationApplication, [takenUp()]).text, '人民调解受理登记表', '调委会主动调解（排查）', '2024年3月1日')
    expectAll(words(mediationApplication, [received({ paper: '双法委〔2024〕3号' })]).text, '委托移送（人民法院，双法委〔2024〕3号）')
  })

  test('告知书写明四项权利、三项义务、其他途径，由各方签名（人民调解法第二十三条、第二十四条）', () => {
    const { text, parties } = words(rightsNotice, course)
    expectAll(text, '挑选调解员', '不同意调解', '要求不公开', '自愿决定', '照实讲清', '尊重调解员', '尊重对方', '仲裁、行政、司法', '2024年3月2日口头告知', '选择不公开调解', ...parties.map((name) => `当事人（${name}）签名`))
  })

  test('调查记录一次一页，写明被调查人并由其核对签名', () => {
    const { text } = words(inquiryRecord, course)
    expect(text.match(/调查内容/g)).toHaveLength(2)
    expectAll(text, '现场', '2024年3月3日', '2024年3月4日', '核对签名')
  })

  test('调解记录每次都印，写明参加人、调解员和本次结果（人民调解法第二十七条）', () => {
    const { text, mediator } = words(mediationRecord, course)
    expect(mediator).not.toBe('')
    expectAll(text, '再次调解', '达成一致', '邻里', mediator, '永加村调解室')
  })

  test('协议书载明基本情况、事实、内容、履行方式和期限，当事人各执一份、调委会留存一份（人民调解法第二十九条）', () => {
    const { text, mediator, parties } = words(mediationAgreement, settled)
    expectAll(text, '人民调解协议书', '纠纷的主要事实、争议事项和各方责任', '一次办完，2024年4月10日前履行', '本协议一式三份', '永加村人民调解委员会', '（盖章）', '三十日内', `人民调解员（${mediator}）签名`, ...parties.map((name) => `当事人（${name}）签名`))
  })

  test('协议书在签名以前就能打印，以最后一次拟写的为准', () => {
    const drafted: readonly Step[] = [...course, ['draft', '2024-03-05', { terms: '先稿' }], ['draft', '2024-03-06', { terms: '后稿', way: '月底前' }]]
    const matter = dispute.matter(drafted)
    const said = matter.entries.map((entry) => entry.answers['terms'] as { sealed: string } | undefined).filter((each) => each !== undefined)
    const text = printed(mediationAgreement, matter, { ...names, text: ({ sealed }) => (sealed === said.at(-1)?.sealed ? '后稿' : sealed === said[0]?.sealed ? '先稿' : '情况') })
    expectAll(text, '人民调解协议书', '后稿', '月底前')
    expect(text).not.toContain('先稿')
  })

  test('口头协议打印登记表，写明达成日期和金额（人民调解法第二十八条、第三十条）', () => {
    const { text, parties } = words(mediationAgreement, [...course, agreed({ ...orally, amount: 120_050 })])
    expectAll(text, '人民调解口头协议登记表', '2024年3月5日', '1200.50元', '口头协议自各方当事人达成协议之日起生效', ...parties)
    expect(text).not.toContain('各执一份')
  })

  test('回访记录逐次写明履行和满意情况', () => {
    expectAll(words(returnVisit, closed).text, '第1次', '部分履行', '基本满意', '第2次', '已全部履行')
  })

  test('司法确认申请书写明法院、协议编号、达成日期，由双方签名（人民调解法第三十三条）', () => {
    const { text, parties } = words(confirmationApplication, closed)
    expectAll(text, '双辽市人民法院', '（2024）第1号', '2024年3月5日达成调解协议', '共同申请', ...parties.map((name) => `申请人（${name}）签名`))
  })

  test('终止调解告知书写明原因和已告知的途径（人民调解法第二十六条）', () => {
    const { text, parties } = words(mediationEnded, [takenUp(), told, failed])
    expectAll(text, '意见分歧过大，调解不成', '向人民法院起诉的途径', '2024年3月20日', ...parties)
    expectAll(words(mediationEnded, [applied(), ['refuse', '2024-03-02', {}]]).text, '明确拒绝调解，依法不得调解', '仲裁、行政、司法等途径')
  })

  test('卷宗目录按装订顺序列出已有的文书', () => {
    const { text } = words(dossierCover, closed)
    const order = ['卷内目录', '人民调解申请书', '权利义务告知书', '调查记录', '人民调解记录', '人民调解协议书', '履行凭证', '回访记录', '司法确认申请书和有关材料', '卷宗情况说明']
    const places = order.map((name) => text.indexOf(name))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expectAll(text, '永加村人民调解委员会', '邻里纠纷调解卷', '2024年3月1日至2024年4月21日', '证据均为复印件', '2次', '应当入卷而没有记录的：当事人身份证明。')
    expect(text).not.toMatch(/undefined|终止调解告知书/)
  })

  test('应当入卷而没有的，在目录下写明', () => {
    const { text } = words(dossierCover, [takenUp(), told, ['fail', '2024-03-06', { reason: 'noAccord', routes: ['court'] }]])
    expectAll(text, '应当入卷而没有记录的：当事人身份证明、人民调解记录', '终止调解告知书', '人民调解受理登记表')
    expect(words(dossierCover, [applied(), accepted, ['withdraw', '2024-03-06', {}]]).text).not.toContain('没有记录的')
  })
})
