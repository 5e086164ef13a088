// The papers of an application: dated, with the law for licences only, and with what can be done against a refusal.
import { describe, expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { accepted, asking, received, service } from '#test/service-story.ts'
import type { Step } from '#test/story.ts'
import { serviceApplication } from '../procedure.ts'
import { acceptanceNotice } from './acceptance-notice.ts'
import { applicationSlip } from './application-slip.ts'
import { completionNotice } from './completion-notice.ts'
import { deliveryReceipt } from './delivery-receipt.ts'
import { extensionNotice } from './extension-notice.ts'
import { hearingNotice, hearingRightNotice } from './hearing-notices.ts'
import { nonAcceptanceNotice } from './non-acceptance-notice.ts'
import { refusalDecision } from './refusal-decision.ts'
import { specialProcedureNotice } from './special-procedure-notice.ts'
import { supplementNotice } from './supplement-notice.ts'

const papers = [acceptanceNotice, applicationSlip, completionNotice, deliveryReceipt, extensionNotice, hearingNotice, hearingRightNotice, nonAcceptanceNotice, refusalDecision, specialProcedureNotice, supplementNotice]
const refusal = { reasons: '一户一宅', ground: '土地管理法第六十二条', reviewBody: '双辽市人民政府', court: '双辽市人民法院' }

function says(paper: (typeof papers)[number], steps: readonly Step[], ...words: readonly string[]): string {
  const text = printed(paper, service.matter(steps))
  for (const each of words) expect(text).toContain(each)
  return text
}

test('每一步说要出的文书都有，每份文书都有步骤出它', () => {
  const issued = Object.values(serviceApplication.actions).flatMap((action) => action.issues ?? [])
  expect([...new Set(issued)].sort()).toEqual(papers.map((paper) => paper.id).sort())
})

describe('受理', () => {
  test('受理通知书写明日期、材料和两个时限（行政许可法第三十二条第二款）', () => {
    says(acceptanceNotice, accepted(), '受理通知书', '双辽市永加乡人民政府', '2024年3月5日', '《中华人民共和国行政许可法》第三十二条第一款第五项', '法定不晚于2024年4月2日', '承诺不晚于2024年3月19日', '宅基地申请表')
  })

  test('后来暂停、延期，不改已经发出的受理通知书', () => {
    const later: readonly Step[] = [...accepted(), ['stop', '2024-03-11', { procedure: 'appraisal', expected: '5日' }], ['resume', '2024-03-15', {}]]
    says(acceptanceNotice, later, '法定不晚于2024年4月2日', '承诺不晚于2024年3月19日')
  })

  test('不是行政许可的，不引行政许可法；转报的写明上级时间另算', () => {
    expect(says(acceptanceNotice, accepted('benefit'), '按照办事指南', '初审转报', '上级部门的办理时间另行计算')).not.toContain('行政许可法')
  })

  test('视为受理的，写明依法视为受理', () => {
    says(acceptanceNotice, [received(), ['deemAccepted', '2024-03-04', {}, undefined, '2024-03-20']], '没有在法定期限内告知', '自收到申请材料之日起即为受理')
  })

  test('单位申请的，写单位和经办人', () => {
    says(acceptanceNotice, accepted('licence', { organisation: '永加乡利民合作社' }), '永加乡利民合作社（经办人')
  })

  test('不予受理写明原因、向哪里申请和救济途径', () => {
    says(nonAcceptanceNotice, [received(), ['refuseAcceptance', '2024-03-04', { why: 'wrongBody', rightBody: '双辽市自然资源局', explanation: '说明' }]],
      '不属于本机关职权范围', '请向双辽市自然资源局申请', '第三十二条第一款第二项', '六十日内', '六个月内', '文')
    expect(says(nonAcceptanceNotice, [received('benefit'), ['refuseAcceptance', '2024-03-04', { why: 'notNeeded' }]], '依法不需要办理')).not.toContain('行政许可法')
  })

  test('一次性告知书列出全部内容和补正办法', () => {
    const text = says(supplementNotice, [received('licence', { allIn: false }), ['notify', '2024-03-05', { materials: [{ name: '1', problem: 'missing' }, { name: '居民身份证复印件', problem: 'form', requirement: '须本人签名' }] }]],
      '第三十二条第一款第四项', '宅基地申请表', '没有提交', '居民身份证复印件', '不符合法定形式', '须本人签名', '不再要求补正其他材料')
    expect(text).toContain('2024年3月5日')
    expect(says(supplementNotice, [received('benefit', { allIn: false }), ['notify', '2024-03-05', { materials: [{ name: '1', problem: 'missing' }, { name: '2', problem: 'missing' }] }]])).not.toContain('行政许可法')
  })
})

describe('办理中', () => {
  test('延期告知书写明理由和延长到哪天（行政许可法第四十二条）', () => {
    says(extensionNotice, [...accepted(), ['extend', '2024-03-20', { reason: '需要补充勘验', approver: '22222222-2222-7222-8222-222222222222' }], ['stop', '2024-03-21', { procedure: 'hearing', expected: '20日' }]],
      '经本机关负责人批准，延长10个工作日，至2024年4月17日', '需要补充勘验', '第四十二条第一款')
  })

  test('特别程序告知书写明什么程序、要多久（行政许可法第四十五条）', () => {
    says(specialProcedureNotice, [...accepted(), ['stop', '2024-03-11', { procedure: 'expertReview', expected: '约需10个工作日' }]], '专家评审', '约需10个工作日', '第四十五条')
  })

  test('流程单列出每一步的日期和经办人', () => {
    says(applicationSlip, [...accepted(), ['grant', '2024-03-15', {}]], '收件', '受理', '准予（办结）', '2024年3月15日', '干部1111', '1.宅基地申请表', '无')
    says(applicationSlip, [received('licence', { allIn: false, agent: { name: '王代办' } })], '1.宅基地申请表；2.居民身份证复印件')
  })
})

describe('办结', () => {
  test('不予许可决定书写明理由、依据、复议机关和法院（行政许可法第三十八条）', () => {
    says(refusalDecision, [...accepted(), ['refuse', '2024-03-15', refusal]], '不予行政许可决定书', '土地管理法第六十二条', '六十日内依法向双辽市人民政府申请行政复议', '六个月内依法向双辽市人民法院提起行政诉讼', '第三十八条第二款')
    expect(says(refusalDecision, [...accepted('registration'), ['refuse', '2024-03-15', refusal]], '不予办理决定书')).not.toContain('行政许可')
  })

  test('准予许可的是书面决定，其他是办结通知', () => {
    says(completionNotice, [...accepted(), ['grant', '2024-03-15', { documentNumber: '（2024）01号', validUntil: '2026-03-14', result: '准予建房' }]], '准予行政许可决定书', '第三十八条第一款', '（2024）01号', '有效期至2026年3月14日', '准予建房', '请到永加乡便民服务中心领取')
    const spot = says(completionNotice, [['handleOnSpot', '2024-03-04', asking('registration', { result: '已登记' })]], '办结通知书', '已经办结', '已登记')
    expect(spot).not.toContain('领取')
  })

  test('上级决定的，写明哪个部门、什么结果', () => {
    const forwarded: readonly Step[] = [...accepted('forwardedLicence'), ['forward', '2024-03-12', { opinion: 'meets' }], ['recordResult', '2024-04-10', { outcome: 'granted', body: '县林业局', decidedOn: '2024-04-08', documentNumber: '林证第8号' }]]
    says(completionNotice, forwarded, '办结通知书', '县林业局于2024年4月8日作出决定：准予（通过）', '林证第8号')
    says(deliveryReceipt, forwarded, '办结通知书，林证第8号')
  })

  test('送达回证可以先打印后签，送达后写明方式和送达人', () => {
    says(deliveryReceipt, [...accepted(), ['refuse', '2024-03-15', refusal]], '不予行政许可决定书', '收件人签名')
    const receiver = { name: '李代收' }
    says(deliveryReceipt, [...accepted(), ['grant', '2024-03-15', { documentNumber: '（2024）01号' }], ['deliver', '2024-03-18', { way: 'agent', receiver, relation: '父子' }]], '准予行政许可决定书，（2024）01号', '代理人代领', '父子', '2024年3月18日', '干部1111')
  })
})
