// A review: of a closed dossier, by somebody who did not make it, whole, explained, and with time to mend.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { actingAs } from '#people/appointment.ts'
import { postIds } from '#people/post.ts'
import type { Matter } from '#procedure/matter.ts'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { accepted as takenIn, agreed, applied, appointed, around, dispute, failed, mediated, takenUp, told } from '#test/mediation-story.ts'
import { printed } from '#test/printed.ts'
import { storyDesk } from '#test/story-desk.ts'
import { holder, storyAccount, storyId, storyOf, type Step } from '#test/story.ts'
import { defaultReviewItems, reviewItemsOn } from '../review-items.ts'
import { phoneCheck } from './papers/phone-check.ts'
import { reviewSheet } from './papers/review-sheet.ts'
import { opening, script } from './phone-script.ts'
import { phoneChecksOf } from './phone-checks.ts'
import { dossierReview } from './procedure.ts'

const reviewer = '22222222-2222-7222-8222-222222222222'
const closed = dispute.matter([applied(), takenIn, told, appointed, mediated, agreed(), ['close', '2024-04-05']])
const unsettled = storyOf(disputeMediation, { around, id: storyId() }).matter([takenUp(), told, failed])
const stillOpen = dispute.matter([applied(), takenIn])
const standard = county('2024-04-01', [{ title: '材料齐全', full: 60 }, { title: '签名真实', full: 40 }])
const review = storyOf(dossierReview, { around: [closed, unsettled] })
const underStandard = storyOf(dossierReview, { around: [closed, standard] })

const by = (account: string, [action, on, answers, post, recordedOn]: Step): Step => [action, on, answers ?? {}, post, recordedOn, account]
const begun = (more: object = {}, account = reviewer): Step => by(account, ['begin', '2024-04-20', { dispute: closed.id, why: 'allowance', ...more }])
const sheet = (verdict = 'good', remark?: string) => defaultReviewItems.map(({ title }, index) => ({ item: title, verdict: index === 1 ? verdict : 'good', ...(index === 1 && remark !== undefined ? { remark } : {}) }))
const step = (action: string, on: string, answers: object = {}): Step => by(reviewer, [action, on, answers])
const called = (more: object, on = '2024-04-21'): Step => step('phone', on, { party: 1, reached: 'party', consent: true, ...more })
const sentBack = step('sendBack', '2024-04-22', { items: sheet('bad', '缺回访记录'), mend: [{ what: '补办回访并归卷' }], until: '2024-05-06' })
const mended: Step = ['mended', '2024-04-30', { said: '已经回访，记录归卷。' }, 'mediator']

describe('开始评查', () => {
  test('办结的才能评查；调解不成的和达成协议的一样可以评查', () => {
    review.given().when(...begun()).accepted()
    review.given().when(...begun({ dispute: unsettled.id })).accepted()
    storyOf(dossierReview, { around: [stillOpen] }).given().when(...begun({ dispute: stillOpen.id })).refused('dossier-not-closed')
  })

  test('办过这件纠纷的人不能评查，也不能替评查人打电话、下结论', () => {
    review.given().when(...begun({}, storyAccount)).refused('own-dossier')
    review.given(begun()).when(...by(storyAccount, ['pass', '2024-04-22', { items: sheet() }])).refused('own-dossier')
  })

  test('登记在纠纷所在的地方', () => {
    storyOf(dossierReview, { around: [closed], area: '220382203999' }).given().when(...begun()).refused('review-elsewhere')
  })

  test('说是抽样抽中的，要在名单里；不是抽中的，不能挂抽样计划', () => {
    const drawing = (ids: readonly string[]) => plan(ids)
    const drawn = drawing([closed.id])
    const notDrawn = drawing([unsettled.id])
    const at = (around: readonly Matter[], more: object) => storyOf(dossierReview, { around: [closed, ...around] }).given().when(...begun({ why: 'drawn', ...more }))
    at([drawn], { plan: drawn.id }).accepted()
    at([notDrawn], { plan: notDrawn.id }).refused('not-drawn')
    at([], {}).refused('not-drawn')
    at([drawn], { plan: drawn.id, why: 'allowance' }).refused('not-drawn')
    const replaced = { ...drawn, entries: [...drawn.entries, { ...drawn.entries[0], action: 'replace', answers: { out: closed.id, substitute: unsettled.id } }] } as Matter
    at([replaced], { plan: replaced.id }).refused('not-drawn')
  })
})

describe('电话核实', () => {
  test('对方同意才记回答；没接通、不愿意的，只记接通情况', () => {
    review.given(begun()).when(...called({ took: 'yes', same: 'yes', signed: 'own', charged: false, called: '李某' })).accepted()
    review.given(begun()).when(...called({ reached: 'nobody', consent: undefined })).accepted()
    review.given(begun()).when(...called({ reached: 'declined', consent: false })).accepted()
    review.given(begun()).when(...called({ consent: false, took: 'yes' })).refused('answers-without-consent')
    review.given(begun()).when(...called({ reached: 'nobody', took: 'no' })).refused('answers-without-consent')
    review.given(begun()).when(...called({})).refused('answers-without-consent')
  })

  test('只写称呼，不写全名和号码', () => {
    for (const name of ['李某', '张女士', '欧阳某']) review.given(begun()).when(...called({ took: 'yes', called: name })).accepted()
    for (const name of ['李德福', '13900000000', '李']) review.given(begun()).when(...called({ took: 'yes', called: name })).refused('full-name-written')
  })

  test('说没有调解过的，核实清楚以前不能评为合格；再问清楚了就可以', () => {
    const denied = called({ took: 'no' })
    review.given(begun(), denied).when(...step('pass', '2024-04-22', { items: sheet() })).refused('party-denies')
    review.given(begun(), called({ took: 'yes', signed: 'other' })).when(...step('pass', '2024-04-22', { items: sheet() })).refused('party-denies')
    review.given(begun(), denied, called({ took: 'yes', signed: 'own' }, '2024-04-22')).when(...step('pass', '2024-04-22', { items: sheet() })).accepted()
    // Nobody answering the second time settles nothing.
    expect(phoneChecksOf(review.matter([begun(), denied, called({ reached: 'nobody', consent: undefined }, '2024-04-22')]))).toMatchObject([{ party: 1, denies: true }])
    // The other party's yes does not speak for the first.
    review.given(begun(), denied, called({ party: 2, took: 'yes' })).when(...step('pass', '2024-04-22', { items: sheet() })).refused('party-denies')
  })

  test('问话不引导：不先说出纠纷、对方、调解员、结果', () => {
    const words = [opening, ...script.map((each) => each.say)].join('\n')
    expect(words).not.toMatch(/是不是(已经)?(调解|达成|履行)|对吧|对不对|没问题吧|满意吧/)
    expect(script[0]?.say).toContain('有没有')
  })
})

describe('评查结果', () => {
  test('评查表逐项填写，不合格、有瑕疵的写明表现', () => {
    review.given(begun()).when(...step('pass', '2024-04-22', { items: sheet() })).accepted()
    review.given(begun()).when(...step('pass', '2024-04-22', { items: sheet('none') })).accepted()
    review.given(begun()).when(...step('pass', '2024-04-22', { items: sheet('minor', '日期写在格外') })).accepted()
    review.given(begun()).when(...step('pass', '2024-04-22', { items: sheet('minor') })).refused('sheet-not-whole')
    review.given(begun()).when(...step('pass', '2024-04-22', { items: sheet().slice(1) })).refused('sheet-not-whole')
    review.given(begun()).when(...step('pass', '2024-04-22', { items: [...sheet(), sheet()[0]] })).refused('sheet-not-whole')
    review.given(begun()).when(...step('pass', '2024-04-22', { items: sheet('bad', '缺协议书') })).refused('item-failed')
  })

  test('县里定了评查表的，执行之日起结案的卷宗按县里的；得分不超过满分', () => {
    expect(reviewItemsOn([standard], plainDate('2024-03-31'))).toBe(defaultReviewItems)
    expect(reviewItemsOn([standard], plainDate('2024-04-01')).map((each) => each.title)).toEqual(['材料齐全', '签名真实'])
    const judged = (points: number) => step('pass', '2025-02-01', { items: [{ item: '材料齐全', verdict: 'good', points }, { item: '签名真实', verdict: 'good', points: 40 }] })
    underStandard.given(begun()).when(...judged(60)).accepted()
    underStandard.given(begun()).when(...judged(61)).refused('sheet-not-whole')
    underStandard.given(begun()).when(...step('pass', '2024-04-22', { items: sheet() })).refused('sheet-not-whole')
    // Closed before the county's sheet took effect: reviewed by the one before, whenever that is.
    storyOf(dossierReview, { around: [closed, county('2024-04-06', [{ title: '材料齐全' }])] }).given(begun()).when(...step('pass', '2025-04-22', { items: sheet() })).accepted()
  })

  test('退回要写补什么、留出时间，到期提醒；补正以后可以再评，评过的可以以后再评', () => {
    review.given(begun()).when(...step('sendBack', '2024-04-22', { ...sentBack[2], until: '2024-04-22' })).refused('no-time-to-mend')
    const limit = (steps: readonly Step[]) => review.deadlines(steps).find((each) => each.limit === 'mend')
    expect(limit([begun(), sentBack])).toMatchObject({ state: 'running', derived: { due: '2024-05-06' } })
    expect(limit([begun(), sentBack, mended])?.state).toBe('met')
    review.given(begun(), sentBack).when(...step('pass', '2024-05-01', { items: sheet() })).refused('not-open-in-state')
    review.given(begun(), sentBack, mended).when(...step('pass', '2024-05-01', { items: sheet() })).accepted()
    review.given(begun(), sentBack, step('giveUp', '2024-05-10')).when(...step('fail', '2024-05-10', { items: sheet('bad', '缺回访记录'), reason: 'late', words: '逾期没有补正。' })).accepted()
    expect(dossierReview.once?.except).toContain('合格')
  })

  test('县里、司法所评查，村里的调解员和司法所补正；县里的人在自己县里才能办', () => {
    for (const key of ['begin', 'phone', 'pass', 'sendBack', 'fail', 'giveUp', 'cancel'] as const) expect(dossierReview.actions[key].by).toEqual(['county-reviewer', 'justice-clerk'])
    expect(dossierReview.actions.mended.by).toEqual(['mediator', 'justice-clerk'])
    const may = (area: string) => postIds.filter((post) => actingAs(holder(post, '220382'), dossierReview.actions.begin.by, { area, day: plainDate('2024-06-01') }).length > 0)
    expect(may('220382203201')).toContain('county-reviewer')
    expect(may('220381203201')).toEqual([])
  })
})

describe('文书', () => {
  const desk = storyDesk([closed])
  test('评查表写明卷宗、逐项结果、要补什么；不写当事人姓名，不作排名', () => {
    const text = printed(reviewSheet, review.matter([begun(), sentBack, mended]), desk)
    for (const part of ['人民调解卷宗评查表', '以案定补审核', '材料齐全', '缺回访记录', '2024年4月22日退回补正', '补办回访并归卷', '2024年5月6日', '已经回访，记录归卷']) expect(text).toContain(part)
    expect(text).not.toContain('甲某')
    const scored = printed(reviewSheet, underStandard.matter([begun(), step('pass', '2025-02-01', { items: [{ item: '材料齐全', verdict: 'good', points: 55 }, { item: '签名真实', verdict: 'good', points: 40 }] })]), desk)
    expect(scored).toContain('95')
  })

  test('电话核实单印着要问的话；打过的写明核实到什么，只有称呼', () => {
    expect(printed(phoneCheck, review.matter([begun()]), desk)).toContain(script[0]?.say)
    const text = printed(phoneCheck, review.matter([begun(), called({ took: 'no', called: '李某', charged: true, words: '没人来调过。' })]), desk)
    for (const part of ['第1位当事人，李某', '没有调解过', '说被收过钱物']) expect(text).toContain(part)
    expect(text).not.toContain('没人来调过')
  })
})

/** A county's standard that is in force from a day. */
function county(from: string, sheetRows: readonly object[]): Matter {
  const entry = { seq: 1, occurredOn: plainDate('2024-12-01'), recordedAt: '2024-12-01T10:00:00.000+08:00', actor: reviewer, post: 'county-reviewer' }
  const entries = [{ ...entry, action: 'draft', answers: { name: '立卷规范', order: [], review: sheetRows } }, { ...entry, seq: 2, action: 'enact', answers: { from } }]
  return { id: storyId(), procedure: 'dossier-standard', version: plainDate('2011-01-01'), area: '220382', number: 1, state: '已定稿', openedOn: plainDate('2024-12-01'), seq: 2, entries, written: entries } as unknown as Matter
}

/** A sampling plan by which these were drawn. */
function plan(ids: readonly string[]): Matter {
  const entries = [{ seq: 1, action: 'draw', occurredOn: plainDate('2024-04-12'), recordedAt: '2024-04-12T22:00:00.000+08:00', actor: reviewer, post: 'county-reviewer', answers: { drawn: ids.map((dispute) => ({ dispute })) } }]
  return { id: storyId(), procedure: 'review-sampling', version: plainDate('2011-01-01'), area: '220382', number: 1, state: '已抽取', openedOn: plainDate('2024-04-10'), seq: 1, entries, written: entries } as unknown as Matter
}
