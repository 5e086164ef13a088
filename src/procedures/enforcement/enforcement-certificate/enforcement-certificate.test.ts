// Certificates: from the examination to the day they are handed back, and whether they hold on a day.
import { describe, expect, test } from 'vitest'
import { plainDate as day } from '#calendar/plain-date.ts'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, storyTownship, type Step } from '#test/story.ts'
import { isValidOn } from '../valid-certificates.ts'
import { enforcementCertificateIndicators } from './indicators.ts'
import { certificateCard } from './papers/certificate-card.ts'
import { enforcementCertificate } from './procedure.ts'

const story = storyOf(enforcementCertificate, { area: storyTownship })
const holder = '22222222-2222-7222-8222-000000000001'
const card = { number: '吉D0001', validTo: '2026-06-30' }
const issued: Step = ['issue', '2024-01-10', { holder, fields: ['urban'], ...card }]
const enrolled: Step = ['enrol', '2024-01-10', { holder, fields: ['urban'] }]
const passed: Step = ['exam', '2024-03-01', { passed: true }]
const certified: Step = ['certify', '2024-03-15', card]

describe('怎样取得证件', () => {
  test('报名、培训、考试合格、发证依次办理；已经有证件的照证件登记（行政处罚法第四十二条）', () => {
    story.given(enrolled, ['train', '2024-02-01', { topic: '行政处罚法', hours: 40 }], passed).when(...certified).accepted()
    story.given().when(...issued).accepted()
  })

  test('没有考试合格的，不能登记发证（行政处罚法第四十二条：执法人员应当具有行政执法资格）', () => {
    story.given(enrolled).when(...certified).refused('exam-not-passed')
    story.given(enrolled, ['exam', '2024-03-01', { passed: false }]).when(...certified).refused('exam-not-passed')
    story.given(enrolled, passed, ['exam', '2024-03-02', { passed: false }]).when(...certified).refused('exam-not-passed')
  })

  test('有效期不能倒着写，换证的新期限要晚于原来的', () => {
    story.given().when('issue', '2024-01-10', { holder, fields: ['urban'], ...card, validFrom: '2026-07-01' }).refused('certificate-term-backwards')
    story.given(issued).when('renew', '2024-05-01', { validTo: '2026-06-30' }).refused('renewal-not-later')
    story.given(issued).when('renew', '2024-05-01', { validTo: '2028-06-30' }).accepted()
  })
})

describe('哪一天有效', () => {
  const heldOn = (on: string, ...steps: readonly Step[]) => isValidOn(story.matter([...steps]), day(on))

  test('发证以前无效，报名、考试都不是证件', () => {
    expect(heldOn('2024-03-14', enrolled, passed, certified)).toBe(false)
    expect(heldOn('2024-03-15', enrolled, passed, certified)).toBe(true)
    expect(heldOn('2024-03-15', enrolled, passed)).toBe(false)
  })

  test('有效期的最后一日仍有效，次日起无效；换证以后接着有效', () => {
    expect(heldOn('2026-06-30', issued)).toBe(true)
    expect(heldOn('2026-07-01', issued)).toBe(false)
    expect(heldOn('2026-07-01', issued, ['renew', '2026-06-01', { validTo: '2028-06-30' }])).toBe(true)
  })

  test('暂停期间无效，恢复以后有效，收回之日起无效；收回以前办的事仍按当时有效', () => {
    const suspended: Step = ['suspend', '2024-04-01', { why: 'conduct' }]
    const resumed: Step = ['resume', '2024-05-01']
    const cancelled: Step = ['cancel', '2024-06-01', { why: 'left' }]
    expect(heldOn('2024-04-01', issued, suspended)).toBe(false)
    expect(heldOn('2024-05-01', issued, suspended, resumed)).toBe(true)
    expect(heldOn('2024-06-01', issued, suspended, resumed, cancelled)).toBe(false)
    expect(heldOn('2024-03-31', issued, suspended, resumed, cancelled)).toBe(true)
  })
})

test('期满前六十日提醒换证，不足六十日的当天提醒；换了证的从新期限提醒，收回的不再提醒', () => {
  const due = (...steps: readonly Step[]) => story.deadlines([...steps]).filter((each) => each.state === 'running').map((each) => [each.limit, each.derived.due])
  expect(due(issued)).toEqual([['renewal', '2026-05-01'], ['expiry', '2026-06-30']])
  expect(due(['issue', '2026-06-01', { holder, fields: ['urban'], ...card }])).toEqual([['renewal', '2026-06-01'], ['expiry', '2026-06-30']])
  expect(due(issued, ['renew', '2026-06-01', { validTo: '2028-06-30' }])).toEqual([['renewal', '2028-05-01'], ['expiry', '2028-06-30']])
  expect(due(issued, ['cancel', '2024-06-01', { why: 'left' }])).toEqual([])
})

test('在用证件的持证人一人计一，暂停、收回的不计；照原证补登记不算新发证', () => {
  expect(figuresOf(enforcementCertificateIndicators, enforcementCertificate, story.matter([issued]))).toEqual({ 'officer.certified': 1 })
  expect(figuresOf(enforcementCertificateIndicators, enforcementCertificate, story.matter([issued, ['suspend', '2024-04-01', { why: 'leave' }]]))).toMatchObject({ 'officer.certificatesSuspended': 1 })
  expect(figuresOf(enforcementCertificateIndicators, enforcementCertificate, story.matter([issued, ['suspend', '2024-04-01', { why: 'leave' }]]))['officer.certified'] ?? 0).toBe(0)
  expect(figuresOf(enforcementCertificateIndicators, enforcementCertificate, story.matter([enrolled, passed, certified]))).toMatchObject({ 'officer.certified': 1, 'officer.certificatesIssued': 1 })
})

test('合同、临时、公益性岗位人员的证件如实登记，并提示核实', () => {
  const raised = (employment: string) => enforcementCertificate.flags.filter((flag) => flag.raised(story.matter([['issue', '2024-01-10', { holder, fields: ['urban'], employment, ...card }]]))).map((flag) => flag.code)
  expect(raised('other')).toEqual(['certificate-not-on-staff'])
  expect(raised('official')).toEqual([])
})

test('登记卡写明领域、证号、有效期和历次培训考试', () => {
  const text = printed(certificateCard, story.matter([enrolled, ['train', '2024-02-01', { topic: '行政处罚法', hours: 40 }], passed, certified]))
  for (const words of ['城市管理和市容环境卫生', '吉D0001', '2024年3月15日', '2026年6月30日', '行政处罚法，40学时', '合格']) expect(text).toContain(words)
})

test('直接登记的资格考试计入参考和通过，发证以后的考试、培训里带来的不计', () => {
  const counted = figuresOf(enforcementCertificateIndicators, enforcementCertificate, story.matter([enrolled, ['exam', '2024-02-01', { passed: false }], passed, certified, ['exam', '2024-06-01', { passed: true }]]))
  expect(counted).toMatchObject({ 'officer.examSatAlone': 2, 'officer.examPassedAlone': 1 })
})

test('还没有发证的、暂停的，名称里写明', () => {
  expect(enforcementCertificate.name(story.matter([enrolled]))).toContain('，待发证）')
  expect(enforcementCertificate.name(story.matter([enrolled, passed, certified]))).not.toContain('有效')
})
