// What a dossier holds and lacks: by the law, by the county's sheet, and as the case comes along.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { accepted, agreed, applied, appointed, around, dispute, inWriting, mediated, orally, told } from '#test/mediation-story.ts'
import { storyOf, storyTownship, type Step } from '#test/story.ts'
import { dossierStandard } from '../../dossier-standard/procedure.ts'
import { standardFor, usualStandard } from '../../dossier-in-force.ts'
import { disputeMediation } from '../procedure.ts'
import { dossierDay, dossierOf, gapsIn, type DossierLine } from './dossier-of.ts'

const scan = (name: string) => ({ sha256: 'ab'.repeat(32), name, bytes: 1000 })
const course: readonly Step[] = [applied(), accepted, told, appointed, mediated]
const settled: readonly Step[] = [...course, agreed({ ...inWriting, scans: [scan('协议.jpg')] })]

const lines = (steps: readonly Step[], moment?: 'closing' | 'archiving') => dossierOf(dispute.matter(steps), usualStandard, moment)
const stateIn = (of: readonly DossierLine[], row: string) => of.find((line) => line.row === row)?.state
const filed = (of: readonly DossierLine[], row: string) => of.find((line) => line.row === row)?.filed.map((each) => (each.kind === 'paper' ? each.paper : each.file.name))

const wishes = [
  { row: 'application', need: 'must' }, { row: 'inquiry', need: 'must' }, { row: 'rights', need: 'must' }, { row: 'record', need: 'must' },
  { row: 'agreement', need: 'must' }, { row: 'visit', need: 'must' },
]
const standard = storyOf(dossierStandard, { area: storyTownship.slice(0, 6) }).matter([['draft', '2024-01-02', { name: '规范', order: wishes, keep: 'permanent' }], ['enact', '2024-01-10', { from: '2024-02-01' }]])
const inCounty = storyOf(disputeMediation, { around: [...around, standard] })

describe('卷宗齐不齐', () => {
  test('依法要的三样：登记、调解记录、协议书，谈成了才要协议书（人民调解法第二十七条）', () => {
    expect(gapsIn(lines([applied()]))).toEqual([])
    expect(gapsIn(lines([applied(), accepted, told, appointed, agreed(orally)])).map((line) => [line.row, line.by])).toEqual([['identity', 'standard'], ['record', 'law']])
    expect(gapsIn(lines([applied(), accepted, ['withdraw', '2024-03-06', {}]]))).toEqual([])
    expect(stateIn(lines(course), 'agreement')).toBe('later')
    expect(stateIn(lines(settled), 'agreement')).toBe('there')
  })

  test('有就入卷的，没有也不算缺；办了的逐样列入', () => {
    expect(stateIn(lines(settled), 'mandate')).toBe('free')
    const more = lines([...settled, ['mandate', '2024-03-06', { principal: 1, agent: [{ name: '丙某' }], scope: ['attend'], scans: [scan('委托.jpg')] }]])
    expect(filed(more, 'mandate')).toEqual(['mandate', '委托.jpg'])
    expect(filed(more, 'agreement')).toEqual(['mediation-agreement', '协议.jpg'])
  })

  test('签好的照片跟在打印的文书后面，不顶替它；认不出是哪种文书的放在其他材料', () => {
    const signed: Step = ['attachSigned', '2024-03-06', { paper: 'mediation-record', scans: [scan('签字.jpg')], how: 'photo' }]
    const odd: Step = ['attachSigned', '2024-03-06', { paper: 'something', scans: [scan('别的.jpg')], how: 'scan' }]
    const all = lines([...settled, signed, odd])
    expect(filed(all, 'record')).toEqual(['mediation-record', '签字.jpg'])
    expect(filed(all, 'other')).toEqual(['别的.jpg'])
  })

  test('更正撤回的不算在内', () => {
    const matter = dispute.matter(settled)
    expect(stateIn(dossierOf({ entries: matter.entries.filter((entry) => entry.action !== 'mediate') }, usualStandard), 'record')).toBe('wanted')
  })

  test('按办结那天的规范装订；没有办结的按今天', () => {
    const [today, closed] = [plainDate('2025-01-01'), dispute.matter([...settled, ['close', '2024-03-20', { remark: '无' }]])]
    expect(dossierDay(closed, today)).toBe('2024-03-20')
    expect(dossierDay(dispute.matter(settled), today)).toBe('2025-01-01')
    const order = dossierOf(closed, standardFor([standard], dossierDay(closed, today))).map((line) => line.row)
    expect(order.slice(0, 3)).toEqual(['application', 'inquiry', 'rights'])
  })
})

describe('结案、归档前先看卷宗', () => {
  test('县里有规范的，缺文书不能结案；写明缺什么、为什么的可以', () => {
    inCounty.given(...settled).when('close', '2024-03-20').refused('dossier-gaps-at-close')
    inCounty.given(...settled).when('close', '2024-03-20', { remark: '当事人在外，未作调查' }).accepted()
    inCounty.given(...course, ['inquire', '2024-03-05', { record: '看过' }], agreed(inWriting)).when('close', '2024-03-20').accepted()
  })

  test('县里没有规范的，结案只看法律要的', () => {
    dispute.given(...settled).when('close', '2024-03-20').accepted()
  })

  test('回访可以在结案以后办，归档时才要', () => {
    const closed: readonly Step[] = [...course, ['inquire', '2024-03-05', { record: '看过' }], agreed(inWriting), ['close', '2024-03-20']]
    inCounty.given(...closed).when('archive', '2024-04-20').refused('dossier-gaps')
    inCounty.given(...closed, ['visit', '2024-04-10', { result: 'full' }]).when('archive', '2024-04-20').accepted()
    inCounty.given(...closed).when('archive', '2024-04-20', { remark: '当事人外出，没有回访到' }).accepted()
  })

  test('结案时已经说明过的，归档不再问', () => {
    dispute.given(...settled, ['close', '2024-03-20', { remark: '没有复印身份证' }]).when('archive', '2024-04-20').accepted()
    dispute.given(...settled, ['close', '2024-03-20']).when('archive', '2024-04-20').refused('dossier-gaps')
  })

  test('没有谈成的也能归档，不要求协议书', () => {
    dispute.given(applied(), accepted, ['withdraw', '2024-03-06', {}]).when('archive', '2024-03-07').accepted()
  })
})
