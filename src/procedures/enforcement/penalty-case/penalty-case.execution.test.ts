// Serving, collecting, enforcing, publishing; and the review of the file that stands before closing.
import { describe, expect, test } from 'vitest'
import {
  accountOf, carriedOut, closed, concluded, decision, ended, foundOut, handed, informed, inquired, inspected, investigating, paid, penalty, punished, told, two,
} from '#test/enforcement-story.ts'
import type { Step } from '#test/story.ts'
import { reviewPoints } from './file-review.ts'

const remedy: Step = ['remedy', '2024-04-02', { kind: 'review', body: '双辽市人民政府' }]
const urged = (on = '2024-10-08'): Step => ['urge', on, { demand: '十日内缴清二百元', told: true }]
const applied = (on: string): Step => ['applyCourt', on, { court: '双辽市人民法院', amount: 20_000, situation: '经催告不缴。' }]

describe('送达', () => {
  test('留置送达要有见证人或者拍照录像（民事诉讼法第八十九条）', () => {
    penalty.given(...punished).when(...handed({ way: 'left' })).refused('left-without-proof')
    penalty.given(...punished).when(...handed({ way: 'left', filmed: true })).accepted()
    penalty.given(...punished).when(...handed({ way: 'left', witness: { name: '村干部' } })).accepted()
  })

  test('电子送达要签确认书（行政处罚法第六十一条第二款）', () => {
    penalty.given(...punished).when(...handed({ way: 'electronic' })).refused('electronic-without-consent')
    penalty.given(...punished).when(...handed({ way: 'electronic', consent: true })).accepted()
  })

  test('公告送达，经过三十日才视为送达（民事诉讼法第九十五条）', () => {
    const announced: readonly Step[] = [...punished, ['announce', '2024-03-19', { reason: '下落不明。', where: '政府网站' }]]
    penalty.given(...punished).when(...handed({ way: 'public' }, '2024-05-01')).refused('announcement-running')
    penalty.given(...announced).when(...handed({ way: 'public' }, '2024-04-18')).refused('announcement-running')
    penalty.given(...announced).when(...handed({ way: 'public' }, '2024-04-19')).accepted()
  })
})

describe('缴款', () => {
  test('不能多收；当场收缴要有专用票据并交回（行政处罚法第七十条、第七十一条）', () => {
    penalty.given(...carriedOut).when(...paid({ amount: 20_001 })).refused('paid-more-than-owed')
    penalty.given(...carriedOut, paid({ amount: 15_000 })).when(...paid({ amount: 5_001 })).refused('paid-more-than-owed')
    penalty.given(...carriedOut).when(...paid({ way: 'cash', receiptNumber: undefined })).refused('cash-without-receipt')
    penalty.given(...carriedOut, paid()).when('handIn', '2024-03-26', { proof: '1' }).refused('no-cash-to-hand-in')
    const cash: readonly Step[] = [...carriedOut, paid({ way: 'cash' })]
    // Collected on Monday 2024-03-25.
    expect(penalty.deadlines(cash).find((each) => each.limit === 'handIn')?.derived.due).toBe('2024-03-27')
    penalty.given(...cash).when('handIn', '2024-03-26', { proof: '1' }).accepted()
  })

  test('延期、分期：数额要对得上，从新的日期起算（行政处罚法第六十六条）', () => {
    const deferred = (more: object): Step => ['defer', '2024-03-28', { reason: '生病。', until: '2024-06-28', ...more }]
    penalty.given(...carriedOut).when(...deferred({ instalments: [{ by: '2024-05-28', amount: 10_000 }, { by: '2024-06-28', amount: 9_999 }] })).refused('instalments-do-not-fit')
    penalty.given(...carriedOut).when(...deferred({ instalments: [{ by: '2024-05-28', amount: 10_000 }, { by: '2024-06-28', amount: 10_000 }] })).accepted()
    penalty.given(...carriedOut, paid()).when(...deferred({})).refused('nothing-owed')
    penalty.given(...carriedOut, deferred({})).when('surcharge', '2024-06-28', { amount: 600 }).refused('surcharge-too-high')
  })

  test('到期不缴，每日加处百分之三，不超出罚款数额（行政处罚法第七十二条）', () => {
    const charge = (amount: number, on: string) => penalty.given(...carriedOut).when('surcharge', on, { amount })
    charge(1, '2024-04-03').refused('surcharge-too-high')
    charge(600, '2024-04-04').accepted()
    charge(601, '2024-04-04').refused('surcharge-too-high')
    charge(20_000, '2024-12-31').accepted()
    charge(20_001, '2024-12-31').refused('surcharge-too-high')
  })

  test('加处以后要连同罚款一起缴清；复议、诉讼期间不加处（行政处罚法第七十三条）', () => {
    const late: readonly Step[] = [...carriedOut, ['surcharge', '2024-04-04', { amount: 600 }]]
    penalty.given(...late).when(...paid({ amount: 20_600 }, '2024-04-05')).accepted()
    penalty.given(...carriedOut, remedy).when('surcharge', '2024-04-10', { amount: 600 }).refusedAmongOthersFor('contested-now')
    // Contested from 04-02 to 04-10: of the days after 04-03 only 04-11 and 04-12 count.
    const over: readonly Step[] = [...carriedOut, remedy, ['remedyEnded', '2024-04-10', { result: 'upheld' }]]
    penalty.given(...over).when('surcharge', '2024-04-12', { amount: 1200 }).accepted()
    penalty.given(...over).when('surcharge', '2024-04-12', { amount: 1201 }).refused('surcharge-too-high')
  })

  test('复议变更罚款的，按变更后的缴，不能变重', () => {
    penalty.given(...carriedOut, remedy).when('remedyEnded', '2024-05-10', { result: 'changed' }).refused('changed-fine-missing')
    penalty.given(...carriedOut, remedy).when('remedyEnded', '2024-05-10', { result: 'changed', fine: 20_001 }).refused('changed-fine-missing')
    penalty.given(...carriedOut, remedy).when('remedyEnded', '2024-05-10', { result: 'upheld', fine: 100 }).refused('changed-fine-missing')
    penalty.given(...carriedOut).when('remedyEnded', '2024-05-10', { result: 'upheld' }).refused('not-contested')
    penalty.given(...carriedOut, remedy, ['remedyEnded', '2024-05-10', { result: 'changed', fine: 10_000 }]).when(...paid({ amount: 10_001 }, '2024-05-11')).refused('paid-more-than-owed')
  })
})

describe('申请法院强制执行', () => {
  test('先催告，满十个工作日，复议诉讼期限都过了才能申请（行政强制法第五十三条、第五十四条）', () => {
    penalty.given(...carriedOut).when(...urged('2024-04-03')).refused('urged-too-early')
    penalty.given(...carriedOut).when(...applied('2024-10-30')).refused('not-urged-long-enough')
    // Urged 2024-10-08; ten working days (10-12 is worked) end on 10-21.
    penalty.given(...carriedOut, urged()).when(...applied('2024-10-21')).refused('not-urged-long-enough')
    penalty.given(...carriedOut, urged()).when(...applied('2024-10-22')).accepted()
    penalty.given(...carriedOut, urged('2024-04-10')).when(...applied('2024-09-19')).refused('remedy-term-running')
    penalty.given(...carriedOut, urged('2024-04-10')).when(...applied('2024-09-20')).accepted()
  })

  test('复议、诉讼没有结束的不能催告、申请；结束以后可以', () => {
    penalty.given(...carriedOut, remedy).when(...urged('2024-04-10')).refused('contested-now')
    penalty.given(...carriedOut, urged('2024-04-10'), ['remedy', '2024-04-11', { kind: 'suit', body: '双辽市人民法院' }]).when(...applied('2024-10-22')).refused('remedy-term-running')
    penalty.given(...carriedOut, remedy, ['remedyEnded', '2024-05-10', { result: 'upheld' }], urged('2024-05-11')).when(...applied('2024-06-03')).accepted()
  })

  test('法院终结执行的可以结案', () => {
    penalty.given(...carriedOut, urged(), applied('2024-10-22'), ['courtEnded', '2024-12-02', { result: 'ended' }]).when(...closed({}, '2024-12-03')).accepted()
  })
})

describe('公开', () => {
  test('没有公开的不用撤，公开了的不重复公开，撤销了的不能公开（行政处罚法第四十八条）', () => {
    penalty.given(...carriedOut).when('unpublish', '2024-03-20', { why: 'expired' }).refused('nothing-published')
    penalty.given(...carriedOut, ['publish', '2024-03-20', { where: '政府网站' }]).when('publish', '2024-03-21', { where: '政府网站' }).refused('published-already')
    penalty.given(...carriedOut, ['annul', '2024-03-20', { by: 'self' }]).when('publish', '2024-03-21', { where: '政府网站' }).refused('no-penalty-to-publish')
  })
})

describe('结案评查：缺什么一次说全，每条写明依据', () => {
  const close = (...steps: readonly Step[]) => penalty.given(...steps).when(...closed({}, '2024-12-30'))

  test('什么都没补的案卷，一次列出所有缺项', () => {
    const poor: readonly Step[] = [
      ...investigating, inspected({ shown: false, signed: 'missing' }), inquired({ rightsTold: false }), concluded(), told(), decision({ publish: true }, '2024-06-20'), handed({ receipt: false }, '2024-07-10'),
    ]
    penalty.given(...poor).when(...closed({ sealed: false, bound: false }, '2024-12-30')).refused(
      'file-certificate-shown', 'file-rights-told', 'file-records-signed', 'file-decided-in-time', 'file-served-in-time', 'file-service-proven', 'file-correction-ordered', 'file-fine-paid', 'file-published', 'file-not-sealed', 'file-not-bound',
    )
  })

  test('已经无法补救的，写明原因可以结案；还能补的必须补', () => {
    const unshown: readonly Step[] = [...investigating, inspected({ shown: false }), ...foundOut.slice(3), concluded(), told(), decision(), handed()]
    const explained: Step = ['explain', '2024-12-01', { points: ['certificateShown'], explanation: '忘记出示，已批评教育。' }]
    close(...unshown, paid()).refused('file-certificate-shown')
    close(...unshown, paid(), explained).accepted()
    close(...unshown, explained).refused('file-fine-paid')
  })

  test('登记保存超期、鉴定没有告知、放弃没有书面、票据没有号、催告没有告知权利，都要说明', () => {
    const kept: readonly Step[] = [
      ...foundOut, ['preserve', '2024-03-08', { ...two, shown: true, approver: accountOf(9), reason: '易转移', items: [{ name: '推车', quantity: '1' }], place: '执法队', signed: 'signed' }],
      ['settlePreserved', '2024-03-20', { outcome: 'returned', signed: 'signed' }], ['appraise', '2024-03-20', { body: '某所', what: '价格', conclusion: '二百元。', toldParty: false }],
      concluded({}, '2024-03-21'), told({ answerBy: '2024-03-25' }, '2024-03-21'), ['waive', '2024-03-22', { rights: ['statement'], signed: false }], decision({}, '2024-03-25'), handed({}, '2024-03-25'),
      ['urge', '2024-04-20', { demand: '缴款', told: false }], paid({ receiptNumber: undefined }, '2024-04-22'),
    ]
    close(...kept).refused('file-preserved-in-time', 'file-expert-told-party', 'file-waiver-signed', 'file-urged-with-rights', 'file-receipts-kept')
  })

  test('改正没有复查、没收没有处理、现金没有交回、复议没有结果、期限没有恢复，不能结案', () => {
    const both = { kinds: ['fine', 'confiscateGoods'], fine: 20_000, confiscated: 500 }
    const open: readonly Step[] = [
      ...foundOut.slice(0, -1), concluded(), told(both), ['pause', '2024-03-13', { why: 'help', ground: '某规章' }], ['resume', '2024-03-14', {}], decision(both), handed(), paid({ way: 'cash' }), remedy,
    ]
    close(...open).refused('file-correction-rechecked', 'file-others-performed', 'file-cash-handed-in', 'file-remedy-over')
  })

  test('公开的决定被撤销以后没有撤下，不能结案', () => {
    const shown: readonly Step[] = [...informed, decision({ publish: true }), ['publish', '2024-03-19', { where: '政府网站' }], handed(), ['annul', '2024-05-09', { by: 'review' }]]
    close(...shown).refused('file-withdrawn')
    close(...shown, ['unpublish', '2024-05-13', { why: 'changed', statement: '决定已撤销' }]).accepted()
  })

  test('公告送达的，从发出公告起看是否按期', () => {
    close(...punished, ['announce', '2024-03-19', { reason: '下落不明。', where: '政府网站' }], handed({ way: 'public' }, '2024-04-19'), paid({}, '2024-04-22')).accepted()
    close(...punished, ['announce', '2024-03-28', { reason: '下落不明。', where: '政府网站' }], handed({ way: 'public' }, '2024-04-28'), paid({}, '2024-04-29')).refused('file-served-in-time')
  })

  test('不予处罚的案卷不要求缴款和责令改正', () => {
    close(...ended.filter(([key]) => key !== 'orderCorrection' && key !== 'recheck'), ['decideNone', '2024-03-12', { why: 'slight', facts: '已改正。', educated: true, reviewBody: '双辽市人民政府', court: '双辽市人民法院' }], ['serveNone', '2024-03-13', { way: 'direct', receipt: true }]).accepted()
  })

  test('每个评查点都有名称、怎么补和依据', () => {
    for (const point of Object.values(reviewPoints)) {
      expect(point.basis.length).toBeGreaterThan(0)
      expect(point.otherwise).toMatch(/请/)
    }
  })
})
