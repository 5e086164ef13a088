// Four deliberations, two publications, one supervision, told as villages live them.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyDesk } from '#test/story-desk.ts'
import { storyOf, type Step } from '#test/story.ts'
import { bareRegister, committeeAccount, nextVillage, register, retiredRegister, supervisorAccount, villageAround } from '#test/village-story.ts'
import { villageResolutionIndicators } from './indicators.ts'
import { correctionOrder } from './papers/correction-order.ts'
import { resolutionNotice, resultNotice } from './papers/notices.ts'
import { resolutionForm } from './papers/resolution-form.ts'
import { villageSignIn } from './papers/sign-in.ts'
import { supervisionOpinion } from './papers/supervision-opinion.ts'
import { villageResolution } from './procedure.ts'

const story = storyOf(villageResolution, { around: villageAround })

type Year = '2024' | '2025' | '2026'
const proposed = (more: object = {}, year: Year = '2024'): Step => ['propose', `${year}-06-03`, {
  register: register.id, subject: '村西机耕路硬化', kind: 'publicWorks', source: 'people', due: 5, present: 5, plan: '硬化1.2公里。', amount: 20_000_00, reference: '三资2024-07', ...more,
}]
const discussed = (more: object = {}, year: Year = '2024'): Step => ['discuss', `${year}-06-04`, { due: 7, present: 7, agreed: 6, opposed: 1, abstained: 0, record: '同意。', ...more }]
const reviewed = (more: object = {}, year: Year = '2024'): Step => ['partyReview', `${year}-06-10`, { circulatedOn: `${year}-06-05`, present: 22, agreed: 20, opposed: 1, abstained: 1, record: '同意。', ...more }]
const convened = (more: object = {}, on = '2024-06-11'): Step => ['convene', on, { body: 'representatives', meetingOn: `${on.slice(0, 4)}-06-25`, ...more }]
const votes = { body: 'representatives', authorised: true, present: 31, agreed: 16, opposed: 10, abstained: 5, way: 'hands', record: '同意硬化。' }
const voted = (more: object = {}, on = '2024-06-25'): Step => ['vote', on, { ...votes, ...more }]
const posted = (on = '2024-06-26'): Step => ['publishResolution', on, { places: ['board'], content: '决定硬化村西机耕路。', finishBy: '2024-09-30' }]
const finished: Step = ['finish', '2024-09-20', { result: '硬化1.2公里，验收合格。', amount: 19_500_00 }]
const resultPosted = (on = '2024-09-21'): Step => ['publishResult', on, { places: ['board', 'group'], content: '实际支出19500元。' }]
const supervised = (account = supervisorAccount): Step => ['supervise', '2024-09-21', { step: 'result', opinion: 'sound' }, 'village-supervisor', undefined, account]

const toVote = (more: object = {}, year: Year = '2024'): Step[] => [proposed(more, year), discussed({}, year), reviewed({}, year)]
const decided = [...toVote(), convened(), voted()]
const done = [...decided, posted(), finished, resultPosted(), supervised()]
const flagsOf = (...steps: readonly Step[]) => villageResolution.flags.filter((flag) => flag.raised(story.matter(steps))).map((flag) => flag.code)

test('四议两公开一监督，从提议到办结', () => {
  story.given(...done).when('close', '2024-09-29').accepted()
  expect(story.matter([...done, ['close', '2024-09-29']]).state).toBe('已办结')
  expect(flagsOf(...done, ['close', '2024-09-29'])).toEqual([])
})

test('表决时记下应到、至少应到、至少应赞成的人数', () => {
  expect(story.matter(decided).entries.at(-1)?.noted).toEqual({ due: 45, presenceNeeded: 30, votesNeeded: 16 })
})

describe('应到人数从本村在册的登记带出', () => {
  test('别村的、停用的登记不能用', () => {
    story.given().when(...proposed({ register: nextVillage.id })).refused('register-elsewhere')
    story.given().when(...proposed({ register: retiredRegister.id })).refused('register-elsewhere')
  })

  test('登记里没有那个会议的人数，不能登记表决', () => {
    story.given(proposed({ register: bareRegister.id }), discussed(), reviewed({ present: 5, agreed: 5, opposed: 0, abstained: 0 })).when(...voted()).refused('denominator-missing')
  })
})

describe('提议、商议、党员大会（党的工作方法和本地规定）', () => {
  test('实到不能多于应到，票数不能多于实到', () => {
    story.given().when(...proposed({ present: 6 })).refused('more-present-than-called')
    story.given(proposed()).when(...discussed({ present: 8 })).refused('more-present-than-called')
    story.given(proposed()).when(...discussed({ agreed: 7, opposed: 1 })).refused('more-votes-than-present')
    story.given(proposed(), discussed()).when(...reviewed({ present: 31 })).refused('more-party-members-than-listed')
  })

  test('商议没有过半数同意的，不能往下走', () => {
    story.given(proposed()).when(...discussed({ present: 6, agreed: 3, opposed: 3 })).refused('committees-do-not-agree')
  })

  test('党员大会三分之二到会、应到党员半数以上赞成，才提交村民（代表）会议', () => {
    story.given(proposed(), discussed()).when(...reviewed({ present: 19, agreed: 19, opposed: 0, abstained: 0 })).refused('party-quorum-missing')
    story.given(proposed(), discussed()).when(...reviewed({ present: 20, agreed: 15, opposed: 5, abstained: 0 })).refused('party-majority-missing')
    story.given(proposed(), discussed()).when(...reviewed({ present: 20, agreed: 16, opposed: 4, abstained: 0 })).accepted()
    story.given(proposed(), discussed()).when('sendBack', '2024-06-10', { reason: '核减预算' }).accepted()
  })

  test('方案没有提前送达党员的，照实登记并提示', () => {
    expect(flagsOf(proposed(), discussed(), reviewed({ circulatedOn: '2024-06-08' }))).toEqual(['plan-sent-round-late'])
    expect(flagsOf(proposed(), discussed(), reviewed({ circulatedOn: '2024-06-07' }))).toEqual([])
  })
})

describe('表决的算术：不可能的不收，没有通过的不能记成通过', () => {
  const when = (more: object) => story.given(...toVote(), convened()).when(...voted(more))

  test('实到多于应到、票数多于实到', () => {
    when({ present: 46, agreed: 30 }).refused('more-present-than-due')
    when({ agreed: 20, opposed: 10, abstained: 2 }).refused('more-votes-than-present')
  })

  test('代表会议要有三分之二以上组成人员参加（第三十条第二款）', () => {
    when({ present: 29, agreed: 29, opposed: 0, abstained: 0 }).refused('quorum-missing')
    when({ present: 30, agreed: 16, opposed: 0, abstained: 0 }).accepted()
  })

  test('要到会人员过半数同意，多于反对票还不够（第三十条第二款）', () => {
    when({ agreed: 15, opposed: 1, abstained: 15 }).refused('majority-missing')
    story.given(...toVote(), convened()).when('voteDown', '2024-06-25', { ...votes, agreed: 15 }).accepted()
    story.given(...toVote(), convened()).when('voteDown', '2024-06-25', votes).refused('carried-after-all')
  })

  test('到会不够的只能改期，够了的不能说不够', () => {
    story.given(...toVote()).when('adjourn', '2024-06-25', { body: 'representatives', present: 29 }).accepted()
    story.given(...toVote()).when('adjourn', '2024-06-25', { body: 'representatives', present: 30 }).refused('quorum-was-there')
    story.given(...toVote()).when('voteDown', '2024-06-25', { ...votes, present: 20, agreed: 5, opposed: 15, abstained: 0 }).refused('quorum-missing')
  })

  test('几处不对的一次说全', () => {
    when({ body: 'members', authorised: undefined, present: 100, agreed: 90, opposed: 20, abstained: 0 }).refused('collective-law-not-in-force', 'for-the-villagers-to-decide', 'more-votes-than-present')
  })
})

describe('由谁决定，看事项，也看行为的日期', () => {
  const deciding = (kind: string, body: string, year: Year, more: object = {}) =>
    story.given(...toVote({ kind }, year)).when(...voted({ body, present: 800, agreed: 790, opposed: 0, abstained: 0, ...more }, `${year}-06-25`))

  test('村民代表会议只决定村民会议授权的事项（第二十八条第二款）', () => {
    story.given(...toVote()).when(...voted({ authorised: undefined })).refused('representatives-not-authorised')
    story.given(...toVote()).when(...voted({ authorised: false })).refused('representatives-not-authorised')
  })

  test('土地承包方案，2024年由村民会议决定，2025年5月1日起由成员大会决定（第二十六条第一款第八项）', () => {
    deciding('landContract', 'villagers', '2024').accepted()
    deciding('landContract', 'villagers', '2025').refused('for-the-collective-to-decide')
    deciding('landContract', 'members', '2025').accepted()
    deciding('landContract', 'members', '2026').accepted()
  })

  test('成员大会要全体成员三分之二以上，不是到会的三分之二（第二十七条第三款）', () => {
    deciding('disposal', 'members', '2026', { present: 600, agreed: 566 }).refused('majority-missing')
    deciding('disposal', 'members', '2026', { present: 600, agreed: 567 }).accepted()
    deciding('disposal', 'members', '2026', { present: 566, agreed: 566 }).refused('majority-missing', 'quorum-missing')
  })

  test('五类事项成员代表大会不能决定（第二十八条第四款）', () => {
    const ballot = { present: 40, agreed: 40, opposed: 0, abstained: 0 }
    for (const kind of ['charter', 'memberConfirm', 'landContract', 'homestead', 'landCompensation', 'merger']) deciding(kind, 'memberReps', '2026', ballot).refused('not-for-member-representatives')
    deciding('distribution', 'memberReps', '2026', ballot).accepted()
    deciding('distribution', 'memberReps', '2026', { ...ballot, agreed: 27 }).refused('majority-missing')
  })

  test('村民自治的事不由集体经济组织决定', () => {
    deciding('publicWorks', 'members', '2026').refused('for-the-villagers-to-decide')
  })

  test('户代表会议三分之二以上的户到会（第二十六条第一款）', () => {
    deciding('publicWorks', 'households', '2026', { present: 199, agreed: 199 }).refused('quorum-missing')
    deciding('publicWorks', 'households', '2026', { present: 200, agreed: 101 }).accepted()
  })
})

describe('会议通知', () => {
  const assembly = { body: 'villagers', present: 500, agreed: 400, opposed: 0, abstained: 0 }

  test('村民会议提前十日通知，迟了的照实登记并提示（第二十五条第二款）', () => {
    expect(flagsOf(...toVote(), convened({ body: 'villagers' }, '2024-06-15'), voted(assembly))).toEqual([])
    expect(flagsOf(...toVote(), convened({ body: 'villagers' }, '2024-06-16'), voted(assembly))).toEqual(['notice-too-short'])
    expect(flagsOf(...toVote(), voted(assembly))).toEqual(['notice-too-short'])
  })

  test('2026年起遇有特殊情况可以临时通知，以前没有这一条', () => {
    const urgent = { body: 'villagers', urgent: '防汛' }
    expect(flagsOf(...toVote({}, '2026'), convened(urgent, '2026-06-20'), voted(assembly, '2026-06-25'))).toEqual([])
    expect(flagsOf(...toVote(), convened(urgent, '2024-06-20'), voted(assembly))).toEqual(['notice-too-short'])
  })
})

describe('乡镇只提示、只责令改正（第六条、第三十一条）', () => {
  const warned: Step = ['lookAt', '2024-06-12', { finding: 'unlawful', note: '与土地承包法抵触。' }, 'justice-clerk']

  test('提示过可能违法，村里仍可表决，系统提示应当责令改正', () => {
    expect(flagsOf(...toVote(), warned, voted())).toEqual(['warning-passed-over'])
  })

  test('决议违法的责令改正，重新表决或者撤销；期限到了要督', () => {
    const ordered: Step = ['orderCorrection', '2024-07-01', { reason: '侵犯承包经营权。', by: '2024-07-20' }, 'deputy-head']
    expect(story.deadlines([...decided, posted(), ordered]).filter((each) => each.limit === 'correct').map((each) => [each.derived.due, each.state])).toEqual([['2024-07-20', 'running']])
    story.given(...decided, posted(), ordered, ['revote', '2024-07-05', { how: '删去第三条' }]).when(...voted({}, '2024-07-18')).accepted()
    story.given(...decided, posted(), ordered).when('revoke', '2024-07-05', { how: '村民会议撤销' }).accepted()
    story.given(...toVote()).when(...ordered).refused('not-open-in-state')
  })
})

describe('公开和监督', () => {
  test('结果公布满日数才能办结：2026年起十五日，以前按本地规定七日（第三十五条第四款）', () => {
    story.given(...done).when('close', '2024-09-28').refused('posting-too-short')
    story.given(...done).when('close', '2024-09-29').accepted()
    const in2026 = [...toVote({}, '2026'), voted({}, '2026-06-25'), ['publishResolution', '2026-06-26', { places: ['board'], content: '决定硬化。' }], ['finish', '2026-07-20', { result: '完成。' }], ['publishResult', '2026-07-21', { places: ['board'], content: '完成。' }]] as Step[]
    story.given(...in2026).when('close', '2026-08-05').refused('posting-too-short')
    story.given(...in2026).when('close', '2026-08-06').accepted()
  })

  test('没有监督意见也能办结，但要提示', () => {
    expect(flagsOf(...done.slice(0, -1), ['close', '2024-09-29'])).toEqual(['never-supervised'])
  })

  test('村委会成员、经办这件事的村干部不能出具监督意见（第三十七条第一款）', () => {
    story.given(...decided).when('supervise', '2024-06-26', { step: 'vote', opinion: 'sound' }, 'village-supervisor', undefined, committeeAccount).refused('supervises-own-work')
    story.given(...decided).when('supervise', '2024-06-26', { step: 'vote', opinion: 'sound' }, 'village-supervisor').refused('supervises-own-work')
    story.given(...decided).when('supervise', '2024-06-26', { step: 'vote', opinion: 'problem', note: '没有唱票。' }, 'village-supervisor', undefined, supervisorAccount).accepted()
  })

  test('异议没有答复不能办结，没有异议不能登记答复', () => {
    const objection: Step = ['object', '2024-09-22', { content: '里程不足。' }]
    story.given(...done, objection).when('close', '2024-10-08').refused('objection-unanswered')
    story.given(...done).when('answerObjection', '2024-09-25', { outcome: 'explained', answer: '复测1.2公里。' }).refused('no-objection-open')
    story.given(...done, objection, ['answerObjection', '2024-09-25', { outcome: 'explained', answer: '复测1.2公里。' }]).when('close', '2024-10-08').accepted()
  })

  test('公布决议、公布结果、答复异议到期提醒', () => {
    const limits = story.deadlines([...done, ['object', '2024-09-22', { content: '里程不足。' }]]).map((each) => [each.limit, each.derived.due, each.state])
    expect(limits).toEqual([
      ['publishResolution', '2024-06-28', 'met'], ['carryOut', '2024-09-30', 'met'], ['publishResult', '2024-09-25', 'met'], ['answerObjection', '2024-09-29', 'running'],
    ])
  })
})

test('数字：通过、没有通过、公开、监督、资产事项', () => {
  const figures = (...matters: (readonly Step[])[]) => figuresOf(villageResolutionIndicators, villageResolution, ...matters.map((steps) => story.matter(steps)))
  expect(figures(done)).toMatchObject({
    'village.proposals': 1, 'village.resolutions': 1, 'village.meetings.representatives': 1, 'village.villagesResolving': 1, 'village.resolutionsPublished': 1, 'village.resolutionsCarriedOut': 1,
    'village.resultsPublished': 1, 'village.resolutionAmount': 20_000_00, 'village.supervisionOpinions': 1,
  })
  expect(figures(done)).not.toHaveProperty('village.assetsPublished')
  const asset = [...toVote({ kind: 'disposal' }), convened(), voted(), posted(), finished, resultPosted()]
  expect(figures(asset)).toMatchObject({ 'village.assetResolutions': 1, 'village.assetsPublished': 2 })
  expect(figures([...toVote(), ['voteDown', '2024-06-25', { ...votes, agreed: 10 }]])).toMatchObject({ 'village.resolutionsFailed': 1, 'village.meetings.representatives': 1 })
  expect(figures([...toVote(), ['adjourn', '2024-06-25', { body: 'villagers', present: 9 }]])).toMatchObject({ 'village.meetingsAdjourned': 1 })
})

describe('文书', () => {
  const desk = storyDesk(villageAround)

  test('六页登记表：有几步印几页，写明应到、实到、比例和监督意见', () => {
    const words = printed(resolutionForm, story.matter(done), desk)
    for (const each of ['一、党支部提议', '二、两委会商议', '三、党员大会审议', '四、村民（代表）会议决议', '五、决议公开', '六、实施结果公开', '党员群众建议', '45人', '31人', '68.89%', '16票', '30人', '73.33%', '通过', '三资2024-07', '程序和内容属实']) expect(words).toContain(each)
    expect(words).not.toContain('undefined')
    expect(printed(resolutionForm, story.matter([proposed()]), desk)).not.toContain('二、两委会商议')
  })

  test('签到表按应到人数留行', () => {
    const words = printed(villageSignIn, story.matter([...toVote(), convened()]), desk)
    expect(words).toContain('应到：45')
    expect(words).toContain('\n45\n')
    expect(words).not.toContain('\n46\n')
  })

  test('公告写明票数、公布到哪天、向谁反映', () => {
    const words = printed(resolutionNotice, story.matter(done), desk)
    for (const each of ['应到45、实到31', '赞成16票、反对10票、弃权5票', '公布期限至2024年7月3日', '永加乡人民政府反映']) expect(words).toContain(each)
    expect(printed(resultNotice, story.matter(done), desk)).toContain('实际支出19500元')
  })

  test('监督意见表、责令改正通知书', () => {
    expect(printed(supervisionOpinion, story.matter(done), desk)).toContain('结果公开')
    const ordered = story.matter([...decided, ['orderCorrection', '2024-07-01', { reason: '侵犯承包经营权。', by: '2024-07-20' }, 'deputy-head']])
    for (const each of ['侵犯承包经营权。', '2024年7月20日前', '永加乡人民政府']) expect(printed(correctionOrder, ordered, desk)).toContain(each)
  })
})
