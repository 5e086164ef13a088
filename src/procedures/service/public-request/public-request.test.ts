// What becomes of what people send: taken to its ledger, answered, mended once, declined with a place to go, rated once.
import { describe, expect, test } from 'vitest'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { consultation } from '#procedures/legal-service/consultation/procedure.ts'
import { items } from '#test/service-story.ts'
import { storyId, storyOf, storyTownship, type Step } from '#test/story.ts'
import { publicRequest } from './procedure.ts'

const who = { name: '王秀兰', phone: '13800001234' }
const story = storyOf(publicRequest, { area: storyTownship })
const sent = (kind: string, more: object = {}): Step => ['submit', '2024-03-04', { kind, who, said: '想问一下宅基地的事。', ...more }, 'party']

describe('群众来件', () => {
  test('问的事能直接答复的，答复了就办结', () => {
    expect(story.matter([sent('advice'), ['answer', '2024-03-06', { outcome: 'explained', answer: '可以申请。' }]]).state).toBe('已答复')
  })

  test('窗口替群众提交的，本人凭码确认或者在回执上签字，才算本人的话', () => {
    const forPerson: Step = ['submitForPerson', '2024-03-04', { kind: 'advice', who, said: '问宅基地。', way: 'window' }]
    expect(story.matter([forPerson]).state).toBe('待本人确认')
    expect(story.matter([forPerson, ['confirm', '2024-03-05', {}, 'party']]).state).toBe('待处理')
    expect(story.matter([forPerson, ['confirmOnPaper', '2024-03-04']]).state).toBe('待处理')
    story.given(forPerson).when('askMore', '2024-03-05', { missing: '住址', until: '2024-03-08' }).refused('not-open-in-state')
  })

  test('缺什么一次说清，只能告知一次；补来了接着办', () => {
    const [asked, supplied]: [Step, Step] = [['askMore', '2024-03-05', { missing: '写明是哪一块地。', until: '2024-03-12' }], ['supply', '2024-03-07', { said: '东头那块。' }, 'party']]
    story.given(sent('advice')).when('askMore', '2024-03-05', { missing: '地点', until: '2024-03-04' }).refused('request-supply-day-past')
    expect(story.matter([sent('advice'), asked]).state).toBe('待补充')
    story.given(sent('advice'), asked, supplied).when('askMore', '2024-03-08', { missing: '还要照片', until: '2024-03-12' }).refused('request-asked-already')
    story.given(sent('advice'), asked, supplied).when('answer', '2024-03-08', { outcome: 'explained', answer: '可以。' }).accepted()
  })

  test('不归乡镇管的，要说明该找哪里', () => {
    story.given(sent('advice')).when('decline', '2024-03-05', { reason: 'elsewhere', explained: '养老金由县里发。' }).refused('request-elsewhere-missing')
    story.given(sent('advice')).when('decline', '2024-03-05', { reason: 'elsewhere', explained: '养老金由县里发。', elsewhere: '市社保局' }).accepted()
  })

  test('办一件事的要选哪一件；提意见、提异议的要有针对的公示，答复要写明采纳不采纳', () => {
    story.given().when(...sent('service')).refused('answer-missing')
    story.given().when(...sent('objection')).refused('answer-missing')
    story.given().when(...sent('advice', { form: 'copy' })).refused('answer-not-asked')
    const objected = sent('objection', { notice: storyId() })
    story.given(objected).when('answer', '2024-03-06', { outcome: 'explained', answer: '说明了。' }).refused('request-outcome-missing')
    story.given(objected).when('answer', '2024-03-06', { outcome: 'notAccepted', answer: '核实过，名单没有错。' }).accepted()
  })

  test('行政许可申请，五个工作日内一次告知缺什么，逾期不告知的收到之日起即为受理', () => {
    const [licence, simple] = [items.licence, items.registration]
    const about = storyOf(publicRequest, { area: storyTownship, around: [licence, simple] })
    const limits = (item: string) => about.deadlines([sent('service', { item })], '2024-03-04').map((each) => [each.limit, each.derived.due])
    expect(limits(licence.id)).toContainEqual(['licenceNotice', '2024-03-11'])
    expect(limits(simple.id).map(([limit]) => limit)).toEqual(['deal'])
  })

  test('转到台账：登记那件事的时候一起转，只转到该去的台账，转过的不再转', () => {
    const request = story.matter([sent('advice')])
    const asks = { service: 'consultation' as const, lawField: 'land', channel: 'online', enquirer: who, question: '宅基地', request: request.id }
    const taken = storyOf(consultation, { area: storyTownship, around: [request] }).given().when('receive', '2024-03-05', asks).decision
    expect(taken.outcome === 'accepted' && taken.consequences).toEqual([{ matter: request.id, action: 'passOn', answers: { to: 'consultation' } }])
    story.given(sent('advice')).when('passOn', '2024-03-05', { to: 'consultation' }).accepted()
    story.given(sent('advice')).when('passOn', '2024-03-05', { to: 'dispute-mediation' }).refused('request-of-another-kind')
    story.given(sent('advice'), ['passOn', '2024-03-05', { to: 'consultation' }]).when('passOn', '2024-03-05', { to: 'consultation' }).refused('not-open-in-state')
    expect(disputeMediation.actions.apply.asks.request.of).toBe('public-request')
  })

  test('一次服务只评价一次；差评进入回访整改', () => {
    const answered: Step[] = [sent('advice'), ['answer', '2024-03-06', { outcome: 'explained', answer: '可以。' }]]
    story.given(...answered, ['rate', '2024-03-07', { grade: 'satisfied' }, 'party']).when('rateBad', '2024-03-08', { grade: 'dissatisfied', named: true }, 'party').refused('request-rated-already')
    const bad: Step[] = [...answered, ['rateBad', '2024-03-07', { grade: 'dissatisfied', named: true, about: ['attitude'] }, 'party']]
    expect(story.deadlines(bad, '2024-03-08').find((each) => each.limit === 'callBackBad')).toMatchObject({ state: 'running' })
    expect(story.matter([...bad, ['callBack', '2024-03-08', { outcome: 'fixed' }]]).state).toBe('差评已回访')
  })

  test('处理不能早于来件', () => {
    story.given(sent('advice')).when('answer', '2024-03-03', { outcome: 'explained', answer: '可以。' }).refused('day-before-last-step')
  })

  test('标题不写姓名', () => {
    expect(publicRequest.name(story.matter([sent('mediation', { others: [{ name: '李强' }] })]))).toBe('申请调解')
  })
})
