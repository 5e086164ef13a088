// On the spot: only small and plain, by two officers, told and heard first, the money accounted for.
import { describe, expect, test } from 'vitest'
import { around, certificates, endedPower, first, inspectionPower, power, two } from '#test/enforcement-story.ts'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyDesk } from '#test/story-desk.ts'
import { storyOf, storyTownship, type Step } from '#test/story.ts'
import { simplePenaltyIndicators } from './indicators.ts'
import { simplePenaltyDecision } from './papers/simple-penalty-decision.ts'
import { simplePenalty } from './procedure.ts'

const story = storyOf(simplePenalty, { around, area: storyTownship })
const punished = (more: object = {}, on = '2024-03-04'): Step => ['punish', on, {
  act: '擅自占用道路摆摊', place: '永加街', power: power.id, ...two, shown: true, partyKind: 'citizen', party: { name: '赵某' }, facts: '占道两米。', told: true, defence: 'none',
  warning: false, fine: 10_000, paying: 'bank', signed: 'signed', reviewBody: '双辽市人民政府', court: '双辽市人民法院', ...more,
}]
const reported: Step = ['report', '2024-03-05']
const refused = (more: object, ...codes: readonly string[]) => story.given().when(...punished(more)).refused(...codes)

describe('什么可以当场处罚', () => {
  test('对公民处二百元以下、对单位处三千元以下罚款或者警告，可以当场决定；超过的按普通程序（行政处罚法第五十一条）', () => {
    story.given().when(...punished({ fine: 20_000 })).accepted()
    refused({ fine: 20_001 }, 'over-the-spot-limit')
    refused({ fine: 20_001, partyKind: 'business', organisation: '老赵面馆' }, 'over-the-spot-limit')
    story.given().when(...punished({ fine: 300_000, partyKind: 'organisation', organisation: '某公司' })).accepted()
    refused({ fine: 300_001, partyKind: 'organisation', organisation: '某公司' }, 'over-the-spot-limit')
    story.given().when(...punished({ warning: true, fine: undefined, paying: undefined })).accepted()
    refused({ fine: undefined, paying: undefined }, 'penalty-unnamed')
    refused({ paying: undefined }, 'penalty-unnamed')
  })

  test('没有处罚权的、已经收回的，不能处罚（行政处罚法第十七条、第二十四条）', () => {
    refused({ power: endedPower.id }, 'power-not-valid')
    refused({ power: inspectionPower.id }, 'power-not-to-punish')
  })

  test('执法人员不得少于两人，证件有效、是本地的、包括这个领域（行政处罚法第四十二条）', () => {
    refused({ officers: [first.id] }, 'officers-too-few')
    refused({ officers: [first.id, certificates.secondOfFirst.id] }, 'officers-too-few')
    refused({ officers: [first.id, certificates.expired.id] }, 'certificate-not-valid')
    refused({ officers: [first.id, certificates.ofElsewhere.id] }, 'certificate-of-elsewhere')
    refused({ officers: [first.id, certificates.ofForestry.id] }, 'certificate-of-other-field')
  })

  test('没有出示证件、没有告知和听取意见的，不得作出决定（行政处罚法第五十二条、第六十二条）', () => {
    refused({ shown: false }, 'certificate-not-shown')
    refused({ told: false }, 'not-told-first')
    refused({ partyKind: 'organisation' }, 'answer-missing')
  })

  test('罚款不超过法律、法规规定的最高数额（行政处罚法第十六条）', () => {
    refused({ partyKind: 'organisation', organisation: '某公司', fine: 5_000_001 }, 'over-the-spot-limit', 'fine-over-power')
  })
})

describe('罚款怎样收', () => {
  test('一百元以下可以当场收缴，超过的除事后难以执行外不得当场收缴（行政处罚法第六十八条）', () => {
    story.given().when(...punished({ paying: 'small', receipt: '00123' })).accepted()
    refused({ fine: 10_001, paying: 'small', receipt: '00123' }, 'cash-not-allowed')
    story.given().when(...punished({ fine: 20_000, paying: 'hardLater', receipt: '00123' })).accepted()
  })

  test('当场收缴必须出具专用票据（行政处罚法第七十条）', () => {
    refused({ paying: 'small' }, 'cash-without-receipt')
  })

  test('当场收缴的二日内交回，再在二日内缴付银行；是工作日（行政处罚法第七十一条、第八十五条）', () => {
    const due = (steps: readonly Step[]) => story.deadlines(steps).map((each) => [each.limit, each.derived.due, each.state])
    // 2024-03-08 is a Friday.
    expect(due([punished({ paying: 'small', receipt: '00123' }, '2024-03-08')])).toEqual([['handIn', '2024-03-12', 'running']])
    expect(due([punished({ paying: 'small', receipt: '00123' }, '2024-03-08'), ['handIn', '2024-03-11', { to: '财政所' }]])).toEqual([['handIn', '2024-03-12', 'met'], ['deposit', '2024-03-13', 'running']])
  })

  test('其他的自收到决定书之日起十五日内缴纳（行政处罚法第六十七条）', () => {
    expect(story.deadlines([punished()]).map((each) => [each.limit, each.derived.due])).toEqual([['pay', '2024-03-19']])
    expect(story.deadlines([punished({ warning: true, fine: undefined, paying: undefined })])).toEqual([])
  })
})

describe('结案', () => {
  test('没有报备案、罚款没有缴、当场收的没有缴付银行，一次说全（行政处罚法第五十二条、第七十一条）', () => {
    story.given(punished()).when('close', '2024-03-06').refused('not-filed-for-record', 'fine-not-settled')
    story.given(punished({ paying: 'small', receipt: '00123' })).when('close', '2024-03-06').refused('not-filed-for-record', 'cash-not-deposited')
    story.given(punished(), reported, ['pay', '2024-03-06']).when('close', '2024-03-06').accepted()
    story.given(punished(), reported, ['applyCourt', '2024-09-06', { court: '双辽市人民法院' }]).when('close', '2024-09-06').accepted()
    story.given(punished({ warning: true, fine: undefined, paying: undefined }), reported).when('close', '2024-03-06').accepted()
    story.given(punished({ paying: 'small', receipt: '00123' }), reported, ['handIn', '2024-03-05', { to: '财政所' }], ['deposit', '2024-03-06']).when('close', '2024-03-06').accepted()
  })
})

describe('公开', () => {
  const posted: Step = ['publish', '2024-03-06', { where: '政府网站', until: '2025-03-06' }]

  test('具有一定社会影响的才公开；公开了不能再公开一次，没有公开的不用撤下（行政处罚法第四十八条）', () => {
    story.given(punished()).when(...posted).accepted()
    story.given(punished(), posted).when('publish', '2024-03-07', { where: '公示栏' }).refused('published-already')
    story.given(punished()).when('unpublish', '2024-03-07', { why: 'expired' }).refused('nothing-published')
  })

  test('公开以后被撤销的，三个工作日以内撤回；没有公开过的没有这个期限（行政处罚法第四十八条第二款）', () => {
    const withdraw = (steps: readonly Step[]) => story.deadlines(steps).filter((each) => each.limit === 'withdraw').map((each) => [each.derived.due, each.state])
    // 2024-04-04 to 06 are Qingming; 2024-04-07 is worked.
    const annulled: Step = ['annul', '2024-04-02', { why: 'review' }]
    expect(withdraw([punished(), posted, annulled])).toEqual([['2024-04-08', 'running']])
    expect(withdraw([punished(), posted, annulled, ['unpublish', '2024-04-07', { why: 'changed', statement: '复议机关撤销了处罚决定。' }]])).toEqual([['2024-04-08', 'met']])
    expect(withdraw([punished(), annulled])).toEqual([])
  })
})

test('当场处罚与普通程序分开计，金额按决定，被撤销的另计', () => {
  expect(figuresOf(simplePenaltyIndicators, simplePenalty, story.matter([punished(), ['annul', '2024-04-01', { why: 'self' }]]))).toEqual({
    'enforcement.simplePenalties': 1, 'enforcement.simpleFines': 10_000, 'enforcement.violationsOnSpot': 1, 'enforcement.simpleFinedCases': 1, 'officer.onSpot': 2, 'enforcement.simplePenaltiesAnnulled': 1,
  })
})

test('决定书写明违法行为、依据、数额、时间地点、救济途径、机关和执法人员（行政处罚法第五十二条）', () => {
  const text = printed(simplePenaltyDecision, story.matter([punished({ fine: 10_000, payAt: '农业银行双辽支行' })]), { matter: storyDesk(around).matter })
  for (const words of ['擅自占用道路摆摊', '2024年3月4日', '永加街', '某条例第三条', '罚款100元', '农业银行双辽支行', '双辽市人民政府', '双辽市人民法院', '执法证号', '已签收']) expect(text).toContain(words)
})

