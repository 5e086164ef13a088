// What people sent through the public door in the made-up year, and what became of it: answered, adopted, sent elsewhere, mended,
// rated badly and called back. Those that went on in a ledger are sent beside the matter they became.
import { plainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Deed, Known } from '#demo/deed.ts'
import { township, villager } from '#demo/people.ts'
import type { DemoPlace } from '#demo/place.ts'

/** Acts with a code and no account. */
export const byCode = 'party'

type Online = { readonly of: string; readonly on: PlainDate; readonly area?: Deed['area'] }

/** A made-up villager with a telephone, as a form asks. */
export function reachable(index: number): { readonly name: string; readonly phone: string } {
  return { name: villager(index).name, phone: `1370000${String(1000 + index)}` }
}

/** @param answers with the kind of request and who sends it */
export function sentOnline({ of, on, area = township }: Online, answers: (known: Known) => object): Deed {
  return { by: byCode, of, on, area, procedure: 'public-request', action: 'submit', answers }
}

type Step = readonly [on: string, by: string, action: string, answers?: (known: Known) => object]

function course(of: string, area: string, steps: readonly Step[]): readonly Deed[] {
  return steps.map(([on, by, action, answers]) => ({ of, area, procedure: 'public-request', on: plainDate(on), by, action, ...(answers ? { answers } : {}) }))
}

const has = (answers: object) => () => answers

const advice: readonly Deed[] = [
  ...course('ask-1', township, [
    ['2024-02-27', byCode, 'submit', has({ kind: 'advice', who: reachable(701), said: '出去打工两年，承包地让别人种着，现在想要回来，当时没有写字据。' })],
    ['2024-02-28', 'sifa', 'answer', has({ outcome: 'explained', answer: '没有约定期限的，可以随时要求返还，但要给对方收完这一茬的时间。说不拢的，可以申请村调委会调解。' })],
    ['2024-02-29', byCode, 'rate', has({ grade: 'verySatisfied' })],
  ]),
  ...course('ask-2', township, [
    ['2024-06-11', byCode, 'submit', has({ kind: 'advice', who: reachable(702), said: '买的种子不出苗。' })],
    ['2024-06-12', 'sifa', 'askMore', has({ missing: '请写明在哪里买的、什么时候买的，有发票、包装袋的拍照一起交来。', until: '2024-06-26' })],
    ['2024-06-14', byCode, 'supply', has({ said: '4月20日在镇上农资店买的，包装袋还在。' })],
    ['2024-06-17', 'sifa', 'answer', has({ outcome: 'explained', answer: '请保留包装袋和剩下的种子，可以向市农业综合执法大队投诉，也可以要求经营者赔偿；需要的，司法所可以帮助写投诉材料。' })],
    ['2024-06-19', byCode, 'rateBad', has({ grade: 'dissatisfied', named: true, about: ['efficiency'], said: '等了一个星期。' })],
    ['2024-06-21', 'sifa', 'callBack', has({ outcome: 'fixed', done: '以后能先答复的先答复，缺的材料随后补。', said: '电话回访，本人接受说明。' })],
  ]),
  ...course('ask-3', township, [
    ['2024-09-10', 'chuangkou', 'submitForPerson', has({ kind: 'advice', who: reachable(703), said: '老人的宅基地，几个子女怎么分。', way: 'window' })],
    ['2024-09-10', 'chuangkou', 'confirmOnPaper', has({})],
    ['2024-09-11', 'sifa', 'answer', has({ outcome: 'explained', answer: '宅基地使用权不能单独继承，房屋可以继承；有遗嘱的按遗嘱。需要的可以约时间当面说。' })],
  ]),
]

const elsewhere: readonly Deed[] = [
  ...course('ask-4', township, [
    ['2024-10-15', byCode, 'submit', has({ kind: 'mediation', who: reachable(704), others: [{ name: villager(705).name }], said: '对方欠工钱，法院已经立案。' })],
    ['2024-10-16', 'sifa', 'decline', has({ reason: 'court', explained: '法院已经立案，人民调解不能再受理；可以请求法院委派调解。', elsewhere: '双辽市人民法院诉讼服务中心' })],
  ]),
  ...course('ask-5', township, [
    ['2024-11-05', byCode, 'submit', has({ kind: 'advice', who: reachable(706), said: '想问低保的事。' })],
    ['2024-11-05', byCode, 'withdraw', has({})],
  ]),
]

/** About what was published: one objection that was right, one comment adopted in part. */
function aboutNotices(places: readonly DemoPlace[]): readonly Deed[] {
  return [
    ...course('ask-6', places[1]?.code ?? township, [
      ['2024-04-22', byCode, 'submit', (known) => ({ kind: 'objection', who: reachable(707), notice: known.matter('resolution-1'), said: '公示里的地亩数和丈量的不一样。' })],
      ['2024-04-24', 'sifa', 'answer', has({ outcome: 'accepted', answer: '已请村里重新核对，公示中的亩数改正后再贴出。' })],
    ]),
    ...course('ask-7', places[0]?.code ?? township, [
      ['2024-03-21', byCode, 'submit', (known) => ({ kind: 'comment', who: reachable(708), notice: known.matter('resolution-0'), said: '路边留个会车的地方。' })],
      ['2024-03-25', 'zonghe', 'answer', has({ outcome: 'partly', answer: '两处路面加宽，其余受地块限制不能加。' })],
    ]),
  ]
}

/** Still being dealt with when the year ends. */
const waiting: readonly Deed[] = course('ask-8', township, [['2024-12-30', byCode, 'submit', has({ kind: 'advice', who: reachable(709), said: '冬天取暖的补贴在哪里问。' })]])

export function requestDeeds(places: readonly DemoPlace[]): readonly Deed[] {
  return [...advice, ...elsewhere, ...aboutNotices(places), ...waiting]
}
