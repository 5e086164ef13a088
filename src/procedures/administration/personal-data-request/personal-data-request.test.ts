// A person's requests about their own data: proof of who asks, a reason for every no, three different hands.
import { describe, expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { personalDataAnswer } from './papers/personal-data-answer.ts'
import { personalDataRequest } from './procedure.ts'
import { matterIn } from './request-lists.ts'

const story = storyOf(personalDataRequest)
const [second, third] = ['22222222-2222-7222-8222-222222222222', '33333333-3333-7333-8333-333333333333']
const place = 'https://xz.example.gov.cn/matters/0190a0a0-0000-7000-8000-000000000001?area=220382203'

const received = (kind: string, more: object = {}): Step => ['receive', '2024-03-04', { kind, capacity: 'self', applicant: { name: '甲某' }, proof: 'idCard', ...more }, 'window-clerk']
const proposed = (more: object = {}): Step => ['propose', '2024-03-06', { result: 'agree', ...more }, 'justice-clerk']
const items = { items: [{ place, scope: 'person' }] }
const approved: Step = ['approve', '2024-03-07', {}, 'township-head', undefined, second]
const carriedOut: Step = ['carryOut', '2024-03-08', {}, 'administrator', undefined, third]

describe('收到申请（个人信息保护法第四十四条至第五十条）', () => {
  test('写明谁申请、以什么身份；替别人申请的写明信息是谁的', () => {
    story.given().when(...received('access')).accepted()
    story.given().when(...received('access', { applicant: undefined })).refused('applicant-missing')
    story.given().when(...received('erase', { capacity: 'kin' })).refused('subject-missing')
    story.given().when(...received('erase', { capacity: 'kin', subject: { name: '乙某' } })).accepted()
  })

  test('保存期限届满的由本机关主动删除，没有申请人', () => {
    story.given().when(...received('expired', { capacity: 'ours', applicant: undefined, proof: 'none' })).accepted()
    story.given().when(...received('erase', { capacity: 'ours', applicant: undefined })).refused('applicant-missing')
    story.given().when(...received('expired')).refused('applicant-missing')
  })
})

describe('处理意见', () => {
  test('身份没有核对的不能同意，可以不同意，也可以只解释规则', () => {
    const unproven = { proof: 'none' }
    story.given(received('access', unproven)).when(...proposed()).refused('identity-unproven')
    story.given(received('access', unproven)).when(...proposed({ result: 'refuse', ground: 'notEntitled', reasons: '没有带证件' })).accepted()
    story.given(received('explain', unproven)).when(...proposed()).accepted()
  })

  test('不同意、部分同意要有依据和理由（第五十条）', () => {
    for (const result of ['refuse', 'part']) {
      story.given(received('erase')).when(...proposed({ result, ...items })).refused('personal-refusal-unexplained')
      story.given(received('erase')).when(...proposed({ result, ...items, ground: 'keeping' })).refused('personal-refusal-unexplained')
      story.given(received('erase')).when(...proposed({ result, ...items, ground: 'keeping', reasons: '案卷保存期限未满' })).accepted()
    }
  })

  test('同意更正、删除的写明哪些事项，更正的写明更正成什么', () => {
    story.given(received('erase')).when(...proposed()).refused('personal-matter-missing')
    story.given(received('erase')).when(...proposed({ items: [{ place: '那件事', scope: 'person' }] })).refused('personal-matter-missing')
    story.given(received('erase')).when(...proposed(items)).accepted()
    story.given(received('correct')).when(...proposed(items)).refused('correction-missing')
    story.given(received('correct')).when(...proposed({ ...items, corrected: { name: '甲某某' } })).accepted()
    story.given(received('access')).when(...proposed()).accepted()
    expect([matterIn(place), matterIn('那件事')]).toEqual(['0190a0a0-0000-7000-8000-000000000001', undefined])
  })
})

describe('三个人经手', () => {
  const erase = [received('erase'), proposed(items)] as const

  test('提意见的不能批准，批准的不能执行', () => {
    story.given(...erase).when('approve', '2024-03-07', {}, 'township-head', undefined, storyAccount).refused('personal-decided-alone')
    story.given(...erase).when(...approved).accepted()
    story.given(...erase, approved).when('carryOut', '2024-03-08', {}, 'administrator', undefined, second).refused('personal-carried-out-alone')
    story.given(...erase, approved).when(...carriedOut).accepted()
  })

  test('批准了删除的先执行再答复；没有要执行的直接答复', () => {
    const answer: Step = ['answer', '2024-03-11', { way: 'inPerson' }, 'window-clerk']
    story.given(...erase, approved).when(...answer).refused('personal-not-carried-out')
    story.given(...erase, approved, carriedOut).when(...answer).accepted()
    story.given(received('access'), proposed(), approved).when(...answer).accepted()
    story.given(received('access'), proposed(), approved).when(...carriedOut).refused('personal-nothing-to-do')
    const refused = proposed({ result: 'refuse', ground: 'keeping', reasons: '期限未满' })
    story.given(received('erase'), refused, approved).when(...answer).accepted()
    story.given(received('erase'), refused, approved).when(...carriedOut).refused('personal-nothing-to-do')
  })

  test('退回以后重新提意见；办理中可以撤回，批准以后不能', () => {
    expect(story.matter([...erase, ['sendBack', '2024-03-07', { reason: '再核一次电话' }, 'township-head', undefined, second]]).state).toBe('办理中')
    story.given(received('erase')).when('withdraw', '2024-03-05', {}, 'window-clerk').accepted()
    story.given(...erase, approved).when('withdraw', '2024-03-08', {}, 'window-clerk').refused('not-open-in-state')
  })
})

test('答复书写明决定、依据、理由和救济途径', () => {
  const paper = printed(personalDataAnswer, story.matter([received('erase'), proposed({ result: 'refuse', ground: 'keeping', reasons: '案卷保存期限未满' }), approved]))
  expect(paper).toContain('不同意')
  expect(paper).toContain('法律、行政法规规定的保存期限未届满')
  expect(paper).toContain('个人信息保护法')
  expect(paper).toContain('向人民法院提起诉讼')
})

test('标题没有人名', () => {
  expect((personalDataRequest as unknown as { name(matter: unknown): string }).name(story.matter([received('erase')]))).toBe('个人信息申请（删除）')
})
