// What the law forbids on the way to a decision, each rule with the step it forbids.
import { describe, test } from 'vitest'
import {
  accountOf, certificates, clue, concluded, corrected, decision, ended, endedPower, filed, first, foundOut, informed, inquired, inspected, inspectionPower, investigating, penalty, second, shortPower, third, told, two,
} from '#test/enforcement-story.ts'
import type { Step } from '#test/story.ts'

const heavy = { kinds: ['fine'], fine: 500_000, hearingTold: true } as const
const review = (result: string, on = '2024-03-11', more: object = {}): Step => ['review', on, { qualified: true, firstTime: false, result, opinion: '逐项审核。', ...more }]
const called = (more: object = {}, on = '2024-03-15'): Step => ['callHearing', on, { heldOn: '2024-03-27', time: '9时', place: '会议室', chair: accountOf(9), open: true, ...more }]
const held = (more: object = {}, on = '2024-03-27'): Step => ['holdHearing', on, { chair: accountOf(9), clerk: accountOf(8), attended: true, agents: 1, record: '笔录', report: '报告', signed: true, ...more }]
const requested: readonly Step[] = [...ended, told(heavy), ['requestHearing', '2024-03-14', {}]]

describe('立案', () => {
  const opened = penalty.given(clue())

  test('处罚权当天有效才能立案（行政处罚法第十七条、第三十八条）', () => {
    opened.when(...filed({ power: endedPower.id })).refused('power-not-valid')
    opened.when(...filed({ power: inspectionPower.id })).refused('power-not-to-punish')
  })

  test('二年内没有发现的不再处罚；涉及生命健康安全、金融安全有危害后果的五年（行政处罚法第三十六条）', () => {
    penalty.given(clue({ actedOn: '2022-03-01' })).when(...filed()).accepted()
    penalty.given(clue({ actedOn: '2022-02-28' })).when(...filed()).refused('limitation-passed')
    penalty.given(clue({ actedOn: '2022-02-28' })).when(...filed({ lifeOrFinance: true })).accepted()
    penalty.given(clue({ actedOn: '2019-02-28' })).when(...filed({ lifeOrFinance: true })).refused('limitation-passed')
  })

  test('单位要写名称，违法日期不能晚于发现日期', () => {
    opened.when(...filed({ partyKind: 'organisation' })).refused('answer-missing')
    opened.when(...filed({ partyKind: 'business', organisation: '某小吃店' })).accepted()
    const [action, on, answers] = clue({ actedOn: '2024-03-02' })
    penalty.given().when(action, on, answers, undefined, '2024-03-05').refused('act-after-clue')
  })
})

describe('执法人员（行政处罚法第四十二条、第四十三条）', () => {
  const given = penalty.given(...investigating)

  test('不得少于两人；同一个人的两本证件只算一人', () => {
    given.when(...inspected({ officers: [first.id] })).refused('officers-too-few')
    given.when(...inspected({ officers: [first.id, certificates.secondOfFirst.id] })).refused('officers-too-few')
  })

  test('证件当天要有效：过期的、暂停的不行', () => {
    given.when(...inspected({ officers: [first.id, certificates.expired.id] })).refused('certificate-not-valid')
    given.when(...inspected({ officers: [first.id, certificates.suspended.id] })).refused('certificate-not-valid')
  })

  test('证件要是本乡镇的，领域要对得上', () => {
    given.when(...inspected({ officers: [first.id, certificates.ofElsewhere.id] })).refused('certificate-of-elsewhere')
    given.when(...inspected({ officers: [first.id, certificates.ofForestry.id] })).refused('certificate-of-other-field')
    penalty.given(clue()).when(...filed({ officers: [first.id, certificates.ofForestry.id] })).refused('certificate-of-other-field')
  })

  test('询问、收集证据、登记保存、责令改正、终结调查同样要两人', () => {
    const one = { officers: [first.id] }
    given.when(...inquired(one)).refused('officers-too-few')
    given.when('collect', '2024-03-05', { ...one, kind: 'objects', what: '推车', verified: true }).refused('officers-too-few')
    given.when('preserve', '2024-03-05', { ...one, shown: true, approver: accountOf(9), reason: '易转移', items: [{ name: '推车', quantity: '1' }], place: '执法队', signed: 'signed' }).refused('officers-too-few')
    given.when('orderCorrection', '2024-03-05', { ...one, requirement: '清除', correctBy: '2024-03-08' }).refused('officers-too-few')
    penalty.given(...foundOut).when(...concluded(one)).refused('officers-too-few')
  })

  test('决定回避以后不能再办；没有同意回避的照办', () => {
    const recused = (granted: boolean): Step => ['recuse', '2024-03-04', { officer: second.id, asker: 'party', granted, reason: '邻居。' }]
    penalty.given(...investigating, recused(true)).when(...inspected()).refused('officer-recused')
    penalty.given(...investigating, recused(true)).when(...inspected({ officers: [first.id, third.id] })).accepted()
    penalty.given(...investigating, recused(false)).when(...inspected()).accepted()
    // The holder of the certificate does nothing in the case any more, in whatever post, for whatever officers.
    const ofActor: Step = ['recuse', '2024-03-04', { officer: certificates.ofActor.id, asker: 'self', granted: true, reason: '邻居。' }]
    penalty.given(...investigating, ofActor).when(...inspected({ officers: [first.id, third.id] })).refused('recused')
  })

  test('调查人员不能审批、审核自己办的案件（行政处罚法第五十七条、第五十八条）', () => {
    const own = { officers: [first.id, certificates.ofActor.id] }
    penalty.given(clue()).when(...filed(own)).accepted()
    const investigated: readonly Step[] = [...foundOut, concluded(own)]
    penalty.given(...investigated).when(...review('pass')).refused('investigator-reviews')
    penalty.given(...investigated, told()).when(...decision()).refused('investigator-judges')
  })
})

describe('调查', () => {
  const kept = (more: object = {}): Step => ['preserve', '2024-03-05', { ...two, shown: true, approver: accountOf(9), reason: '易转移', items: [{ name: '推车', quantity: '1' }], place: '执法队', signed: 'signed', ...more }]

  test('先行登记保存由负责人批准，办案人员不能自己批（行政处罚法第五十六条）', () => {
    penalty.given(...investigating).when(...kept({ approver: accountOf(1) })).refused('approves-own-preservation')
    penalty.given(...investigating).when(...kept()).accepted()
  })

  test('登记保存的物品没有处理，不能终结调查（行政处罚法第五十六条）', () => {
    penalty.given(...foundOut.slice(0, 4), kept(), ...corrected().slice(0, 0)).when(...concluded()).refused('preservation-open')
    penalty.given(...investigating).when('settlePreserved', '2024-03-06', { outcome: 'returned', signed: 'signed' }).refused('nothing-preserved')
    penalty.given(...investigating, kept()).when('settlePreserved', '2024-03-06', { outcome: 'returned', signed: 'signed' }).accepted()
  })

  test('没有查明事实、没有证据的，不能终结调查（行政处罚法第四十条）', () => {
    penalty.given(...investigating).when(...concluded()).refused('nothing-investigated')
    penalty.given(...investigating, inquired()).when(...concluded()).refused('nothing-investigated')
  })

  test('证据没有查证属实，不能终结调查（行政处罚法第四十六条）', () => {
    const doubtful: readonly Step[] = [...foundOut.slice(0, 4), ['collect', '2024-03-05', { ...two, kind: 'witness', what: '证人证言1份', verified: false }]]
    penalty.given(...doubtful).when(...concluded()).refused('evidence-unverified')
    penalty.given(...doubtful, ['verify', '2024-03-06', { ...two, outcome: '与笔录一致。' }]).when(...concluded()).accepted()
  })

  test('期限暂停以后要恢复，延长要在期限以内（行政处罚法第六十条）', () => {
    const stop: Step = ['pause', '2024-03-11', { why: 'appraisal', ground: '某规章第十条' }]
    penalty.given(...investigating, stop).when(...stop).refused('clock-stopped')
    penalty.given(...investigating).when('resume', '2024-03-11', {}).refused('clock-not-stopped')
    penalty.given(...informed, ['pause', '2024-03-13', { why: 'help', ground: '某规章第十条' }]).when(...decision()).refused('clock-stopped')
    penalty.given(...investigating).when('extend', '2024-06-04', { until: '2024-07-03', ground: '某规章', reason: '复杂' }).refused('extended-too-late')
    penalty.given(...investigating).when('extend', '2024-06-03', { until: '2024-06-03', ground: '某规章', reason: '复杂' }).refusedAmongOthersFor('extension-not-longer')
  })
})

describe('告知和听证', () => {
  test('报告没有建议处罚的，不能告知处罚（行政处罚法第五十七条）', () => {
    penalty.given(...foundOut, concluded({ proposal: 'none' })).when(...told()).refused('penalty-not-proposed')
  })

  test('种类和数额要对得上，不能超出依据（行政处罚法第七十六条）', () => {
    const given = penalty.given(...ended)
    given.when(...told({ fine: undefined })).refused('amounts-do-not-fit')
    given.when(...told({ kinds: ['warning'] })).refused('amounts-do-not-fit')
    given.when(...told({ confiscated: 100 })).refused('amounts-do-not-fit')
    given.when(...told({ kinds: ['fine', 'bar'], hearingTold: true })).refused('penalty-beyond-power')
    given.when(...told({ fine: 5_000_001, hearingTold: true })).refused('penalty-beyond-power')
  })

  test('较大数额罚款、责令停产停业等，必须告知听证权利（行政处罚法第六十三条）', () => {
    const given = penalty.given(...ended)
    given.when(...told({ fine: 300_000 })).refused('hearing-right-untold')
    given.when(...told({ fine: 299_999 })).accepted()
    given.when(...told({ kinds: ['stop'], fine: undefined })).refused('hearing-right-untold')
    const firm = penalty.given(clue(), filed({ partyKind: 'organisation', organisation: '某公司' }), inspected(), inquired(), ...corrected(), concluded())
    firm.when(...told({ fine: 1_999_999 })).accepted()
    firm.when(...told({ fine: 2_000_000 })).refused('hearing-right-untold')
  })

  test('要给陈述申辩留出时间（行政处罚法第四十五条）', () => {
    penalty.given(...ended).when(...told({ answerBy: '2024-03-12' })).refused('no-time-to-answer')
  })

  test('告知后五个工作日内要求听证；没有听证权利的不适用（行政处罚法第六十四条）', () => {
    const given = penalty.given(...ended, told(heavy))
    given.when('requestHearing', '2024-03-19', {}).accepted()
    given.when('requestHearing', '2024-03-20', {}).refused('hearing-request-late')
    penalty.given(...informed).when('requestHearing', '2024-03-13', {}).refused('no-right-to-hearing')
  })

  test('举行听证的七个工作日前通知（行政处罚法第六十四条）', () => {
    penalty.given(...requested).when(...called({ heldOn: '2024-03-26' })).refused('hearing-notice-short')
    penalty.given(...requested).when(...called()).accepted()
  })

  test('听证由没有参加调查的人主持，代理人不超过两人（行政处罚法第六十四条）', () => {
    penalty.given(...requested).when(...called({ chair: accountOf(2) })).refused('chair-investigated')
    penalty.given(...requested, called()).when(...held({ chair: accountOf(2) })).refused('chair-investigated')
    penalty.given(...requested, called()).when(...held({ agents: 3 })).refused('agents-too-many')
    penalty.given(...requested, called()).when(...held({}, '2024-03-26')).refused('hearing-before-its-day')
    penalty.given(...requested).when(...held()).refused('hearing-not-called')
  })

  test('当事人不出席的终止听证，可以接着决定（行政处罚法第六十四条）', () => {
    penalty.given(...requested, called(), ['forgoHearing', '2024-03-27', { why: 'absent' }]).when(...decision({ fine: 500_000 }, '2024-03-28')).accepted()
  })
})

describe('决定', () => {
  test('没有告知不得决定；决定不能比告知的重（行政处罚法第四十四条、第四十五条）', () => {
    penalty.given(...ended).when(...decision()).refusedAmongOthersFor('not-open-in-state')
    penalty.given(...informed).when(...decision({ fine: 20_001 })).refused('heavier-than-told')
    penalty.given(...informed).when(...decision({ kinds: ['fine', 'warning'] })).refused('heavier-than-told')
    penalty.given(...informed).when(...decision({ fine: 10_000 })).accepted()
  })

  test('陈述申辩期限没有过、没有放弃、没有听过的，不能决定（行政处罚法第六十二条）', () => {
    const early = decision({}, '2024-03-15')
    penalty.given(...informed).when(...early).refused('statement-term-running')
    penalty.given(...informed, ['waive', '2024-03-13', { rights: ['statement'], signed: true }]).when(...early).accepted()
    penalty.given(...informed, ['defend', '2024-03-13', { said: '困难。', review: 'rejected', reasons: '不影响认定。' }]).when(...early).accepted()
  })

  test('要求听证的期限没有过、没有放弃的，不能决定（行政处罚法第六十四条）', () => {
    const early = decision({ fine: 500_000 }, '2024-03-19')
    penalty.given(...ended, told(heavy)).when(...early).refused('hearing-term-running')
    penalty.given(...ended, told(heavy), ['waive', '2024-03-13', { rights: ['hearing'], signed: true }]).when(...early).accepted()
    penalty.given(...ended, told(heavy)).when(...decision({ fine: 500_000 }, '2024-03-20')).accepted()
  })

  test('应当法制审核的，没有审核、审核没有通过，不得决定；听证以后重新审核（行政处罚法第五十八条）', () => {
    const difficult: readonly Step[] = [...foundOut, concluded({ reviewNeeds: ['difficult'] })]
    penalty.given(...difficult, told()).when(...decision()).refused('legal-review-missing')
    penalty.given(...difficult, review('fail'), told()).when(...decision()).refused('legal-review-missing')
    penalty.given(...difficult, review('pass'), told()).when(...decision()).accepted()
    penalty.given(...ended, review('fail'), told()).when(...decision()).refused('legal-review-failed')
    const heard: readonly Step[] = [...ended, review('pass'), ...requested.slice(ended.length), called(), held()]
    penalty.given(...heard).when(...decision({ fine: 500_000 }, '2024-03-28')).refused('legal-review-missing')
    penalty.given(...heard, review('pass', '2024-03-28')).when(...decision({ fine: 500_000 }, '2024-03-28')).accepted()
  })

  test('初次审核的人员要有法律职业资格（行政处罚法第五十八条第二款）', () => {
    penalty.given(...ended).when(...review('pass', '2024-03-11', { qualified: false, firstTime: true })).refused('reviewer-unqualified')
    penalty.given(...ended).when(...review('pass', '2024-03-11', { qualified: false })).accepted()
  })

  test('情节复杂或者重大的由负责人集体讨论；一个人不算讨论（行政处罚法第五十七条第二款）', () => {
    const grave: readonly Step[] = [...foundOut, concluded({ grave: true })]
    const discussed = (attended: readonly string[]): Step => ['discuss', '2024-03-11', { attended, chair: accountOf(8), clerk: accountOf(9), positions: '均同意。', conclusion: '罚款。' }]
    penalty.given(...grave, told()).when(...decision()).refused('discussion-missing')
    penalty.given(...grave).when(...discussed([accountOf(8)])).refused('discussion-of-one')
    penalty.given(...grave, discussed([accountOf(7), accountOf(8)]), told()).when(...decision()).accepted()
  })

  test('不满十四周岁、不能辨认控制的，不予处罚（行政处罚法第三十条、第三十一条）', () => {
    for (const responsibility of ['child', 'incapable']) penalty.given(...foundOut, concluded({ responsibility }), told()).when(...decision()).refused('not-responsible')
    penalty.given(...foundOut, concluded({ responsibility: 'minor' }), told()).when(...decision()).accepted()
  })

  test('同一违法行为不得两次罚款（行政处罚法第二十九条）', () => {
    penalty.given(...foundOut, concluded({ finedBefore: true }), told()).when(...decision()).refused('fined-already')
  })

  test('决定那天处罚权还要有效；罚款要写明缴到哪里（行政处罚法第十七条、第六十七条）', () => {
    const lapsing: readonly Step[] = [clue(), filed({ power: shortPower.id }), inspected(), inquired(), ...corrected(), concluded(), told()]
    penalty.given(...lapsing).when(...decision({}, '2024-03-20')).accepted()
    penalty.given(...lapsing).when(...decision({}, '2024-03-21')).refused('power-lapsed')
    penalty.given(...informed).when(...decision({ payAt: undefined })).refused('collection-unnamed')
  })

  test('不予处罚的要教育（行政处罚法第三十三条）', () => {
    const none = (why: string): Step => ['decideNone', '2024-03-12', { why, facts: '已改正。', educated: false, reviewBody: '双辽市人民政府', court: '双辽市人民法院' }]
    penalty.given(...ended).when(...none('slight')).refused('not-educated')
    penalty.given(...ended).when(...none('unfounded')).accepted()
  })
})
