// A county's own numbers: used from their day on for what begins then, told with their paper, never for what the law fixes.
import { describe, expect, test } from 'vitest'
import { receiptText } from '#calendar/receipt-text.ts'
import { instrument } from '#law/instrument.ts'
import { localRule } from '#law/local-rule.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { ruleOf, rules } from '#law/rule.ts'
import { action } from '#procedure/action.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { lawBook } from '#law/instrument.ts'
import { storyOf } from '#test/story.ts'
import { hotlineOrder } from '../../appeals/hotline-order/procedure.ts'
import { localParameters } from './procedure.ts'
import { settable, type SettableId } from './settable.ts'

const county = storyOf(localParameters, { area: '220382' })
const paper = '双司发〔2024〕3号'
const set = (rule: SettableId, value: string, from: string) => county.matter([['set', from, { rule, value, from, paper }]])

/** As little of a dispute as a return visit needs. */
const visited = defineProcedure({
  id: 'visited', title: '回访', system: 'mediation', about: '', numbering: '{n}', areaLevel: 'village', inForce: { from: plainDate('2011-01-01') }, states: ['待回访', '已回访'], ends: ['已回访'],
  actions: {
    agree: action({ title: '达成协议', from: 'new', to: '待回访', by: ['mediator'], asks: {}, basis: [lawBook('people-mediation-law')('28')] }),
    visit: action({ title: '回访', from: ['待回访'], to: '已回访', by: ['mediator'], asks: {}, basis: [lawBook('people-mediation-law')('31')] }),
  },
  timeLimits: { visit: { title: '回访', within: { rule: 'pm-return-visit' }, after: ['agree'], until: ['visit'], whose: '调解员', onExpiry: 'remind', basis: [lawBook('local-rules')('')] } },
  name: () => '回访',
})

describe('县里把回访从三十日改为十五日', () => {
  const due = (agreedOn: string, ...papers: ReturnType<typeof set>[]) => {
    const [deadline] = storyOf(visited, { around: papers }).deadlines([['agree', agreedOn]])
    return { due: deadline?.derived.due, receipt: deadline ? receiptText(deadline.derived.receipt).join('') : '' }
  }
  const fifteen = set('pm-return-visit', '15', '2024-07-01')

  test('施行以后达成的协议按十五日，说明里写出本县的文件', () => {
    expect(due('2024-07-01', fifteen).due).toBe('2024-07-16')
    expect(due('2024-07-01', fifteen).receipt).toContain('期限为15日（本县规定：双司发〔2024〕3号，自2024年7月1日起）')
  })

  test('施行以前达成的仍按三十日，不写本县的文件', () => {
    expect(due('2024-06-03', fifteen).due).toBe('2024-07-03')
    expect(due('2024-06-03', fifteen).receipt).not.toContain('本县规定')
  })

  test('已经开始的不随以后的规定变：值随记录留下', () => {
    const before = storyOf(visited, { around: [fifteen] }).matter([['agree', '2024-07-01']])
    expect(before.entries[0]?.noted).toEqual({ local: { 'pm-return-visit': { value: '15', paper, from: '2024-07-01' } } })
  })

  test('先后两条，以后一条从它的施行日起算；停用以后回到前一条，都没有的用默认值', () => {
    const seven = set('pm-return-visit', '7', '2024-09-01')
    expect(due('2024-08-29', seven, fifteen).due).toBe('2024-09-13')
    expect(due('2024-09-02', seven, fifteen).due).toBe('2024-09-09')
    const withdrawn = county.matter([['set', '2024-09-01', { rule: 'pm-return-visit', value: '7', from: '2024-09-01', paper }], ['withdraw', '2024-10-01', { until: '2024-10-31' }]])
    expect(due('2024-10-31', withdrawn, fifteen).due).toBe('2024-11-07')
    expect(due('2024-11-01', withdrawn, fifteen).due).toBe('2024-11-18')
    expect(due('2024-11-01', withdrawn).due).toBe('2024-12-02')
  })

  test('别的一项的规定不相干', () => {
    expect(due('2024-07-01', set('hotline-answer', '3', '2024-07-01')).due).toBe('2024-07-31')
  })
})

describe('登记本县规定', () => {
  test('值写成这一项的单位', () => {
    for (const [rule, value] of [['pm-return-visit', '0'], ['pm-return-visit', '十五'], ['pm-return-visit', '1.5'], ['dec-meeting-quorum', '3/2'], ['dec-meeting-quorum', '0%'], ['dec-meeting-quorum', '2']] as const) {
      county.given().when('set', '2024-07-01', { rule, value, from: '2024-07-01', paper }).refused('local-value-unreadable')
    }
    expect(localRule('dec-meeting-quorum', plainDate('2024-07-01'), { value: '60%', paper, from: plainDate('2024-07-01') }).value).toBe(0.6)
    expect(localRule('dec-meeting-quorum', plainDate('2024-07-01'), { value: '3/4', paper, from: plainDate('2024-07-01') }).value).toBe(0.75)
  })

  test('停用不早于施行', () => {
    county.given(['set', '2024-07-01', { rule: 'pm-return-visit', value: '15', from: '2024-07-10', paper }]).when('withdraw', '2024-07-02', { until: '2024-07-09' }).refused('local-value-ended-before-start')
  })

  test('法律、法规、政策文件定的，一项也不在可选之列', () => {
    for (const { id, values } of rules()) {
      if (values.some(({ basis }) => instrument(basis.law).kind !== 'local')) expect(Object.keys(settable)).not.toContain(id)
    }
    county.given().when('set', '2024-07-01', { rule: 'svc-decide-20', value: '60', from: '2024-07-01', paper }).refusedAmongOthersFor('answer-invalid')
  })

  test('每一项都看得懂是什么、默认是多少', () => {
    for (const [id, title] of Object.entries(settable)) expect([id, title, ruleOf(id as SettableId).unit]).toEqual([id, expect.stringMatching(/[\u4e00-\u9fff]/), expect.stringMatching(/day|minute|year|yuan|time|share/)])
  })
})


describe('县里把热线工单的答复定为三个工作日', () => {
  const three = set('hotline-answer', '3', '2024-07-01')

  test('没有写明时限的工单按三个工作日，说明里是本县的文件；写明的仍按工单', () => {
    const answers = { order: '1', account: '路面积水', source: Object.keys(hotlineOrder.actions.receive.asks.source.of)[0], kind: Object.keys(hotlineOrder.actions.receive.asks.kind.of)[0], topic: Object.keys(hotlineOrder.actions.receive.asks.topic.of)[0] }
    const order = storyOf(hotlineOrder, { area: '220382203', around: [three] })
    const deadline = order.deadlines([['receive', '2024-07-01', answers]]).find((each) => each.limit === 'answerLocal')
    expect(deadline?.derived.due).toBe('2024-07-04')
    expect(deadline ? receiptText(deadline.derived.receipt).join('') : '').toContain('期限为3个工作日（本县规定：双司发〔2024〕3号，自2024年7月1日起）')
    order.given(['receive', '2024-07-01', answers]).when('postpone', '2024-07-05', { until: '2024-07-20', reason: '材料' }).refused('postponed-too-late')
    storyOf(hotlineOrder, { area: '220382203' }).given(['receive', '2024-07-01', answers]).when('postpone', '2024-07-05', { until: '2024-07-20', reason: '材料' }).accepted()
    expect(order.deadlines([['receive', '2024-07-01', { ...answers, due: '2024-07-09' }]]).find((each) => each.limit === 'answer')?.derived.due).toBe('2024-07-09')
  })
})
