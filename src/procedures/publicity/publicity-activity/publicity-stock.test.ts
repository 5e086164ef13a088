// An activity and the stock it draws on, together: what the one hands out, the other gives.
import { describe, expect, test } from 'vitest'
import { publicityMaterial } from '#procedures/publicity/publicity-material/procedure.ts'
import { stockOf } from '#procedures/publicity/publicity-material/stock.ts'
import { storyId, storyOf, storyTownship, type Step } from '#test/story.ts'
import { publicityActivity } from './procedure.ts'

const id = storyId()
const stock = storyOf(publicityMaterial, { id })
const opened: Step = ['openStock', '2024-01-05', { name: '民法典宣传单', kind: 'leaflet', copies: 500 }]
const leaflet = stock.matter([opened])
const activity = storyOf(publicityActivity, { area: storyTownship, around: [leaflet] })
const record = (on: string, copies: number): Step => ['record', on, { theme: '民法典宣传月', forms: ['consultation'], place: '集市', audience: 0, materials: [{ material: id, copies }] }]

/** The steps that an activity's step brings to the stock. */
function brought(given: readonly Step[], [action, on, answers]: Step): readonly Step[] {
  const { decision } = activity.given(...given).when(action, on, answers)
  return decision.outcome === 'accepted' ? decision.consequences.map((each): Step => [each.action, on, each.answers]) : []
}

describe('活动与库存', () => {
  test('活动发放的，库存如数发出，并写明用在哪场活动', () => {
    const after = stock.matter([opened, ...brought([], record('2024-05-10', 200))])
    expect(stockOf(after).onHand).toBe(300)
    expect(after.entries.at(-1)?.answers).toEqual({ copies: 200, activity: '民法典宣传月' })
  })

  test('库存不够的，活动不能照填', () => {
    const [step] = brought([], record('2024-05-10', 501))
    stock.given(opened).when(...(step ?? record('2024-05-10', 0))).refused('stock-short')
  })

  test('作废的活动退回后，库存与未发放时一样', () => {
    const handed = record('2024-05-10', 200)
    const steps = [opened, ...brought([], handed), ...brought([handed], ['annul', '2024-05-12', { reason: '重复登记' }])]
    expect(stockOf(stock.matter(steps)).onHand).toBe(500)
  })
})
