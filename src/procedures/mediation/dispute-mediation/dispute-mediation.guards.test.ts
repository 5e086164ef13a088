// What the law does not let be done in a mediation, each refused once and allowed once.
import { describe, test } from 'vitest'
import { agreed, applied, accepted, dispute, dissolvedCommittee, formerMediator, inWriting, mediated, orally, received, standingMediator, takenUp, told } from '#test/mediation-story.ts'

describe('受理和调解', () => {
  test('受理的调委会必须在任（人民调解法第八条）', () => {
    for (const opening of [applied, received, takenUp]) {
      dispute.given().when(...opening({ committee: dissolvedCommittee.id })).refused('committee-not-standing')
      dispute.given().when(...opening()).accepted()
    }
  })

  test('调解员必须在册（第十三条、第十九条）', () => {
    dispute.given(takenUp()).when('appoint', '2024-03-02', { mediators: [formerMediator.id], way: 'appointed' }).refused('mediator-not-on-register')
    dispute.given(takenUp()).when('appoint', '2024-03-02', { mediators: [standingMediator.id, formerMediator.id], way: 'appointed' }).refused('mediator-not-on-register')
    dispute.given(takenUp()).when('appoint', '2024-03-02', { mediators: [standingMediator.id], way: 'chosen' }).accepted()
  })

  test('邀请他人参与调解须经当事人同意（第二十条）', () => {
    dispute.given(takenUp()).when('invite', '2024-03-02', { who: ['relatives', 'experts'], consent: false }).refused('invitation-without-consent')
    dispute.given(takenUp()).when('invite', '2024-03-02', { who: ['relatives', 'experts'], consent: true }).accepted()
  })

  test('没有告知权利义务的，不能开始调解、拟写协议书，也不能登记协议（第二十三条、若干规定第三十条）', () => {
    dispute.given(takenUp()).when(...mediated).refused('rights-not-told')
    dispute.given(takenUp()).when('draft', '2024-03-05', { terms: '加装接水槽。' }).refused('rights-not-told')
    dispute.given(takenUp()).when(...agreed()).refused('rights-not-told')
    dispute.given(takenUp(), told).when(...mediated).accepted()
  })

  test('没有受理的，不能调解（第十七条）', () => {
    dispute.given(applied()).when(...told).refused('not-open-in-state')
    dispute.given(applied(), accepted).when(...told).accepted()
  })

  test('调解不成的，必须告知仲裁、行政、司法途径（第二十六条）', () => {
    dispute.given(takenUp(), told).when('fail', '2024-03-20', { reason: 'noAccord', routes: [] }).refused('answer-missing')
    dispute.given(takenUp(), told).when('fail', '2024-03-20', { reason: 'noAccord', routes: ['arbitration', 'court'] }).accepted()
  })
})

describe('协议', () => {
  test('书面协议缺当事人签名、调解员签名或者调委会印章的，还没有生效，不能登记（第二十九条）', () => {
    for (const missing of ['signed', 'mediatorSigned', 'sealed']) {
      dispute.given(takenUp(), told).when(...agreed({ ...inWriting, [missing]: false })).refused('agreement-not-signed')
    }
    dispute.given(takenUp(), told).when(...agreed(inWriting)).accepted()
  })

  test('口头协议自达成之日起生效，不用签名盖章（第三十条）', () => {
    dispute.given(takenUp(), told).when(...agreed(orally)).accepted()
  })

  test('口头协议要由调解员记录内容（第二十八条）', () => {
    dispute.given(takenUp(), told).when(...agreed({ form: 'oral' })).refused('terms-not-recorded')
    dispute.given(takenUp(), told).when(...agreed({ form: 'oral', terms: '   ' })).refused('terms-not-recorded')
  })

  test('土地承包经营纠纷的协议应当是书面的，山林权属等可以口头（农村土地承包经营纠纷调解仲裁法第十条）', () => {
    const land = takenUp({ type: 'land' })
    dispute.given(land, told).when(...agreed(orally)).refused('land-agreement-oral')
    dispute.given(land, told).when(...agreed({ ...orally, landContract: true })).refused('land-agreement-oral')
    dispute.given(land, told).when(...agreed({ ...orally, landContract: false })).accepted()
    dispute.given(land, told).when(...agreed(inWriting)).accepted()
    dispute.given(takenUp({ type: 'contract' }), told).when(...agreed({ ...orally, landContract: true })).refused('land-agreement-oral')
  })
})

describe('司法确认', () => {
  const joint = { court: '双辽市人民法院', joint: true }

  test('须由双方共同申请（人民调解法第三十三条）', () => {
    dispute.given(takenUp(), told, agreed(inWriting)).when('confirmApplied', '2024-03-06', { ...joint, joint: false }).refused('confirmation-not-joint')
    dispute.given(takenUp(), told, agreed(inWriting)).when('confirmApplied', '2024-03-06', joint).accepted()
  })

  test('自协议生效之日起三十日内申请，最后一日遇国庆假期的顺延到节后第一个工作日，再晚不能登记（第三十三条）', () => {
    const settled = [takenUp(), told, agreed(inWriting, '2024-09-01')] as const
    dispute.given(...settled).when('confirmApplied', '2024-10-08', joint).accepted()
    dispute.given(...settled).when('confirmApplied', '2024-10-09', joint).refused('confirmation-too-late')
  })

  test('结案以后在期限内仍可以申请', () => {
    dispute.given(takenUp(), told, mediated, agreed(inWriting), ['close', '2024-03-06']).when('confirmApplied', '2024-03-10', joint).accepted()
  })

  test('确认身份、收养、婚姻关系的，法院不受理；家庭纠纷只涉及赡养、财产的可以申请（司法确认程序若干规定第四条）', () => {
    const family = [takenUp({ type: 'family' }), told, agreed(inWriting)] as const
    dispute.given(...family).when('confirmApplied', '2024-03-06', { ...joint, status: true }).refused('confirmation-excluded')
    dispute.given(...family).when('confirmApplied', '2024-03-06', joint).refused('confirmation-excluded')
    dispute.given(...family).when('confirmApplied', '2024-03-06', { ...joint, status: false }).accepted()
    dispute.given(takenUp(), told, agreed(inWriting)).when('confirmApplied', '2024-03-06', { ...joint, status: true }).refused('confirmation-excluded')
  })

  test('没有申请的不能登记结果；撤回申请以后可以再申请（第三十三条、若干规定第五条）', () => {
    const settled = [takenUp(), told, agreed(inWriting)] as const
    dispute.given(...settled).when('confirmDecided', '2024-03-06', { result: 'confirmed' }).refused('confirmation-not-applied')
    const withdrawn = [...settled, ['confirmApplied', '2024-03-06', joint], ['confirmDecided', '2024-03-08', { result: 'withdrawn' }]] as const
    dispute.given(...withdrawn).when('confirmDecided', '2024-03-09', { result: 'confirmed' }).refused('confirmation-not-applied')
    dispute.given(...withdrawn).when('confirmApplied', '2024-03-09', joint).accepted()
  })
})
